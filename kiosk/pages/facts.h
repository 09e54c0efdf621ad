#pragma once

#include <vector>

#include "kiosk/pages/offers.h"

namespace pages {

// What is known of a service, in the order in which people ask: who, where, when, in which languages, how to
// begin and what it costs, how to reach them; then its other places, "where-2"...
std::vector<Fact> facts(const Offer& offer, Offers& offers, Reader& reader);

// Where the desk is, when it is open and how to reach it.
std::vector<Fact> desk_facts(const Venue& desk, Reader& reader);

// Floor, room, way in and directions after the address. `entry` may be null.
std::vector<base::Phrase> where_lines(const Venue& venue, Reader& reader);

// The timetable; one line when it is unknown.
std::vector<base::Phrase> when_lines(const Venue& venue, const Reader& reader);

}  // namespace pages
