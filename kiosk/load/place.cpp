#include <cmath>

#include "kiosk/load/digits.h"
#include "kiosk/load/hours.h"
#include "kiosk/load/parts.h"
#include "kiosk/load/readers.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

// [latitude, longitude] in degrees.
std::optional<content::Coordinates> location(const Section& top)
{
    const Entry* entry = top.find("location");
    if (!entry) return std::nullopt;
    const Node& node = entry->value;
    if (node.kind != Node::Kind::list || node.items.size() != 2) {
        top.report().error(node.mark, {"wrong-type", "point", {}});
        return std::nullopt;
    }
    const auto latitude = value_of(node.items[0], "location", decimal, top.report());
    const auto longitude = value_of(node.items[1], "location", decimal, top.report());
    if (!latitude || !longitude) return std::nullopt;
    if (std::abs(*latitude) > 90 || std::abs(*longitude) > 180) {
        top.report().error(node.mark, {"bad-number", "point", {}});
        return std::nullopt;
    }
    return content::Coordinates{*latitude, *longitude};
}

// Tables drop the 0 at the beginning of a number.
std::string postcode(const Section& top)
{
    std::string code = top.line("postcode");
    const bool has_four_digits = code.size() == 4 && digits(code).has_value();
    if (has_four_digits)
        top.report().warning(top.find("postcode")->value.mark, {"pasted", "postcode", {code}});
    return code;
}

}  // namespace

std::optional<content::Place> place(const std::string& id, const Node& file, Report& report)
{
    const Section top(file, content::Kind::place, report);
    content::Place place;
    place.id.key = id;
    place.street = top.line("street");
    place.postcode = postcode(top);
    place.city = top.line("city");
    place.area = top.written("area", load::id<base::AnswerId>);
    place.floor = top.line("floor");
    place.room = top.line("room");
    place.wheelchair = top.choice("wheelchair", content::Wheelchair::unknown);
    place.location = location(top);
    place.contact = contact(top);
    place.times = timetable(top);
    place.evidence = evidence(top);
    place.spot = report.spot({});
    if (place.city.empty()) return std::nullopt;
    return place;
}

}  // namespace load
