#include <CLI/CLI.hpp>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/i18n/words.h"
#include "kiosk/load/load.h"
#include "kiosk/schema/modeline.h"
#include "kiosk/schema/schema.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

class Schema final : public Command {
public:
    const char* name() const override { return "schema"; }
    const char* purpose() const override
    {
        return "Write what editors complete and check a folder of content by";
    }

    void declare(CLI::App& app) override
    {
        add_folder(app, folder_);
        app.get_option("DIR")->required();
        add_message_language(app, language_);
        app.footer(
            "Writes DIR/.schema. Editors find it by the first line of each file, and offer the ids that DIR "
            "has\n"
            "now; newer ones are not refused. What a key means is written in German, or in that --language.");
    }

    int run(const Console& console) override
    {
        if (const auto is = must_be_content(); !is) return refuse(console, is.error());
        const i18n::Words words(base::share_folder() / "locales", "staff");
        const base::LanguageTag written_in = language_.value_or(base::k_source_language);
        auto files = schema::shapes([&](std::string_view key) -> std::optional<std::string> {
            if (!words.has(key, written_in)) return std::nullopt;
            return words.say(key, {written_in}).text;
        });
        files.push_back(schema::ids(load::facts(load::scan(folder_).value).value));
        if (const auto written = schema::write(folder_, files); !written)
            return refuse(console, written.error());
        say_what_was_written(files.size(), words, console);
        return k_good;
    }

private:
    base::Result<void> must_be_content() const
    {
        if (auto is = must_be_folder(folder_); !is) return is;
        std::error_code ignored;
        if (std::filesystem::exists(folder_ / "centre" / "centre.yaml", ignored)) return {};
        return base::trouble(folder_.string() + " has no centre/centre.yaml", "name a folder of content");
    }

    void say_what_was_written(std::size_t count, const i18n::Words& words, const Console& console) const
    {
        const auto where = (folder_ / schema::k_folder).lexically_normal();
        console.out << plain(words
                                 .say("command.schema.wrote", {language_.value_or(console.language)},
                                      {{"count", std::to_string(count)}, {"folder", where.string()}})
                                 .text)
                    << "\n";
    }

    std::filesystem::path folder_;
    std::optional<base::LanguageTag> language_;
};

}  // namespace

std::unique_ptr<Command> schema_command()
{
    return std::make_unique<Schema>();
}

}  // namespace staff
