#include "kiosk/pages/notices.h"

#include <algorithm>

#include "kiosk/pages/markdown.h"

namespace pages {
namespace {

bool holds(const content::Notice& notice, base::Date today)
{
    return (!notice.from || *notice.from <= today) && (!notice.until || today <= *notice.until);
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
        if (notice && holds(*notice, reader.now().date)) today_.push_back(std::move(*notice));
    }
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

bool Notices::closes(const base::ServiceId& service) const
{
    return std::ranges::any_of(
        today_, [&](const content::Notice& one) { return is_closing(one) && is_about(one, service); });
}

bool Notices::closes(const base::PlaceId& place) const
{
    return std::ranges::any_of(
        today_, [&](const content::Notice& one) { return is_closing(one) && is_at(one, place); });
}

}  // namespace pages
