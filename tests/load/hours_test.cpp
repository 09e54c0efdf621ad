#include "kiosk/load/hours.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/support/findings.h"

namespace {

using content::Slot;
using content::TimeRange;
using content::WeeklyHours;
using std::chrono::minutes;

constexpr const char* k_days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

struct Parsed {
    std::optional<WeeklyHours> hours;
    std::string findings;
};

// What stands behind `hours:`.
Parsed parsed(const std::string& yaml)
{
    base::Findings findings;
    load::Report report("f", findings);
    const auto file = load::parse("hours:" + yaml + "\n", report);
    Parsed result;
    if (file) result.hours = load::weekly_hours(file->entries.front().value, report);
    result.findings = tests::to_text(findings);
    return result;
}

std::string text_of(minutes time)
{
    return fmt::format("{}:{:02}", time.count() / 60, time.count() % 60);
}

std::string text_of(const Slot& slot)
{
    std::string text = text_of(slot.time.from) + "-" + text_of(slot.time.until);
    for (const std::string& language : slot.languages) text += " " + language;
    if (!slot.room.empty()) text += " room " + slot.room;
    if (slot.by != content::By::any) text += slot.by == content::By::visit ? " visit" : " phone";
    return text;
}

// "mon 9:00-12:00; tue ..."
std::string text_of(const std::optional<WeeklyHours>& hours)
{
    if (!hours) return "unknown";
    if (hours->always) return "always";
    std::string text;
    for (std::size_t day = 0; day < 7; ++day) {
        for (const Slot& slot : hours->days[day])
            text += (text.empty() ? "" : "; ") + std::string(k_days[day]) + " " + text_of(slot);
    }
    return text;
}

TEST(Hours, AreReadAsPeopleWriteThem)
{
    const std::pair<const char*, const char*> k_rows[] = {
        {" always", "always"},
        {" {mon: 9-12}", "mon 9:00-12:00"},
        {" {mon: 09:00-12:00}", "mon 9:00-12:00"},
        {" {mon: 9:00 – 12:30}", "mon 9:00-12:30"},
        {" {mon: \"9-12, 13:00-16:00\"}", "mon 9:00-12:00; mon 13:00-16:00"},
        {"\n  mon: 9:00-12:00, 13:00-16:00", "mon 9:00-12:00; mon 13:00-16:00"},
        {" {mon: [9-12, 12-16]}", "mon 9:00-12:00; mon 12:00-16:00"},
        {" {sat-sun: 0-24}", "sat 0:00-24:00; sun 0:00-24:00"},
        {" {mon – tue: 8-9}", "mon 8:00-9:00; tue 8:00-9:00"},
        {" {wed: [{time: 9-12, languages: [ar, fa-AF], room: \"2.07\", by: visit}, 13-14]}",
         "wed 9:00-12:00 ar fa-AF room 2.07 visit; wed 13:00-14:00"},
        {" {wed: {time: \"9-10, 11-12\", languages: uk, by: phone}}",
         "wed 9:00-10:00 uk phone; wed 11:00-12:00 uk phone"},
    };
    for (const auto& [yaml, expected] : k_rows) {
        const Parsed result = parsed(yaml);
        EXPECT_EQ(text_of(result.hours), expected) << yaml;
        EXPECT_EQ(result.findings, "") << yaml;
    }
}

TEST(Hours, ThatCannotBeReadAreNamed)
{
    const std::pair<const char*, const char*> k_rows[] = {
        {" {mon: 9 bis 12}", "f:1:14: error: bad-hours/nearly(\"9 bis 12\", \"9:00-12:00\")\n"},
        {" {mon: 9-12 Uhr}", "f:1:14: error: bad-hours/nearly(\"9-12 Uhr\", \"9:00-12:00\")\n"},
        {" {mon: 9:60-12}", "f:1:14: error: bad-hours/time(\"9:60-12\")\n"},
        {" {mon: 9:5-12}", "f:1:14: error: bad-hours/time(\"9:5-12\")\n"},
        {" {mon: 009-12}", "f:1:14: error: bad-hours/time(\"009-12\")\n"},
        {" {mon: 9-25}", "f:1:14: error: bad-hours/time(\"9-25\")\n"},
        {" {mon: 9-24:01}", "f:1:14: error: bad-hours/time(\"9-24:01\")\n"},
        {" {mon: 9}", "f:1:14: error: bad-hours/time(\"9\")\n"},
        {" {mon: -}", "f:1:14: error: bad-hours/closed(\"-\")\n"},
        {" {mon: \"9-12,\"}", "f:1:14: error: bad-hours/time(\"\")\n"},
        {" {mon: 9.00-12.00}", "f:1:14: error: bad-hours/nearly(\"9.00-12.00\", \"9:00-12:00\")\n"},
        {" {mon: geschlossen}", "f:1:14: error: bad-hours/closed(\"geschlossen\")\n"},
        {" {mon: 12-9}", "f:1:14: error: bad-hours/order(\"12-9\")\n"},
        {" {fri: 20:00-02:00}", "f:1:14: error: bad-hours/order(\"20:00-02:00\")\n"},
        {" {mon: 9-9}", "f:1:14: error: bad-hours/order(\"9-9\")\n"},
        {" {mon: [9-12, 11-13]}", "f:1:21: error: bad-hours/overlap\n"},
        {" {mon: [13-16, 9-12]}", "f:1:22: error: bad-hours/overlap\n"},
        {" {Montag: 9-12}", "f:1:9: error: bad-hours/day-nearly(\"Montag\", \"mon\")\n"},
        {" {Mo-Fr: 9-12}", "f:1:9: error: bad-hours/day-nearly(\"Mo-Fr\", \"mon-fri\")\n"},
        {" {täglich: 9-12}", "f:1:9: error: bad-hours/day-nearly(\"täglich\", \"mon-sun\")\n"},
        {" {thur: 9-12}", "f:1:9: error: bad-hours/day-nearly(\"thur\", \"thu\")\n"},
        {" {Mo: 9.00-12.00}",
         "f:1:9: error: bad-hours/day-nearly(\"Mo\", \"mon\")\n"
         "f:1:13: error: bad-hours/nearly(\"9.00-12.00\", \"9:00-12:00\")\n"},
        {" {feiertags: 9-12}", "f:1:9: error: bad-hours/day(\"feiertags\")\n"},
        {" {fri-mon: 9-12}", "f:1:9: error: bad-hours/day-order(\"fri-mon\")\n"},
        {"\n  mon-fri: 9-12\n  wed: 13-15", "f:3:3: error: bad-hours/day-twice(\"wed\", \"2\")\n"},
        {" Mo-Fr 9-12", "f:1:8: error: bad-hours/week(\"Mo-Fr 9-12\", \"{mon-fri: 9:00-12:00}\")\n"},
        {" [9-12]", "f:1:8: error: wrong-type/text(\"hours\")\n"},
        {" {mon: }", "f:1:9: warning: empty-value(\"mon\")\n"},
        {" {mon: [{room: 2}]}", "f:1:15: error: missing-key(\"time\")\n"},
        {" {mon: [{time: 9-12, raum: 2}]}", "f:1:28: error: unknown-key/nearly(\"raum\", \"room\")\n"},
        {" {mon: [{time: 9-12, by: post}]}", "f:1:32: error: bad-value/list(\"post\", \"visit, phone\")\n"},
    };
    for (const auto& [yaml, expected] : k_rows) EXPECT_EQ(parsed(yaml).findings, expected) << yaml;
}

TEST(Hours, KeepTheDaysThatCanBeRead)
{
    EXPECT_EQ(text_of(parsed(" {mon: 9-12, tue: x, wed: [9-12, 11-13]}").hours),
              "mon 9:00-12:00; wed 9:00-12:00");
    EXPECT_EQ(text_of(parsed(" {mon: x}").hours), "unknown");
}

// One of the ways to write the same hours.
class Printer {
public:
    explicit Printer(unsigned seed) : random_(seed) {}

