#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/report/page.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

class Report final : public Command {
public:
    const char* name() const override { return "report"; }
    const char* purpose() const override
    {
        return "Write a page on how the content stands: translations, checked facts, plain German, calls to "
               "make";
    }

    void declare(CLI::App& app) override
    {
        add_folder(app, folder_);
        app.get_option("DIR")->required();
        add_output(app, output_, "FILE", "The page to write (HTML); replaced at once, or not at all");
        add_message_language(app, language_);
        add_clock(app, clock_);
        app.footer(
            "The page needs nothing but a browser, and prints on A4. Content with errors has a report too.");
    }

    int run(const Console& console) override
    {
        if (const auto is = must_be_folder(folder_); !is) return refuse(console, is.error());
        const auto engine = open_engine();
        if (!engine) return refuse(console, engine.error());
        const base::LanguageTag language = language_.value_or(console.language);
        const auto locales = base::share_folder() / "locales";
        const i18n::Words kiosk(locales, "kiosk");
        const i18n::Words staff(locales, "staff");
        const check::Context context{day_of(clock_), engine->coverage()};
        const auto report =
            report::report(load::scan(folder_), check::judge_with(context), {context.today, language, kiosk});
        const auto written =
            base::write_file(output_, report::page(report, {language, staff, folder_.string()}));
        if (!written) return refuse(console, written.error());
        console.out << wrote(report, staff, language) << "\n";
        return k_good;
    }

private:
    // "Wrote report.html: 69 services, 43 organisations, 17 places"
    std::string wrote(const report::Report& report, const i18n::Words& staff,
                      const base::LanguageTag& language) const
    {
        const auto count = [&](const char* key, content::Kind kind) {
            return plain(staff.count(key, static_cast<long>(report.count(kind)), {language}).text);
        };
        const std::string counts = joined({count("command.services", content::Kind::service),
                                           count("command.organisations", content::Kind::organisation),
                                           count("command.places", content::Kind::place)});
        return plain(
            staff.say("command.wrote", {language}, {{"file", output_.string()}, {"counts", counts}}).text);
    }

    std::filesystem::path folder_;
    std::filesystem::path output_;
    std::optional<base::LanguageTag> language_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> report_command()
{
    return std::make_unique<Report>();
}

}  // namespace staff
