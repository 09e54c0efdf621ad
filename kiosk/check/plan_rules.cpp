#include <algorithm>

#include "kiosk/check/rule.h"
#include "kiosk/content/plan.h"

namespace check {
namespace {

// Looks for rooms on the plans of one place; where there is no plan of a floor, nothing is missing.
class Rooms {
public:
    Rooms(const content::Place& place, base::Findings& found) : place_(place), found_(found) {}

    void look_for(const std::string& room, const std::string& own_floor, const base::Spot& spot)
    {
        const std::string& floor = own_floor.empty() ? place_.floor : own_floor;
        const auto plan = place_.plans.find(content::name_on_plans(floor));
        if (room.empty() || plan == place_.plans.end()) return;
        std::string element = content::room_element(room);
        if (std::ranges::binary_search(plan->second.ids, element)) return;
        found_.push_back(warning(spot, "", {room, plan->second.spot.file, std::move(element)}));
    }

    void look_for(const content::Timetable& times, const std::string& own_floor, const base::Spot& spot)
    {
        if (!times.weekly) return;
        for (const auto& day : times.weekly->days) {
            for (const content::Slot& slot : day) look_for(slot.room, own_floor, spot);
        }
    }

private:
    const content::Place& place_;
    base::Findings& found_;
};

}  // namespace

base::Findings rooms_not_on_plan(const AllFacts& all, const Context&)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    for (const auto& [id, place] : facts.places) {
        Rooms rooms(place, found);
        rooms.look_for(place.room, {}, place.spot);
        rooms.look_for(place.times, {}, place.spot);
    }
    for (const auto& [id, service] : facts.services) {
        for (const content::ServicePlace& entry : service.places) {
            const auto place = facts.places.find(entry.place.value);
            if (place == facts.places.end()) continue;
            Rooms rooms(place->second, found);
            rooms.look_for(entry.room, entry.floor, entry.place.spot);
            rooms.look_for(entry.times, entry.floor, entry.place.spot);
            if (service.places.size() == 1) rooms.look_for(service.times, entry.floor, entry.place.spot);
        }
    }
    base::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace check
