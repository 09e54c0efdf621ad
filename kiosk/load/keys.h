#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "kiosk/content/words.h"

// The keys of facts files. One table says everything about a key: the loader reads by it, and what editors
// are offered while typing can be made from it.
namespace load {

// The version of the content format that is read.
inline constexpr int k_format = 1;

// What stands behind a key.
enum class Form {
    line,         // text in one line
    id,           // of another thing
    ids,          // a list of them, or one
    language,     // "de", "fa-AF"
    languages,    // a list of them, or one
    phone,        // "+49 381 44431160", 110, 112, 115, 116xxx
    email,        //
    web,          // "https://example.org/x"
    date,         // 2026-11-20
    date_ranges,  // a list of dates and of 2026-12-24..2027-01-01, or one
    dated_times,  // a list of "2026-12-03 14:00-16:00", or one
    hours,        // `always`, or days and their times
    times,        // "9:00-12:00, 13-16"
    duration,     // 120 s, 2 min
    number,       // a whole one, within the key's limits
    millimetres,  // with decimals, not negative
    point,        // [latitude, longitude]
    flag,         // true, false
    choice,       // one of the key's choices
    choices,      // a list of them, or one
    section,      // keys of its own
    sections,     // a list of such
    // Of one key each:
    choice_or_section,      // contact: desk, or the ways to reach someone
    choice_or_date_ranges,  // a centre's holidays: a rule's name, or days
    ids_or_sections,        // place: a, [a, b], or [{id: a, room: 2}, b]
    answers_by_question,    // for: {situation: [working]}
    choices_by_name,        // keypad: {F1: next}
    lines_by_name,          // fonts: {ar: Noto Sans Arabic}
};

// Of what a form with ids takes them. Answers are those of the question beside them.
enum class Refers { nowhere, organisations, places, services, topics, areas, answers };

struct Key;

// A table of keys; views what lives as long as the program.
class Keys {
public:
    constexpr Keys() = default;
    template <std::size_t count>
    constexpr Keys(const Key (&keys)[count]) : first_(keys), count_(count)
    {
    }
    constexpr const Key* begin() const { return first_; }
    constexpr const Key* end() const;

private:
    const Key* first_ = nullptr;
    std::size_t count_ = 0;
};

struct Key {
    std::string_view name;
    Form form = Form::line;
    bool required = false;
    std::span<const std::string_view> choices{};
    Keys inner{};
    Refers refers = Refers::nowhere;
    int least = 0;  // of a number
    int most = 0;
};

constexpr const Key* Keys::end() const
{
    return first_ + count_;
}

Keys facts_keys(content::Kind kind);
Keys device_keys();

// Of a time in `hours` that says more than from when until when.
Keys slot_keys();

// The days of `hours`, "mon" first.
std::span<const std::string_view> day_names();

}  // namespace load
