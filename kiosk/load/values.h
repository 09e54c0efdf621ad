#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "kiosk/base/ids.h"
#include "kiosk/base/language.h"
#include "kiosk/content/hours.h"
#include "kiosk/load/report.h"

// What the values of facts mean. Each takes what was written, without white space around it and not empty.
namespace load {

Read<std::string> line(std::string_view written);
Read<std::string> well_formed_id(std::string_view written);
Read<base::LanguageTag> language(std::string_view written);

// As written; only the form is checked.
Read<std::string> phone(std::string_view written);
Read<std::string> email(std::string_view written);
Read<std::string> web(std::string_view written);

Read<base::Date> date(std::string_view written);                // 2026-11-20, a real day
Read<content::DateRange> date_range(std::string_view written);  // 2026-12-24..2027-01-01, or one day

Read<std::chrono::seconds> duration(std::string_view written);  // 120 s, 2 min; 1 s to 24 h
Read<double> decimal(std::string_view written);
Read<bool> flag(std::string_view written);

// The beginning of a well-formed id out of any text: "Neue Straße 3" gives "neue-strasse-3". May be empty.
std::string id_from(std::string_view text);

template <class Id>
Read<Id> id(std::string_view written)
{
    return well_formed_id(written).map([](std::string key) { return Id{std::move(key)}; });
}

// From `least` to `most`.
Read<int> whole_number(std::string_view written, int least, int most);

}  // namespace load
