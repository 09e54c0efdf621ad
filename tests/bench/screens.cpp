#include "tests/bench/screens.h"

#include "kiosk/base/files.h"
#include "kiosk/pages/pages.h"
#include "kiosk/ui/views.h"

namespace bench {
namespace {

using namespace std::chrono_literals;
using session::Event;

constexpr std::chrono::sys_seconds k_now = std::chrono::sys_days{2026y / 11 / 24} + 9h;  // a Tuesday morning

struct Way {
    std::string name;
    std::vector<Event> events;
};

std::vector<Way> ways(const bundle::Catalogue& catalogue)
{
    std::vector<Way> all = {{"home", {}},
                            {"help", {session::OpenedHelp{}}},
                            {"about", {session::OpenedAbout{}}},
                            {"house", {session::OpenedHouse{}}},
                            {"search", {session::OpenedSearch{}}},
                            {"search typed", {session::OpenedSearch{}, session::Typed{"a"}}},
                            {"languages", {session::OpenedLanguages{}}},
                            {"countdown", {session::TimePassed{125s}}}};
    Way results{"results", {session::ChoseTopic{content::Audience::person, guide::k_any_topic}}};
    all.push_back({"question", results.events});
    for (const guide::Question& question : catalogue.guide().questions)
        results.events.emplace_back(session::Answered{{question.id, guide::k_unknown}});
    all.push_back(results);
    for (const base::ServiceId& service : catalogue.services())
        all.push_back({service.key, {session::OpenedService{service}}});
    return all;
}

}  // namespace

base::Result<std::vector<NamedScreen>> screens_of(const std::filesystem::path& bundle,
                                                  const std::vector<base::LanguageTag>& languages)
{
    const auto catalogue = bundle::Catalogue::open(bundle);
    if (!catalogue) return tl::unexpected(catalogue.error());
    const i18n::Words words(base::share_folder() / "locales", "kiosk");
    const pages::World world{*catalogue, words, k_now, {}};
    ui::Keyboards keyboards;
    std::vector<NamedScreen> screens = {{"attract", ui::screen(pages::page(world, {}), keyboards)}};
    for (const base::LanguageTag& language : languages) {
        for (const Way& way : ways(*catalogue)) {
            session::Session visit = session::after({}, session::Touched{});
            visit = session::after(std::move(visit), session::ChoseLanguage{language});
            for (const Event& event : way.events) visit = session::after(std::move(visit), event);
            screens.push_back({way.name + " " + language, ui::screen(pages::page(world, visit), keyboards)});
        }
    }
    return screens;
}

}  // namespace bench
