#include "kiosk/pages/rooms.h"

#include <algorithm>

#include "kiosk/content/plan.h"

namespace pages {
namespace {

const std::string& first_known(const std::string& one, const std::string& other)
{
    return one.empty() ? other : one;
}

}  // namespace

Room room_of(const Venue& venue, const std::optional<content::Slot>& slot)
{
    if (!venue.place) return {};
    Room room{venue.place->floor, venue.place->room};
    if (venue.entry)
        room = {first_known(venue.entry->floor, room.floor), first_known(venue.entry->room, room.room)};
    if (slot) room.room = first_known(slot->room, room.room);
    return room;
}

std::optional<base::Phrase> room_line(const Room& room, const Voice& voice)
{
    if (room.floor.empty() && room.room.empty()) return {};
    if (room.room.empty()) return voice.say("place.floor", {{"floor", room.floor}});
    if (room.floor.empty()) return voice.say("place.room", {{"room", room.room}});
    return voice.say("plan.floor-and-room", {{"floor", room.floor}, {"room", room.room}});
}

std::optional<Plan> plan_of(const base::PlaceId& place, const Room& room, const Reader& reader)
{
    if (room.floor.empty()) return {};
    auto drawn = reader.catalogue().plan(place, room.floor);
    if (!drawn) return {};
    const auto has = [&drawn](const std::string& id) { return std::ranges::binary_search(drawn->ids, id); };
    const Voice& voice = reader.voice();
    Plan plan{content::name_on_plans(room.floor), std::move(drawn->svg), {}, {}, {}, {}};
    plan.label = *room_line(room, voice);
    if (const std::string element = content::room_element(room.room); has(element)) {
        plan.room = element;
        plan.room_key = voice.say("place.room", {{"room", room.room}});
    }
    if (has("here")) plan.here_key = voice.say("plan.here");
    return plan;
}

}  // namespace pages
