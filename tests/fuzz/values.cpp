#include "kiosk/load/values.h"

#include <fmt/format.h>

#include <cmath>

#include "kiosk/load/hours.h"
#include "kiosk/load/names.h"
#include "kiosk/load/node.h"
#include "kiosk/load/utf8.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

using namespace std::chrono_literals;

// A mistake's sentences are filled with what was written; that is made showable when it is reported.
template <class T>
void require_reason(const load::Read<T>& value)
{
    require(value.has_value() || !value.error().rule.empty(), "what is refused has a reason");
}

void require_dates(std::string_view text)
{
    const auto day = load::date(text);
    require_reason(day);
    require(!day || day->ok(), "a date is on the calendar");
    const auto range = load::date_range(text);
    require_reason(range);
    require(!range || (range->first.ok() && range->last.ok() && range->first <= range->last),
            "a range of dates has an order");
}

void require_times(std::string_view text)
{
    const auto time = load::time_range(text);
    require_reason(time);
    require(!time || (0min <= time->from && time->from < time->until && time->until <= 24h),
            "a time has its place in a day");
    require_reason(load::dated_time(text));
    const auto length = load::duration(text);
    require_reason(length);
    require(!length || (1s <= *length && *length <= 24h), "a duration is a second to a day");
}

void require_numbers(std::string_view text)
{
    const auto whole = load::whole_number(text, 1, 99);
    require_reason(whole);
    require(!whole || (1 <= *whole && *whole <= 99), "a number is within its limits");
    const auto decimal = load::decimal(text);
    require_reason(decimal);
    require(!decimal || std::isfinite(*decimal), "a number is finite");
    require_reason(load::flag(text));
}

void require_names(std::string_view text)
{
    const auto id = load::well_formed_id(text);
    require_reason(id);
    require(!id || base::well_formed(*id), "an id is well formed");
    const std::string made = load::id_from(text);
    require(made.empty() || base::well_formed(made), "an id made of a text is well formed");
    const auto tag = load::language(text);
    require_reason(tag);
    require(!tag || base::is_language_tag(*tag), "a language is a tag");
}

void require_contacts(std::string_view text)
{
    require_reason(load::phone(text));
    require_reason(load::email(text));
    require_reason(load::web(text));
    const auto line = load::line(text);
    require_reason(line);
    require(!line || line->find('\n') == std::string::npos, "a line is one line");
}

void require_file_names(std::string_view bytes)
{
    const std::string shown = load::showable(bytes);
    require(load::first_bad_byte(shown) == std::string::npos, "a name is shown as UTF-8");
    require(shown.find('\n') == std::string::npos, "a name is shown on one line");
    static_cast<void>(load::is_beside_the_content(bytes));
    require(!load::bad_folder_name(bytes).rule.empty(), "a refused name has a reason");
    require(!load::misnamed_file(bytes, "service.yaml").rule.empty(), "a refused name has a reason");
}

}  // namespace

void values(std::string_view bytes)
{
    require_file_names(bytes);
    const std::string_view text = load::trimmed(bytes);
    if (text.empty() || load::first_bad_byte(text) != std::string_view::npos) return;
    require_dates(text);
    require_times(text);
    require_numbers(text);
    require_names(text);
    require_contacts(text);
}

}  // namespace tests::fuzz