    std::string week(const WeeklyHours& hours)
    {
        if (hours.always) return " always";
        std::string text;
        for (std::size_t day = 0; day < 7;) {
            std::size_t last = day;
            while (last < 6 && hours.days[last + 1] == hours.days[day] && chance()) ++last;
            if (!hours.days[day].empty()) {
                text += fmt::format("\n  {}: ", k_days[day]);
                if (last > day) text.insert(text.size() - 2, fmt::format("-{}", k_days[last]));
                text += slots(hours.days[day]);
            }
            day = last + 1;
        }
        return text;
    }

private:
    bool chance() { return random_() % 2 == 0; }

    std::string time(minutes at)
    {
        const auto hour = at.count() / 60;
        if (at.count() % 60 == 0 && chance()) return fmt::format("{}", hour);
        return chance() ? fmt::format("{}:{:02}", hour, at.count() % 60)
                        : fmt::format("{:02}:{:02}", hour, at.count() % 60);
    }

    std::string range(const TimeRange& range)
    {
        return time(range.from) + (chance() ? "-" : chance() ? "–" : " - ") + time(range.until);
    }

    std::string slots(const std::vector<Slot>& slots)
    {
        const bool are_plain = std::ranges::all_of(slots, [](const Slot& slot) {
            return slot == Slot{slot.time, {}, {}, {}};
        });
        std::string text;
        if (are_plain && chance()) {
            for (const Slot& slot : slots) text += (text.empty() ? "" : ", ") + range(slot.time);
            return text;
        }
        for (const Slot& slot : slots) text += (text.empty() ? "" : ", ") + detailed(slot);
        return "[" + text + "]";
    }

