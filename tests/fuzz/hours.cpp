#include "kiosk/hours/hours.h"

#include <fmt/format.h>

#include <string>

#include "kiosk/load/readers.h"
#include "tests/fuzz/reports.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

using std::chrono::minutes;
using std::chrono::sys_days;
using namespace std::chrono_literals;

constexpr std::array k_days = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

content::Timetable times_in(const std::string& yaml, base::Findings& findings)
{
    load::Report report("f", findings);
    const auto file = load::parse(yaml, report);
    if (!file || file->kind != load::Node::Kind::map) return {};
    const auto place = load::place("x", *file, report);
    return place ? place->times : content::Timetable{};
}

void require_sorted(const content::WeeklyHours& hours)
{
    for (const auto& day : hours.days) {
        minutes free_from{0};
        for (const content::Slot& slot : day) {
            require(free_from <= slot.time.from, "the times of a day are sorted and do not overlap");
            require(slot.time.from < slot.time.until && slot.time.until <= 24h,
                    "a time has its place in a day");
            free_from = slot.time.until;
        }
    }
}

std::string to_text(const content::TimeRange& time)
{
    const auto clock = [](minutes at) { return fmt::format("{}:{:02}", at / 1h, at % 1h / 1min); };
    return clock(time.from) + "-" + clock(time.until);
}

std::string to_text(base::Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string to_yaml(const content::Slot& slot)
{
    std::string yaml = "{time: " + to_text(slot.time);
    if (!slot.languages.empty()) yaml += fmt::format(", languages: [{}]", fmt::join(slot.languages, ", "));
    if (slot.by != content::By::any) yaml += slot.by == content::By::visit ? ", by: visit" : ", by: phone";
    return yaml + "}";
}

std::string to_yaml(const content::WeeklyHours& hours)
{
    if (hours.always) return "hours: always\n";
    std::string yaml = "hours:\n";
    for (std::size_t day = 0; day < hours.days.size(); ++day) {
        if (hours.days[day].empty()) continue;
        yaml += fmt::format("  {}: [", k_days[day]);
        for (const content::Slot& slot : hours.days[day]) yaml += to_yaml(slot) + ", ";
        yaml += "]\n";
    }
    return yaml;
}

std::string to_yaml(const content::Timetable& times)
{
    std::string yaml = "city: x\n";
    if (times.weekly) yaml += to_yaml(*times.weekly);
    yaml += "closed: [";
    for (const auto& closed : times.closed)
        yaml += fmt::format("{}..{}, ", to_text(closed.first), to_text(closed.last));
    yaml += "]\ndates: [";
    for (const auto& dated : times.dates)
        yaml += fmt::format("{} {}, ", to_text(dated.date), to_text(dated.time));
    return yaml + "]\nholidays: " + (times.open_on_holidays ? "open" : "closed") + "\n";
}

// Rooms are any text, and not what is tried here.
void forget_rooms(content::Timetable& times)
{
    if (!times.weekly) return;
    for (auto& day : times.weekly->days) {
        for (content::Slot& slot : day) slot.room.clear();
    }
}

content::Centre keeping_holidays()
{
    content::Centre centre;
    centre.holiday_rule = "mecklenburg-vorpommern";
    return centre;
}

void require_next_change(const content::Timetable& times, const base::LocalTime& now)
{
    const hours::Holidays holidays(keeping_holidays());
    const hours::State state = hours::state_at(times, now, holidays);
    require(state.slot.has_value() == (state.openness == hours::Openness::open), "only a slot is open");
    if (!state.changes) return;
    const auto ahead = sys_days(state.changes->date) + state.changes->time - sys_days(now.date) - now.time;
    const auto furthest = state.slot ? 14 * 24h : 366 * 24h;
    require(0s < ahead && ahead <= furthest, "a change lies in the time that is looked through");
    const hours::State then = hours::state_at(times, *state.changes, holidays);
    require(then.slot == state.next, "the next slot is the one that holds then");
    const auto way = [](const auto& slot) { return slot ? std::optional(slot->by) : std::nullopt; };
    require(way(then.slot) != way(state.slot), "a change is one");
}

// Now and then around everything that is dated.
void require_changes(const content::Timetable& times)
{
    std::vector<base::Date> days = {{std::chrono::year(2026) / 11 / 23}};
    for (const auto& closed : times.closed) days.insert(days.end(), {closed.first, closed.last});
    for (const auto& dated : times.dates) days.push_back(dated.date);
    if (days.size() > 3) days.resize(3);
    for (const base::Date day : days) {
        for (const std::chrono::seconds time : {0s, 8 * 3600s, 12 * 3600s + 1s, 86399s})
            require_next_change(times, {day, time});
    }
}

}  // namespace

void hours(std::string_view bytes)
{
    base::Findings findings;
    content::Timetable times = times_in("city: x\n" + std::string(bytes), findings);
    forget_rooms(times);
    if (times.weekly) require_sorted(*times.weekly);
    base::Findings again;
    require(times_in(to_yaml(times), again) == times, "opening hours come back as they were written");
    require_changes(times);
}

}  // namespace tests::fuzz
