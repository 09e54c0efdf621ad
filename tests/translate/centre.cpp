#include "tests/translate/centre.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "kiosk/content/print.h"
#include "kiosk/translate/export.h"

namespace tests {
namespace {

const std::string k_folder = "services/advice/";

}  // namespace

TranslatedCentre::TranslatedCentre(std::string within) : within_(std::move(within))
{
    write_at("centre/centre.yaml",
             "format: 1\nlanguages: [{tag: de}, {tag: en}, {tag: fa}]\ntime_zone: Europe/Berlin\n");
    write_at("centre/de.yaml", "title: Haus\ngreeting: Hallo\ntouch: Bitte berühren\n");
    write_at("guide/guide.yaml",
             "topics: [{id: work}]\nquestions: [{id: goal, answers: [{id: job}, {id: study}]}]\n");
    write_at("guide/de.yaml",
             "topics:\n  work:\n    title: Arbeit\n"
             "questions:\n  goal:\n    ask: Was möchten Sie?\n"
             "    answers:\n      job: Arbeiten\n      study: Lernen\n");
    write_at("organisations/migra/organisation.yaml", "phone: \"112\"\n");
    write_at("organisations/migra/de.yaml", "name: migra\n");
    write_at(k_folder + "service.yaml", "organisation: migra\ntopics: [work]\n");
    write("de.yaml", "title: Beratung\nsummary: Wir helfen.\nbring: [Pass, Brief]\nwords: [Rat, Hilfe]\n");
}

void TranslatedCentre::write(std::string_view file, std::string_view yaml) const
{
    write_at(k_folder + std::string(file), yaml);
}

void TranslatedCentre::remove(std::string_view file) const
{
    std::filesystem::remove(path() / (k_folder + std::string(file)));
}

std::string TranslatedCentre::read(std::string_view file) const
{
    std::ifstream in(path() / (k_folder + std::string(file)), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

content::Words TranslatedCentre::words(const std::string& language) const
{
    auto words = load::translations(files(), k_advice).value;
    return words[language];
}

translate::Po TranslatedCentre::exported(const std::string& language) const
{
    return translate::exported(files(), language, said).value.po;
}

std::string said(std::string_view key, const std::string& value)
{
    return std::string(key) + (value.empty() ? "" : ": " + value);
}

translate::PoEntry& entry(translate::Po& po, const std::string& context)
{
    const auto found = std::ranges::find(po.entries, context, &translate::PoEntry::context);
    if (found != po.entries.end()) return *found;
    ADD_FAILURE() << "no entry " << context;
    return po.entries.emplace_back();
}

base::Findings import_into(const load::Folder& folder, const translate::Po& po,
                           const translate::ImportWishes& wishes)
{
    auto import = translate::import(po, "x.po", folder, wishes);
    if (!import) {
        ADD_FAILURE() << import.error().what;
        return {};
    }
    if (base::has_errors(import->findings)) return import->findings;
    // Not by `save`, which waits for the disk.
    for (const translate::ImportedFile& changed : import->value.files)
        std::ofstream(changed.file.path(), std::ios::binary) << changed.file.text();
    return import->findings;
}

std::string print_of(const std::string& german)
{
    return content::print({{german}, {}});
}

}  // namespace tests
