#include "kiosk/load/parts.h"
#include "kiosk/load/readers.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

std::vector<content::OfferedLanguage> offered_languages(const Section& top)
{
    std::vector<content::OfferedLanguage> offered;
    Names names(top.report());
    for (const Section& section : top.inner_list("languages")) {
        const auto tag = section.written("tag", language);
        if (!tag || !names.take(tag->value, tag->spot)) continue;
        offered.push_back({tag->value, languages(section, "instead"), section.spot()});
    }
    return offered;
}

std::vector<content::Emergency> emergencies(const Section& top)
{
    std::vector<content::Emergency> emergencies;
    Names names(top.report());
    for (const Section& section : top.inner_list("emergency")) {
        const auto id = section.written("id", load::id<base::EmergencyId>);
        const auto number = section.one("phone", phone);
        // Without a number the name counts still: the words for it are no mistake.
        if (id && names.take(id->value.key, id->spot))
            emergencies.push_back({id->value, number.value_or(""), section.spot()});
    }
    return emergencies;
}

// The name of a rule, or days.
void read_holidays(const Section& top, content::Centre& centre)
{
    const Entry* entry = top.find("holidays");
    if (!entry) return;
    const auto is_day = [](const Node& node) {
        return node.kind == Node::Kind::text && !node.text.empty() && node.text.front() >= '0' &&
               node.text.front() <= '9';
    };
    if (entry->value.kind == Node::Kind::list || is_day(entry->value)) {
        for (const auto& day : top.list("holidays", date_range)) centre.holidays.push_back(day.value);
        return;
    }
    const auto rule =
        top.one("holidays", [&](std::string_view text) { return top.choice_index("holidays", text); });
    if (rule) centre.holiday_rule = top.row("holidays").choices[*rule];
}

void read_limits(const Section& top, content::Centre& centre)
{
    if (const auto idle = top.inner("idle")) {
        centre.idle_after = idle->one("after", duration).value_or(centre.idle_after);
        centre.countdown = idle->one("countdown", duration).value_or(centre.countdown);
    }
    if (const auto results = top.inner("results")) {
        centre.enough = results->number("enough").value_or(centre.enough);
        centre.at_most = results->number("at_most").value_or(centre.at_most);
    }
}

}  // namespace

bool is_newer_format(const Node& centre_file, Report& report)
{
    for (const Entry& entry : centre_file.entries) {
        if (entry.key != "format" || entry.value.kind != Node::Kind::text) continue;
        const auto format = whole_number(trimmed(entry.value.text), k_format + 1, 1'000'000);
        if (!format) continue;
        report.error(entry.value.mark,
                     {"newer-format", "", {std::to_string(*format), std::to_string(k_format)}});
        return true;
    }
    return false;
}

content::Centre centre(const Node& file, Report& report)
{
    const Section top(file, content::Kind::centre, report);
    content::Centre centre;
    centre.spot = report.spot({});
    top.number("format");
    centre.languages = offered_languages(top);
    centre.time_zone = {top.line("time_zone"), centre.spot};
    if (const Entry* zone = top.find("time_zone")) centre.time_zone.spot = report.spot(zone->value.mark);
    read_holidays(top, centre);
    centre.place = top.written("place", id<base::PlaceId>);
    read_limits(top, centre);
    centre.emergency = emergencies(top);
    centre.funders = top.list("funders", id<base::OrganisationId>);
    return centre;
}

}  // namespace load
