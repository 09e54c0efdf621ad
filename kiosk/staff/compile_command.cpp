#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/i18n/words.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

// "Wrote welcome.kiosk: 48 services, 23 organisations, 21 places, 4 languages, 913408 bytes"
std::string summary(const std::filesystem::path& file, const load::Folder& folder,
                    const bundle::Catalogue& catalogue, const i18n::Words& words,
                    const base::LanguageTag& language)
{
    const auto things = load::things(folder);
    const auto count = [&](const char* key, auto number) {
        return plain(words.count(key, static_cast<long>(number), {language}).text);
    };
    const auto things_of = [&things](content::Kind kind) {
        return std::ranges::count(things, kind, &content::Thing::kind);
    };
    const std::string counted =
        joined({count("command.services", things_of(content::Kind::service)),
                count("command.organisations", things_of(content::Kind::organisation)),
                count("command.places", things_of(content::Kind::place)),
                count("command.languages", catalogue.centre().languages.size()),
                count("command.bytes", std::filesystem::file_size(file))});
    return plain(words.say("command.wrote", {language}, {{"file", file.string()}, {"counts", counted}}).text);
}

class Compile final : public Command {
public:
    const char* name() const override { return "compile"; }
    const char* purpose() const override { return "Make the bundle that terminals show, of good content"; }

    void declare(CLI::App& app) override
    {
        add_folder(app, folder_);
        app.get_option("DIR")->required();
        add_output(app, output_, "FILE", "The bundle to write; replaced at once, or not at all");
        add_message_language(app, language_);
        add_clock(app, clock_);
        app.footer("Content with an error is not written: the exit code is 1 and an older FILE stays.");
    }

    int run(const Console& console) override
    {
        if (const auto is = must_be_folder(folder_); !is) return refuse(console, is.error());
        const auto engine = open_engine();
        if (!engine) return refuse(console, engine.error());
        Console here = console;
        here.language = language_.value_or(console.language);
        const check::Context context{day_of(clock_), engine->coverage()};
        const base::Loaded<load::Folder> folder = load::scan(folder_);
        const auto compiled = bundle::compile(folder, check::judge_with(context), output_);
        if (!compiled) return refuse(console, compiled.error());
        return compiled->written ? wrote(folder.value, here) : wrote_nothing(compiled->findings, here);
    }

private:
    int wrote(const load::Folder& folder, const Console& console) const
    {
        const auto catalogue = bundle::Catalogue::open(output_, bundle::Catalogue::Care::thorough);
        if (!catalogue) return refuse(console, catalogue.error());
        const i18n::Words words(base::share_folder() / "locales", "staff");
        console.out << summary(output_, folder, *catalogue, words, console.language) << "\n";
        return k_good;
    }

    static int wrote_nothing(const base::Findings& findings, const Console& console)
    {
        print_errors(console, findings);
        const i18n::Words words(base::share_folder() / "locales", "staff");
        console.err << words.say("command.wrote-nothing", {console.language}).text << "\n";
        return k_not_good;
    }

    std::filesystem::path folder_;
    std::filesystem::path output_;
    std::optional<base::LanguageTag> language_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> compile_command()
{
    return std::make_unique<Compile>();
}

}  // namespace staff
