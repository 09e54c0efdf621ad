#include "kiosk/translate/export.h"

#include <algorithm>

#include "kiosk/content/print.h"
#include "kiosk/translate/standing.h"

namespace translate {
namespace {

using content::Freshness;
using content::Words;

// Without a file there are no words.
Words words_in(const base::LanguageTag& language, content::Translations& translations)
{
    const auto found = translations.find(language);
    return found == translations.end() ? Words() : std::move(found->second);
}

// "questions.area.ask" of the answer "questions.area.answers.rostock"; empty for all else.
std::string question_of(const std::string& path)
{
    const std::size_t answers = path.find(".answers.");
    return answers == std::string::npos ? "" : path.substr(0, answers) + ".ask";
}

// The entries of one thing.
class ThingExport {
public:
    ThingExport(const content::Thing& thing, const Words& german, const Words& words, const Say& say)
        : thing_(thing), german_(german), words_(words), say_(say)
    {
    }

    void add_to(Exported& exported) const
    {
        std::vector<PoEntry> entries;
        for (const auto& [path, text] : german_.fields) {
            const Field field{thing_, path};
            PoEntry entry = entry_of(field, text);
            if (entry.is_unfinished) exported.made_of.emplace(field, words_.made_of.at(path));
            entries.push_back(std::move(entry));
        }
        std::ranges::stable_sort(entries, {}, &PoEntry::line);
        std::ranges::move(entries, std::back_inserter(exported.po.entries));
    }

private:
    PoEntry entry_of(const Field& field, const content::Text& german) const
    {
        PoEntry entry;
        entry.context = context_of(field);
        entry.german = shown(german);
        entry.file = german.spot.file;
        entry.line = german.spot.line;
        entry.notes = notes_of(field);
        const auto translation = words_.fields.find(field.path);
        if (translation == words_.fields.end()) return entry;
        entry.translation = shown(translation->second);
        if (words_.by_machine) entry.notes.push_back(say_("po.machine", ""));
        const Freshness freshness = content::freshness(thing_.kind, field.path, words_, german_);
        entry.is_unfinished = freshness == Freshness::out_of_date;
        if (freshness == Freshness::not_compared) entry.notes.push_back(say_("po.not-compared", ""));
        return entry;
    }

    std::vector<std::string> notes_of(const Field& field) const
    {
        const content::WordField& row = *content::word_field(thing_.kind, field.path);
        const auto question = german_.fields.find(question_of(field.path));
        std::vector<std::string> notes = {
            say_(key_of(thing_.kind, row), question == german_.fields.end() ? "" : shown(question->second))};
        if (row.form == content::Form::paragraphs) notes.push_back(say_("po.paragraphs", ""));
        if (row.form == content::Form::list) notes.push_back(say_("po.list", ""));
        return notes;
    }

    const content::Thing& thing_;
    const Words& german_;
    const Words& words_;
    const Say& say_;
};

}  // namespace

base::Loaded<Exported> exported(const load::Folder& folder, const base::LanguageTag& language, const Say& say)
{
    base::Loaded<Exported> exported;
    exported.value.po.language = language;
    const load::Folder reduced = reduced_to({language}, folder);
    for (const content::Thing& thing : load::things(reduced)) {
        auto loaded = load::translations(reduced, thing);
        const Words german = words_in(base::k_source_language, loaded.value);
        ThingExport(thing, german, words_in(language, loaded.value), say).add_to(exported.value);
        if (const auto title = german.fields.find("title");
            thing.kind == content::Kind::centre && title != german.fields.end())
            exported.value.po.title = title->second.line();
        base::append(exported.findings, errors_of(std::move(loaded.findings)));
    }
    return exported;
}

void show_former(Po& po, const Texts& former)
{
    for (PoEntry& entry : po.entries) {
        const auto field = field_from(entry.context);
        const auto text = field ? former.find(*field) : former.end();
        if (text != former.end()) entry.former_german = shown(text->second);
    }
}

std::string key_of(content::Kind kind, const content::WordField& field)
{
    std::string key = "po." + std::string(content::name_of(kind)) + "." + std::string(field.path);
    for (std::size_t star = key.find(".*"); star != std::string::npos; star = key.find(".*"))
        key.erase(star, 2);
    return key;
}

}  // namespace translate
