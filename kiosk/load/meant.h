#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kiosk/content/hours.h"

// What somebody meant who wrote a value as it is usual in Germany. Nothing is read from these: an editor is
// told how it is written here.
namespace load {

// "mon" for "Montag", "Mo." or "Monday"; empty: no day.
std::string day_meant(std::string_view written);

// "mon-fri" for "Mo - Fr"; empty: no days.
std::string days_meant(std::string_view written);

// "9:00-12:00, 13:00-16:00" for "9.00 - 12.00 und 13 bis 16 Uhr"; empty: it does not tell.
std::string times_meant(std::string_view written);

// "{mon-fri: 9:00-12:00, sat: 10:00-14:00}" for "Mo-Fr 9.00 - 12.00 Uhr, Sa 10-14"; empty: it does not tell.
std::string hours_meant(std::string_view written);

// "2026-11-20" for "20.11.2026" or "20. November 2026"; empty: it does not tell.
std::string date_meant(std::string_view written);

// "2026-12-24..2027-01-01" for "24.12.2026 - 1.1.2027" or "24.12. bis 31.12.2026"; empty: it does not tell.
std::string dates_meant(std::string_view written);

// The day that a spreadsheet shows as a number: "2026-11-20" for "46346"; empty: not one of our times.
std::string date_of_serial(std::string_view written);

// The one of `known` that is the English of a German word: "phone" for "Telefon". Empty: none.
std::string_view english_of(std::string_view german, std::span<const std::string_view> known);

// The one of `known` that was misspelled or written in German. Empty: none.
std::string_view meant_by(std::string_view written, std::span<const std::string_view> known);

// In small letters, Ä, Ö and Ü too.
std::string small_letters(std::string_view text);

}  // namespace load
