#include "kiosk/load/parts.h"
#include "kiosk/load/readers.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

// Reads `about`: the word `centre`, or one service or place. False when it is none of these.
bool read_about(const Section& top, content::Notice& notice)
{
    const Entry* entry = top.find("about");
    if (!entry) return false;
    if (entry->value.kind != Node::Kind::map) {
        enum class About { unknown, centre };
        return top.choice("about", About::unknown) == About::centre;
    }
    const Section section(entry->value, top.row("about").inner, top.report());
    auto service = section.written("service", load::id<base::ServiceId>);
    auto place = section.written("place", load::id<base::PlaceId>);
    if (service && place) {
        top.report().error(entry->value.mark, {"wrong-type", "about", {}});
        return false;
    }
    if (service) notice.about = std::move(*service);
    if (place) notice.about = std::move(*place);
    return service || place;
}

}  // namespace

std::optional<content::Notice> notice(const std::string& id, const Node& file, Report& report)
{
    const Section top(file, content::Kind::notice, report);
    content::Notice notice;
    notice.id.key = id;
    notice.from = top.one("from", date);
    notice.until = top.one("until", date);
    check_order(notice.from, notice.until, top);
    notice.level = top.choice("level", content::NoticeLevel::info);
    notice.spot = report.spot({});
    const bool has_subject = read_about(top, notice);
    if (!notice.from || !notice.until || !has_subject) return std::nullopt;
    return notice;
}

}  // namespace load
