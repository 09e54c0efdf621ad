#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/edit/scaffold.h"
#include "kiosk/load/device.h"
#include "kiosk/schema/modeline.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/new_parts.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/translate_parts.h"

namespace staff {
namespace {

std::string first_part(const base::LanguageTag& tag)
{
    return tag.substr(0, tag.find('-'));
}

class NewLanguage final : public Command {
public:
    const char* name() const override { return "language"; }
    const char* purpose() const override { return "Offer another language"; }

    void declare(CLI::App& app) override
    {
        app.add_option("TAG", tag_, "The language, like uk, ar or fa-AF")->required();
        app.add_option("--instead", instead_,
                       "A language shown where a text is missing; may be given several times (default: de)")
            ->allow_extra_args(false)
            ->option_text("TAG...");
        add_content_folder(app, folder_);
        add_message_language(app, language_);
        app.footer(
            "Adds the language to centre/centre.yaml and begins the words of the centre. Whatever is not\n"
            "translated yet is shown in another language and marked so.");
    }

    int run(const Console& console) override
    {
        const auto folder = content_files(folder_);
        if (!folder) return refuse(console, folder.error());
        const auto fonts = load::font_set(base::share_folder() / "fonts");
        if (!fonts) return refuse(console, fonts.error());
        const auto written = edit::write_new_language(folder_, tag_, instead_, schema::modeline);
        if (!written) return refuse(console, written.error());
        const StaffWords words(language_.value_or(console.language));
        for (const std::string& file : *written)
            console.out << words.say("command.new.wrote", {{"file", (folder_ / file).generic_string()}})
                        << "\n";
        say_what_is_missing(*fonts, words, console);
        console.out << words.say("command.new.translate", {{"language", tag_}}) << "\n";
        return k_good;
    }

private:
    void say_what_is_missing(const text::FontSet& fonts, const StaffWords& words,
                             const Console& console) const
    {
        const bool has_fonts =
            fonts.by_language.contains(tag_) || fonts.by_language.contains(first_part(tag_));
        if (!has_fonts)
            console.out << words.say("command.new.fonts", {{"language", tag_}, {"families", fonts.families}})
                        << "\n";
        const auto known = i18n::Words(base::share_folder() / "locales", "kiosk").languages();
        const auto has_words = [&](const base::LanguageTag& tag) {
            return std::ranges::find(known, tag) != known.end() ||
                   std::ranges::find(known, first_part(tag)) != known.end();
        };
        if (has_words(tag_)) return;
        const auto instead = std::ranges::find_if(instead_, has_words);
        const base::LanguageTag shown = instead != instead_.end() ? *instead : base::k_source_language;
        console.out << words.say("command.new.no-words", {{"language", tag_}, {"instead", shown}}) << "\n";
    }

    std::string tag_;
    std::vector<std::string> instead_;
    std::filesystem::path folder_;
    std::optional<base::LanguageTag> language_;
};

}  // namespace

std::unique_ptr<Command> new_language()
{
    return std::make_unique<NewLanguage>();
}

}  // namespace staff
