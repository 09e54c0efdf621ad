#include "kiosk/pages/contact.h"

#include <algorithm>

namespace pages {
namespace {

template <class Source>
const content::Contact* contact_in(const Source* source)
{
    return source && !source->contact.empty() ? &source->contact : nullptr;
}

template <class Source>
const content::Timetable* hours_in(const Source* source)
{
    const bool says = source && (source->times.weekly || !source->times.dates.empty());
    return says ? &source->times : nullptr;
}

template <class Source>
void add_closures(const Source* source, std::vector<content::DateRange>& closed)
{
    if (source) closed.insert(closed.end(), source->times.closed.begin(), source->times.closed.end());
}

const content::Contact* own_contact(const Sources& sources)
{
    if (const auto* contact = contact_in(sources.entry)) return contact;
    if (sources.service && sources.service->through_desk) return nullptr;
    if (const auto* contact = contact_in(sources.service)) return contact;
    if (const auto* contact = contact_in(sources.place)) return contact;
    return contact_in(sources.organisation);
}

}  // namespace

Reached contact_of(const Sources& sources)
{
    if (const content::Contact* own = own_contact(sources)) return {*own, Reached::By::themselves};
    const content::Contact* desk = contact_in(sources.desk);
    return {desk ? *desk : content::Contact{}, Reached::By::desk};
}

content::Timetable times_of(const Sources& sources)
{
    const content::Timetable* nearest = hours_in(sources.entry);
    if (!nearest) nearest = hours_in(sources.service);
    if (!nearest) nearest = hours_in(sources.place);

    content::Timetable times = nearest ? *nearest : content::Timetable{};
    times.closed.clear();
    add_closures(sources.entry, times.closed);
    add_closures(sources.service, times.closed);
    add_closures(sources.place, times.closed);
    std::ranges::sort(times.closed);
    const auto repeated = std::ranges::unique(times.closed);
    times.closed.erase(repeated.begin(), repeated.end());
    return times;
}

}  // namespace pages
