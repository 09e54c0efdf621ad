#include "kiosk/pages/notices.h"

#include <algorithm>

#include "kiosk/pages/markdown.h"

namespace pages {
namespace {

bool is_over(const content::Notice& notice, base::Date today)
{
    return notice.until && *notice.until < today;
}

bool holds(const content::Notice& notice, base::Date today)
{
    return (!notice.from || *notice.from <= today) && !is_over(notice, today);
}

// Closing ones first, then the one that ends soonest.
std::pair<bool, base::Date> urgency(const content::Notice& notice)
{
    constexpr base::Date k_never = std::chrono::year(9999) / 12 / 31;
    return {notice.level != content::NoticeLevel::closed, notice.until.value_or(k_never)};
}

void close_on(content::Timetable& times, const content::DateRange& range)
{
    std::erase_if(times.dates, [&range](const content::DatedTime& dated) {
        return range.first <= dated.date && dated.date <= range.last;
    });
    if (std::ranges::find(times.closed, range) != times.closed.end()) return;
    times.closed.push_back(range);
    std::ranges::sort(times.closed);
}

void close_as(const content::Notice& notice, content::Timetable& times)
{
    constexpr base::Date k_long_ago = std::chrono::year(1900) / 1 / 1;
    constexpr base::Date k_far_ahead = std::chrono::year(9999) / 12 / 31;
    close_on(times, {notice.from.value_or(k_long_ago), notice.until.value_or(k_far_ahead)});
}

bool is_about_centre(const content::Notice& notice)
{
    return std::holds_alternative<std::monostate>(notice.about);
}

template <class Id>
bool is_about(const content::Notice& notice, const Id& id)
{
    const auto* about = std::get_if<content::Written<Id>>(&notice.about);
    return about && about->value == id;
}

bool is_closing(const content::Notice& notice)
{
    return notice.level == content::NoticeLevel::closed;
}

Notice shown(const content::Notice& notice, Reader& reader)
{
    return {notice.id, plain(reader.line(thing(notice.id), "text")), is_closing(notice)};
}

}  // namespace

Notices::Notices(const Reader& reader)
{
    if (const auto& place = reader.centre().place) centre_ = place->value;
    for (const base::NoticeId& id : reader.catalogue().notices()) {
        auto notice = reader.catalogue().notice(id);
        if (!notice) continue;
        if (is_closing(*notice) && !is_over(*notice, reader.now().date)) closing_.push_back(*notice);
        if (holds(*notice, reader.now().date)) today_.push_back(std::move(*notice));
    }
    std::ranges::stable_sort(today_, {}, urgency);
}

bool Notices::is_at(const content::Notice& notice, const base::PlaceId& place) const
{
    const bool closes_centre = is_closing(notice) && is_about_centre(notice);
    return is_about(notice, place) || (closes_centre && centre_ == place);
}

std::vector<Notice> Notices::about_centre(Reader& reader) const
{
    std::vector<Notice> about;
    for (const content::Notice& notice : today_) {
        if (is_about_centre(notice) || (centre_ && is_about(notice, *centre_)))
            about.push_back(shown(notice, reader));
    }
    return about;
}

std::vector<Notice> Notices::about(const base::PlaceId& place, Reader& reader) const
{
    if (centre_ == place) return about_centre(reader);
    std::vector<Notice> about;
    for (const content::Notice& notice : today_) {
        if (is_about(notice, place)) about.push_back(shown(notice, reader));
    }
    return about;
}

const content::Notice* Notices::closing(const base::ServiceId& service) const
{
    const auto found = std::ranges::find_if(
        today_, [&](const content::Notice& one) { return is_closing(one) && is_about(one, service); });
    return found == today_.end() ? nullptr : &*found;
}

const content::Notice* Notices::closing(const base::PlaceId& place) const
{
    const auto found = std::ranges::find_if(
        today_, [&](const content::Notice& one) { return is_closing(one) && is_at(one, place); });
    return found == today_.end() ? nullptr : &*found;
}

std::vector<Notice> Notices::about(const content::Service& service, Reader& reader) const
{
    std::vector<Notice> about;
    for (const content::Notice& notice : today_) {
        const bool is_at_a_place = std::ranges::any_of(
            service.places, [&](const auto& entry) { return is_at(notice, entry.place.value); });
        if (is_at_a_place || is_about(notice, service.id)) about.push_back(shown(notice, reader));
    }
    return about;
}

void Notices::close(content::Timetable& times, const base::ServiceId& service) const
{
    for (const content::Notice& notice : closing_) {
        if (is_about(notice, service)) close_as(notice, times);
    }
}

void Notices::close(content::Timetable& times, const base::PlaceId& place) const
{
    for (const content::Notice& notice : closing_) {
        if (is_at(notice, place)) close_as(notice, times);
    }
}

}  // namespace pages
