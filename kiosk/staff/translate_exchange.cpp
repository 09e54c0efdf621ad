#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/schema/modeline.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/translate_parts.h"
#include "kiosk/translate/export.h"
#include "kiosk/translate/import.h"

namespace staff {
namespace {

namespace fs = std::filesystem;

class Export final : public Command {
public:
    const char* name() const override { return "export"; }
    const char* purpose() const override { return "Write a PO file for the translators of a language"; }

    void declare(CLI::App& app) override
    {
        app.add_option("TAG", tag_, "The language, like uk")->required();
        add_output(app, output_, "FILE.po", "The file to write");
        add_content_folder(app, folder_);
        app.add_option("--before", before_, "An earlier bundle: shows the German as it was beside the new")
            ->option_text("FILE.kiosk");
        add_message_language(app, language_);
        app.footer(
            "The file holds every German text with its translation. What is out of date is marked as\n"
            "unfinished (fuzzy); where the German it was made from is in the git history of the content, or "
            "in\n"
            "the earlier bundle, that is shown too. Comments for translators are in the language of "
            "messages.");
    }

    int run(const Console& console) override
    {
        const auto files = content_files(folder_);
        if (!files) return refuse(console, files.error());
        if (const auto is = must_be_translated(tag_, *files); !is) return refuse(console, is.error());
        const StaffWords words(language_.value_or(console.language));
        auto exported =
            translate::exported(*files, tag_, [&](std::string_view key, const std::string& value) {
                return words.say(key, {{"value", value}});
            });
        if (base::has_errors(exported.findings)) {
            words.print(exported.findings, console.err);
            console.err << words.say("command.wrote-nothing") << "\n";
            return k_not_good;
        }
        if (const auto shown = show_former(exported.value); !shown) return refuse(console, shown.error());
        return write(exported.value.po, console, words);
    }

private:
    base::Result<void> show_former(translate::Exported& exported) const
    {
        translate::show_former(exported.po, translate::with_prints_in_history(folder_, exported.made_of));
        if (before_.empty()) return {};
        const auto earlier = bundle::Catalogue::open(before_, bundle::Catalogue::Care::thorough);
        if (!earlier) return tl::unexpected(earlier.error());
        translate::show_former(exported.po, translate::with_prints_in_bundle(*earlier, exported.made_of));
        return {};
    }

    int write(const translate::Po& po, const Console& console, const StaffWords& words) const
    {
        const auto written = translate::to_po_text(po).and_then(
            [this](const std::string& text) { return base::write_file(output_, text); });
        if (!written) return refuse(console, written.error());
        const auto count = [&po](auto has) {
            return static_cast<std::size_t>(std::ranges::count_if(po.entries, has));
        };
        const std::string counts = joined(
            {words.count("command.translate.count", po.entries.size()),
             words.count("command.translate.untranslated",
                         count([](const translate::PoEntry& entry) { return entry.translation.empty(); })),
             words.count("command.translate.out-of-date",
                         count([](const translate::PoEntry& entry) { return entry.is_unfinished; }))});
        console.out << words.say("command.wrote", {{"file", output_.string()}, {"counts", counts}}) << "\n";
        return k_good;
    }

    base::LanguageTag tag_;
    fs::path output_;
    fs::path folder_;
    fs::path before_;
    std::optional<base::LanguageTag> language_;
};

class Import final : public Command {
public:
    const char* name() const override { return "import"; }
    const char* purpose() const override { return "Take over what translators wrote into a PO file"; }

    void declare(CLI::App& app) override
    {
        app.add_option("FILE.po", file_, "What the translators sent back")->required();
        add_content_folder(app, folder_);
        app.add_option("--by", by_, "Who made what is new in it (default: person)")
            ->check(CLI::IsMember({"person", "machine"}))
            ->option_text("person|machine");
        app.add_flag("--reviewed", wishes_.reviewed,
                     "A person has read the whole file: all that is not marked as unfinished is reviewed");
        app.add_flag("--partly", wishes_.partly, "Leave out texts that are no longer in the content");
        add_message_language(app, language_);
        app.footer(
            "Nothing is written unless all of it can be. Texts that are as they were stay as they are; "
            "texts\n"
            "marked as unfinished (fuzzy) and empty ones are left out. A file made by a machine says so "
            "until\n"
            "a person has changed each of its texts, or --reviewed is given.");
    }

    int run(const Console& console) override
    {
        const auto files = content_files(folder_);
        if (!files) return refuse(console, files.error());
        const auto po = read();
        if (!po) return refuse(console, po.error());
        const StaffWords words(language_.value_or(console.language));
        if (base::has_errors(po->findings)) return wrote_nothing(po->findings, console, words);
        wishes_.by_machine = by_ == "machine";
        wishes_.beginning = [](content::Kind kind, const base::LanguageTag& language) {
            return schema::modeline(kind, language) + "\n";
        };
        const auto import = translate::import(po->value, file_.string(), *files, wishes_);
        if (!import) return refuse(console, import.error());
        if (base::has_errors(import->findings)) return wrote_nothing(import->findings, console, words);
        words.print(import->findings, console.err);
        return write(import->value, console, words);
    }

private:
    base::Result<base::Loaded<translate::Po>> read() const
    {
        const auto bytes = base::read_file(file_, translate::k_longest_po_bytes);
        if (!bytes) return tl::unexpected(bytes.error());
        if (bytes->size() > translate::k_longest_po_bytes)
            return base::trouble(fmt::format("{} is too large for a PO file", file_.string()));
        return translate::from_po_text(*bytes, file_.string());
    }

    static int wrote_nothing(const base::Findings& findings, const Console& console, const StaffWords& words)
    {
        words.print(findings, console.err);
        console.err << words.say("command.translate.imported-nothing") << "\n";
        return k_not_good;
    }

    int write(const translate::Import& import, const Console& console, const StaffWords& words) const
    {
        for (const translate::ImportedFile& changed : import.files) {
            if (const auto saved = changed.file.save(); !saved) return refuse(console, saved.error());
            console.out << fmt::format("{}: {}\n", changed.file.path().string(),
                                       words.count("command.translate.count", changed.texts));
        }
        console.out.flush();
        console.err << words.say(
                           "command.translate.imported",
                           {{"counts",
                             joined({words.count("command.translate.files", import.files.size()),
                                     words.count("command.translate.unfinished", import.unfinished),
                                     words.count("command.translate.untranslated", import.untranslated)})}})
                    << "\n";
        return k_good;
    }

    fs::path file_;
    fs::path folder_;
    std::string by_ = "person";
    translate::ImportWishes wishes_;
    std::optional<base::LanguageTag> language_;
};

}  // namespace

std::unique_ptr<Command> translate_export()
{
    return std::make_unique<Export>();
}

std::unique_ptr<Command> translate_import()
{
    return std::make_unique<Import>();
}

}  // namespace staff
