#pragma once

#include <optional>
#include <string>

#include "kiosk/pages/offers.h"

namespace pages {

// Where in a house somebody is; empty: not known.
struct Room {
    std::string floor;
    std::string room;
    bool operator==(const Room&) const = default;
};

// The slot's room, else the entry's, else the place's.
Room room_of(const Venue& venue, const std::optional<content::Slot>& slot);

// "Floor 2, room 2.07"; nothing when neither is known.
std::optional<base::Phrase> room_line(const Room& room, const Voice& voice);

// The plan of that floor, with the room on it; nothing when there is no plan.
std::optional<Plan> plan_of(const base::PlaceId& place, const Room& room, const Reader& reader);

}  // namespace pages