    std::string detailed(const Slot& slot)
    {
        std::string text = "{time: " + range(slot.time);
        if (!slot.languages.empty())
            text += fmt::format(", languages: [{}]", fmt::join(slot.languages, ", "));
        if (!slot.room.empty()) text += ", room: \"" + slot.room + "\"";
        if (slot.by != content::By::any)
            text += slot.by == content::By::visit ? ", by: visit" : ", by: phone";
        return text + "}";
    }

    std::mt19937 random_;
};

class Generator {
public:
    explicit Generator(unsigned seed) : random_(seed) {}

    WeeklyHours week()
    {
        WeeklyHours hours;
        hours.always = below(20) == 0;
        if (hours.always) return hours;
        for (std::size_t day = 0; day < 7; ++day)
            hours.days[day] = day > 0 && below(2) == 0 ? hours.days[day - 1] : slots();
        const bool is_empty = std::ranges::all_of(hours.days, [](const auto& day) { return day.empty(); });
        return is_empty ? week() : hours;
    }

private:
    long below(long limit) { return static_cast<long>(random_() % static_cast<unsigned long>(limit)); }

    std::vector<Slot> slots()
    {
        std::vector<Slot> slots;
        minutes at{below(600)};
        for (long left = below(4); left > 0 && at < minutes{1300}; --left) {
            Slot slot;
            slot.time.from = at;
            slot.time.until = std::min(at + minutes{1 + below(300)}, minutes{1440});
            if (below(3) == 0) slot.languages = {"ar", "fa-AF"};
            if (below(3) == 0) slot.room = "2.0" + std::to_string(below(9));
            slot.by = static_cast<content::By>(below(3));
            at = slot.time.until + minutes{below(2) * below(100)};
            slots.push_back(std::move(slot));
        }
        return slots;
    }

    std::mt19937 random_;
};

TEST(Hours, AreTheSameAfterWritingAndReading)
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        const WeeklyHours hours = Generator(seed).week();
        const std::string written = Printer(seed).week(hours);
        const Parsed read = parsed(written);
        ASSERT_EQ(text_of(read.hours), text_of(hours)) << written;
        ASSERT_EQ(read.findings, "") << written;
    }
}

TEST(DatedTimes, AreADateAndATime)
{
    using namespace std::chrono;
    const auto read = load::dated_time("2026-12-03 14:00-16:00");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->date, 2026y / December / 3);
    EXPECT_EQ(read->time, (TimeRange{14h, 16h}));
    EXPECT_EQ(load::dated_time("2026-12-03").error().detail, "date-without-time");
    EXPECT_EQ(load::dated_time("2026-12-33 14-16").error().rule, "bad-date");
    EXPECT_EQ(load::dated_time("2026-12-03 14").error().detail, "time");
}

}  // namespace
