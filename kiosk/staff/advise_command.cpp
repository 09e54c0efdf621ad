#include <CLI/CLI.hpp>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/staff/advice_text.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/situation.h"

namespace staff {
namespace {

class Advise final : public Command {
public:
    const char* name() const override { return "advise"; }
    const char* purpose() const override { return "Say what the terminal would ask or show next"; }

    void declare(CLI::App& app) override
    {
        add_content(app, content_);
        add_visitor_language(app, language_);
        app.add_option("--answer", answers_, "What the visitor has said; may be given several times")
            ->allow_extra_args(false)
            ->option_text("QUESTION=ANSWER...");
        add_format(app, format_);
        add_clock(app, clock_);
        app.footer(
            "`topic` and `door` (person, employer, association) are questions too; every question may be\n"
            "answered with `unknown`. Without a topic, that is what is asked. Text comes without the marks\n"
            "that keep values in order on the screen, in both formats.\n"
            "\n"
            "Example:\n"
            "  kioskctl advise content --language en --answer door=employer --answer topic=hire");
    }

    int run(const Console& console) override
    {
        const auto content = Content::open(content_, clock_, console);
        if (!content) return content.error();
        if (const auto offered = content->must_offer(language_); !offered)
            return refuse(console, offered.error());
        const bundle::Catalogue& catalogue = content->catalogue();
        const auto situation = situation_from(answers_, catalogue.questions());
        if (!situation) return refuse(console, situation.error());

        const i18n::Words words(base::share_folder() / "locales", "kiosk");
        const pages::World world{catalogue, words, content->now(clock_), {}};
        const Advice advice = pages::advice(world, *situation, language_);
        const auto fits = guide::fitting(catalogue.guide(), *situation, pages::setting(world));
        const int remaining = static_cast<int>(fits.size());
        console.out << (format_ == Format::json ? advice_json(advice, remaining)
                                                : advice_text(advice, remaining));
        return k_good;
    }

private:
    std::filesystem::path content_;
    base::LanguageTag language_;
    std::vector<std::string> answers_;
    Format format_ = Format::text;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> advise_command()
{
    return std::make_unique<Advise>();
}

}  // namespace staff
