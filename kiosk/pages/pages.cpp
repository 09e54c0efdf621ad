#include "kiosk/pages/pages.h"

#include "kiosk/hours/hours.h"
#include "kiosk/pages/keep.h"
#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

// Makes the body for each place a visitor can be at.
class Maker {
public:
    Maker(const World& world, const session::Session& visit)
        : world_(world), visit_(visit), reader_(world, visit.language)
    {
    }

    Body operator()(const session::Attract&) { return attract_page(world_); }
    // Nothing is marked as chosen before anything was.
    Body operator()(const session::ChoosingLanguage&)
    {
        const bool first_choice = visit_.trail.size() == 2;
        return language_page(reader_, first_choice ? base::LanguageTag{} : visit_.language);
    }
    Body operator()(const session::Home& home) { return home_page(home.door, setting(world_), reader_); }
    Body operator()(const session::Help&) { return help_page(reader_); }
    Body operator()(const session::About&) { return about_page(reader_); }
    Body operator()(const session::Searching&) { return search_page(visit_.typing, world_, reader_); }
    Body operator()(const session::InHouse&) { return house_page(reader_); }
    Body operator()(const session::OnPath&) { return path_page(visit_, setting(world_), reader_); }

    Body operator()(const session::Adjusting&)
    {
        return settings_page(visit_.settings, world_.can_be_low, reader_.voice());
    }

    Body operator()(const session::Walking& walking)
    {
        return std::visit(
            [](auto page) -> Body { return page; },
            walk_page(visit_.situation, walking.changing, visit_.dropped, setting(world_), reader_));
    }

    // A service that has gone meanwhile leads to where its results were.
    Body operator()(const session::Reading& reading)
    {
        const guide::Setting now = setting(world_);
        const auto here = area(visit_.situation, now, world_.catalogue.questions());
        if (auto page = service_page(reading.service, here, reader_)) return std::move(*page);
        return (*this)(session::Walking{});
    }

    Page page(Body body)
    {
        const Voice& voice = reader_.voice();
        offer_keeping(body, visit_.kept, voice);
        std::optional<PathEntry> path = path_entry(body, visit_.kept, voice);
        return {visit_.language,        {},
                std::move(path),        voice.say("page.up"),
                voice.say("page.down"), reading(visit_, voice),
                std::move(body)};
    }

    const Voice& voice() const { return reader_.voice(); }

private:
    const World& world_;
    const session::Session& visit_;
    Reader reader_;
};

}  // namespace

Page page(const World& world, const session::Session& session)
{
    Maker maker(world, session);
    if (const auto left = session::countdown(session))
        return maker.page(countdown_page(session, *left, maker.voice()));
    Page page = maker.page(std::visit(maker, session.here().place));
    if (!std::holds_alternative<session::Attract>(session.here().place))
        page.bar = bar(session, maker.voice());
    return page;
}

std::optional<ServicePage> service_page(const World& world, const base::ServiceId& service,
                                        const base::LanguageTag& language)
{
    Reader reader(world, language);
    return service_page(service, setting(world).here, reader);
}

std::variant<HomePage, QuestionPage, ResultsPage> advice(const World& world,
                                                         const guide::Situation& situation,
                                                         const base::LanguageTag& language)
{
    Reader reader(world, language);
    return walk_page(situation, {}, {}, setting(world), reader);
}

guide::Setting setting(const World& world)
{
    const content::Centre& centre = world.catalogue.centre();
    guide::Setting setting{.today = hours::local_time(world.now, centre.time_zone.value).date, .here = {}};
    std::optional<base::PlaceId> here = world.here;
    if (!here && centre.place) here = centre.place->value;
    const auto place = here ? world.catalogue.place(*here) : std::nullopt;
    if (place && place->area) setting.here = place->area->value;
    return setting;
}

}  // namespace pages
