#include <algorithm>
#include <array>

#include "kiosk/load/hours.h"
#include "kiosk/load/meant.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

using content::Slot;
using content::WeeklyHours;
constexpr std::size_t npos = std::string_view::npos;

std::optional<std::size_t> day_index(std::string_view name)
{
    const auto days = day_names();
    const auto found = std::ranges::find(days, name);
    if (found == days.end()) return std::nullopt;
    return static_cast<std::size_t>(found - days.begin());
}

struct Days {
    std::size_t first = 0;
    std::size_t last = 0;
};

Read<Days> days_of(std::string_view written)
{
    std::string_view first = written;
    std::string_view last = written;
    for (const std::string_view dash : {"-", "–"}) {
        if (const std::size_t at = written.find(dash); at != npos) {
            first = trimmed(written.substr(0, at));
            last = trimmed(written.substr(at + dash.size()));
        }
    }
    const auto from = day_index(first);
    const auto to = day_index(last);
    if (from && to && *from <= *to) return Days{*from, *to};
    std::string text(written);
    if (from && to) return mistake("bad-hours", "day-order", {text});
    const std::string meant = days_meant(written);
    if (meant.empty()) return mistake("bad-hours", "day", {text});
    return mistake("bad-hours", "day-nearly", {text, meant});
}

// The whole of what was meant is worth more than what is wrong with one of its parts.
tl::unexpected<Mistake> refused(std::string_view written, const Mistake& part)
{
    const std::string meant = times_meant(written);
    if (meant.empty() || part.detail == "order") return tl::unexpected(part);
    return mistake("bad-hours", "nearly", {std::string(written), meant});
}

// The parts of "9:00-12:00, 13:00-16:00".
Read<std::vector<content::TimeRange>> time_ranges(std::string_view written)
{
    std::vector<content::TimeRange> ranges;
    std::string_view rest = written;
    while (true) {
        const std::size_t comma = rest.find(',');
        const auto range = time_range(trimmed(rest.substr(0, comma)));
        if (!range) return refused(written, range.error());
        ranges.push_back(*range);
        if (comma == npos) return ranges;
        rest.remove_prefix(comma + 1);
    }
}

// What stands behind a day: times, or a list of times and of sections that say more of a time.
class Day {
public:
    Day(std::string_view name, Report& report) : name_(name), report_(report) {}

    std::vector<Slot> slots(const Node& node)
    {
        if (node.kind != Node::Kind::list) add(node);
        for (const Node& item : node.items) add(item);
        return std::move(slots_);
    }

private:
    void add(const Node& node)
    {
        if (node.kind == Node::Kind::map) {
            const Section section(node, slot_keys(), report_);
            Slot about;
            for (const auto& language : section.list("languages", language))
                about.languages.push_back(language.value);
            about.room = section.line("room");
            about.by = section.choice("by", content::By::any);
            if (const Entry* time = section.find("time")) add_times(time->value, "time", about);
        } else {
            add_times(node, name_, {});
        }
    }

    void add_times(const Node& node, std::string_view key, Slot slot)
    {
        const auto ranges = value_of(node, key, time_ranges, report_);
        if (!ranges) return;
        for (const content::TimeRange& range : *ranges) {
            if (!slots_.empty() && range.from < slots_.back().time.until) {
                report_.error(node.mark, {"bad-hours", "overlap", {}});
                continue;
            }
            slot.time = range;
            slots_.push_back(slot);
        }
    }

    std::string_view name_;
    Report& report_;
    std::vector<Slot> slots_;
};

// Reads the days of a week one after the other; a day may come once.
class Week {
public:
    explicit Week(Report& report) : report_(report) {}

    void add(const Entry& entry)
    {
        const std::vector<Slot> slots = Day(entry.key, report_).slots(entry.value);
        const auto days = days_of(entry.key);
        if (!days) {
            report_.error(entry.mark, days.error());
            return;
        }
        for (std::size_t day = days->first; day <= days->last; ++day) {
            if (first_line_[day] != 0) {
                report_.error(entry.mark,
                              {"bad-hours",
                               "day-twice",
                               {std::string(day_names()[day]), std::to_string(first_line_[day])}});
                return;
            }
            first_line_[day] = entry.mark.line;
            hours_.days[day] = slots;
        }
    }

    // Nothing when no day could be read: unknown is not closed.
    std::optional<WeeklyHours> hours() const
    {
        const bool has_any =
            std::ranges::any_of(hours_.days, [](const auto& slots) { return !slots.empty(); });
        return has_any ? std::optional(hours_) : std::nullopt;
    }

private:
    Report& report_;
    WeeklyHours hours_;
    std::array<int, 7> first_line_{};
};

// What to do about hours that are written in one line.
Mistake not_always(std::string_view written)
{
    const std::string text(written);
    const std::string small = small_letters(written);
    const auto says = [&small](std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(words, [&](auto word) { return small.find(word) != npos; });
    };
    if (says({"vereinbar", "absprache", "anmeldung", "anfrage", "termin", "appointment"}))
        return {"bad-hours", "appointment", {text}};
    if (says({"rund um die uhr", "24 st", "24 h", "24/7", "immer", "durchgehend", "round the clock"}))
        return {"bad-hours", "always", {text}};
    if (std::string meant = hours_meant(written); !meant.empty())
        return {"bad-hours", "week", {text, std::move(meant)}};
    return {"bad-hours", "no-days", {text}};
}

std::optional<WeeklyHours> round_the_clock(const Node& node, Report& report)
{
    const auto text = text_of(node, "hours", report);
    if (!text) return std::nullopt;
    if (*text != "always") {
        report.error(node.mark, not_always(*text));
        return std::nullopt;
    }
    WeeklyHours hours;
    hours.always = true;
    return hours;
}

}  // namespace

std::optional<WeeklyHours> weekly_hours(const Node& node, Report& report)
{
    if (node.kind != Node::Kind::map) return round_the_clock(node, report);
    Week week(report);
    for (const Entry& entry : node.entries) week.add(entry);
    return week.hours();
}

}  // namespace load
