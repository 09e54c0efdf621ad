#include <CLI/CLI.hpp>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/service_text.h"

namespace staff {
namespace {

base::Trouble no_service(const std::string& id, const bundle::Catalogue& catalogue)
{
    std::vector<std::string> ids;
    for (const base::ServiceId& service : catalogue.services()) ids.push_back(service.key);
    return {"there is no service '" + id + "'", "the services are: " + joined(ids)};
}

class Show final : public Command {
public:
    const char* name() const override { return "show"; }
    const char* purpose() const override { return "Print a service's page"; }

    void declare(CLI::App& app) override
    {
        add_content(app, content_);
        app.add_option("ID", service_, "The service, by its folder's name")->required();
        add_visitor_language(app, language_);
        add_format(app, format_);
        add_clock(app, clock_);
        app.footer(
            "Services that are not offered now are printed too. Text comes without the marks that\n"
            "keep values in order on the screen, in both formats.");
    }

    int run(const Console& console) override
    {
        const auto content = Content::open(content_, clock_, console);
        if (!content) return content.error();
        if (const auto offered = content->must_offer(language_); !offered)
            return refuse(console, offered.error());
        const i18n::Words words(base::share_folder() / "locales", "kiosk");
        const pages::World world{content->catalogue(), words, content->now(clock_), {}};
        const auto page = pages::service_page(world, {service_}, language_);
        if (!page) return refuse(console, no_service(service_, content->catalogue()));
        console.out << (format_ == Format::json ? service_json(*page) : service_text(*page));
        return k_good;
    }

private:
    std::filesystem::path content_;
    std::string service_;
    base::LanguageTag language_;
    Format format_ = Format::text;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> show_command()
{
    return std::make_unique<Show>();
}

}  // namespace staff
