#include "kiosk/pages/house.h"

#include <algorithm>
#include <tuple>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/facts.h"
#include "kiosk/pages/kinds.h"
#include "kiosk/pages/rooms.h"
#include "kiosk/pages/times.h"

namespace pages {
namespace {

using hours::Openness;

// When somebody is in, in the order of the list.
enum class Turn { now, later, unknown, another_day };

struct Entry {
    Turn turn = Turn::unknown;
    base::LocalTime at{};  // from when; the end of days: not known
    std::string title_key;
    Room room;
    HouseEntry shown;
};

const Venue* venue_at(const Offer& offer, const base::PlaceId& place)
{
    const auto here = std::ranges::find_if(
        offer.venues, [&](const Venue& venue) { return venue.place && venue.place->id == place; });
    return here == offer.venues.end() ? nullptr : &*here;
}

// Puts the page together; every service is read once.
class House {
public:
    House(const base::PlaceId& here, Reader& reader)
        : here_(here), reader_(reader), offers_(reader, {}), collation_(reader.voice().language())
    {
    }

    HousePage page()
    {
        HousePage page;
        page.title = voice().say("house.title");
        page.notices = offers_.notices().about(here_, reader_);
        page.desk = desk_fact();
        const std::vector<Entry> entries = sorted_entries();
        if (entries.empty() || entries.front().turn > Turn::unknown) page.nobody = nobody(entries);
        page.unknown_title = voice().say("house.ask");
        page.others_title = voice().say("house.others");
        for (const Entry& entry : entries) list_for(entry, page).push_back(entry.shown);
        page.plans = plans(entries);
        page.remarks = reader_.remarks();
        return page;
    }

private:
    const Voice& voice() const { return reader_.voice(); }

    static std::vector<HouseEntry>& list_for(const Entry& entry, HousePage& page)
    {
        if (entry.turn <= Turn::later) return page.today;
        return entry.turn == Turn::unknown ? page.unknown : page.others;
    }

    std::vector<Entry> sorted_entries()
    {
        std::vector<Entry> entries;
        for (const base::ServiceId& id : services_in_house(reader_)) {
            const Offer* offer = offers_.offer(id);
            const Venue* venue = offer ? venue_at(*offer, here_) : nullptr;
            if (venue) entries.push_back(entry(*offer, *venue));
        }
        std::ranges::stable_sort(entries, {}, [](const Entry& entry) {
            return std::tuple(entry.turn, entry.at.date, entry.at.time, entry.title_key);
        });
        return entries;
    }

    Entry entry(const Offer& offer, const Venue& venue)
    {
        const content::Thing words = thing(offer.service.id);
        const hours::State& state = venue.state;
        const std::optional<content::Slot>& slot = state.slot ? state.slot : state.next;
        Entry entry;
        entry.turn = turn(state);
        if (entry.turn == Turn::later || entry.turn == Turn::another_day) entry.at = arrival(state);
        entry.room = room_of(venue, slot);
        HouseEntry& shown = entry.shown;
        shown.service = offer.service.id;
        shown.title = reader_.line(words, "title");
        shown.german_title = reader_.german_title(words, shown.title);
        shown.where = room_line(entry.room, voice());
        shown.open = open_state(state);
        shown.opening = opening(without_known_reason(venue), reader_);
        shown.when = entry.turn == Turn::unknown ? when_lines(venue, reader_) : today(venue.times);
        shown.languages = languages(slot && !slot->languages.empty() ? slot->languages : venue.languages);
        entry.title_key = collation_.key(shown.title.text);
        return entry;
    }

    // What closes the house is told once, above.
    Venue without_known_reason(Venue venue) const
    {
        const content::Notice* closing = offers_.notices().closing(here_);
        if (closing && venue.closed_by == closing->id) venue.closed_by.reset();
        return venue;
    }

    Turn turn(const hours::State& state) const
    {
        if (state.openness == Openness::open) return Turn::now;
        if (state.openness == Openness::unknown) return Turn::unknown;
        const bool is_today = state.changes && state.changes->date == reader_.now().date;
        return is_today ? Turn::later : Turn::another_day;
    }

