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

template <class Source>
bool opens_on_holidays(const Source* source)
{
    return source && source->times.open_on_holidays;
}

// What differs at the place, over what holds for the service.
content::Contact contact_of_service(const Sources& sources)
{
    content::Contact contact;
    if (sources.service && !sources.service->through_desk) contact = sources.service->contact;
    if (!sources.entry) return contact;
    const content::Contact& differs = sources.entry->contact;
    if (!differs.phone.empty()) contact.phone = differs.phone;
    if (!differs.email.empty()) contact.email = differs.email;
    if (!differs.web.empty()) contact.web = differs.web;
    if (!differs.book.empty()) contact.book = differs.book;
    return contact;
}

}  // namespace

Reached contact_of(const Sources& sources)
{
    const content::Contact own = contact_of_service(sources);
    if (!own.empty()) return {own, Reached::By::themselves};
    const bool inherits = !sources.service || !sources.service->through_desk;
    const content::Contact* theirs = contact_in(sources.place);
    if (!theirs) theirs = contact_in(sources.organisation);
    if (inherits && theirs) return {*theirs, Reached::By::themselves};
    const content::Contact* desk = contact_in(sources.desk);
    return {desk ? *desk : content::Contact{}, Reached::By::desk};
}

content::Timetable times_of(const Sources& sources)
{
    const content::Timetable* nearest = hours_in(sources.entry);
    if (!nearest) nearest = hours_in(sources.service);
    if (!nearest) nearest = hours_in(sources.place);

    content::Timetable times = nearest ? *nearest : content::Timetable{};
    // "open" is always written down: it holds for hours that come from farther away, too.
    times.open_on_holidays |= opens_on_holidays(sources.entry);
    times.open_on_holidays |= opens_on_holidays(sources.service) && nearest != hours_in(sources.entry);
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