    static base::LocalTime arrival(const hours::State& state)
    {
        constexpr base::Date k_end_of_days = std::chrono::year(9999) / 12 / 31;
        return state.changes.value_or(base::LocalTime{k_end_of_days, {}});
    }

    std::vector<base::Phrase> today(const content::Timetable& times) const
    {
        std::vector<std::string> ranges;
        for (const content::Slot& slot : hours::slots_on(times, reader_.now().date, reader_.holidays()))
            ranges.push_back(i18n::time_range(slot.time.from, slot.time.until));
        if (ranges.empty()) return {};
        return {voice().say("hours.today", {{"times", i18n::list(ranges, voice().language())}})};
    }

    std::optional<base::Phrase> languages(const std::vector<base::LanguageTag>& spoken) const
    {
        std::vector<std::string> names;
        for (const base::LanguageTag& one : spoken) names.push_back(i18n::name_in(one, voice().language()));
        if (names.empty()) return {};
        return voice().say("house.languages", {{"languages", i18n::list(names, voice().language())}});
    }

    // The people of the centre, when the terminal stands at theirs.
    std::optional<Fact> desk_fact()
    {
        const auto desk = pages::desk(reader_, offers_.notices());
        if (!desk || desk->place->id != here_) return {};
        Fact fact{"desk", "support_agent", voice().say("desk.title"), {}, false};
        if (auto sentence = opening(*desk, reader_)) fact.lines.push_back(std::move(*sentence));
        const bool is_known = desk->state.openness != Openness::unknown;
        for (base::Phrase& line : is_known ? today(desk->times) : when_lines(*desk, reader_))
            fact.lines.push_back(std::move(line));
        if (auto where = room_line(room_of(*desk, {}), voice())) fact.lines.push_back(std::move(*where));
        return fact;
    }

    // With the next day on which somebody is in.
    base::Phrase nobody(const std::vector<Entry>& entries) const
    {
        const auto next = std::ranges::find(entries, Turn::another_day, &Entry::turn);
        if (next == entries.end() || next->at == arrival({})) return voice().say("house.nobody");
        const auto ahead = std::chrono::sys_days(next->at.date) - std::chrono::sys_days(reader_.now().date);
        const std::string day =
            ahead < std::chrono::days(7)
                ? i18n::weekday(std::chrono::weekday(std::chrono::sys_days(next->at.date)),
                                voice().language())
                : i18n::long_date(next->at.date, voice().language());
        const std::string time = i18n::time_of_day(std::chrono::floor<std::chrono::minutes>(next->at.time));
        return voice().say("house.nobody.next", {{"day", day}, {"time", time}});
    }

    // One plan of each floor where somebody is in today.
    std::vector<Plan> plans(const std::vector<Entry>& entries) const
    {
        std::vector<Plan> plans;
        for (const Entry& entry : entries) {
            if (entry.turn > Turn::unknown) continue;
            auto plan = plan_of(here_, {entry.room.floor, {}}, reader_);
            if (plan && std::ranges::find(plans, plan->floor, &Plan::floor) == plans.end())
                plans.push_back(std::move(*plan));
        }
        std::ranges::sort(plans, {}, &Plan::floor);
        return plans;
    }

    const base::PlaceId& here_;
    Reader& reader_;
    Offers offers_;
    i18n::Collation collation_;
};

}  // namespace

std::vector<base::ServiceId> services_in_house(const Reader& reader)
{
    const auto here = reader.here();
    if (!here) return {};
    const std::vector<base::ServiceId> all = reader.catalogue().services_at(*here);
    std::vector<base::ServiceId> offered;
    for (const guide::Candidate& candidate : reader.catalogue().guide().candidates) {
        if (all.empty()) break;
        if (candidate.offered.on(reader.now().date) && std::ranges::binary_search(all, candidate.id))
            offered.push_back(candidate.id);
    }
    return offered;
}

HousePage house_page(Reader& reader)
{
    const auto here = reader.here();
    if (here) return House(*here, reader).page();
    HousePage page;
    page.title = reader.voice().say("house.title");
    page.nobody = reader.voice().say("house.nobody");
    return page;
}

}  // namespace pages
