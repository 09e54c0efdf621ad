#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/language.h"

// Names, dates and lists as a language writes them: Gregorian calendar, 24 hours, Western digits, always.
namespace i18n {

// The language's name in itself, as CLDR writes it: "Deutsch", "العربية", "دری" for fa-AF.
std::string own_name(const base::LanguageTag& language);

// The language's name in another: "Arabisch" for ar in de.
std::string name_in(const base::LanguageTag& language, const base::LanguageTag& in);

// "Donnerstag, 26. November 2026"
std::string long_date(base::Date date, const base::LanguageTag& language);

// "26. November 2026"
std::string date(base::Date date, const base::LanguageTag& language);

// "Donnerstag", "Do"
std::string weekday(std::chrono::weekday day, const base::LanguageTag& language);
std::string short_weekday(std::chrono::weekday day, const base::LanguageTag& language);

// "9:00" and "24:00"; isolated from the left.
std::string time_of_day(std::chrono::minutes since_midnight);

// "9:00–12:00", isolated from the left as one.
std::string time_range(std::chrono::minutes from, std::chrono::minutes until);

// "Deutsch, Englisch und Arabisch"; each part isolated.
std::string list(const std::vector<std::string>& parts, const base::LanguageTag& language);

// "„Beratung“ und „Kurs“": what others have written, in the language's own quotation marks, each part
// isolated and the whole in the language's direction.
std::string quoted_list(const std::vector<std::string>& parts, const base::LanguageTag& language);

// Sorts as the language does. Compare the keys bytewise.
class Collation {
public:
    explicit Collation(const base::LanguageTag& language);
    Collation(Collation&&) noexcept;
    Collation& operator=(Collation&&) noexcept;
    ~Collation();
    std::string key(const std::string& text) const;

private:
    class Icu;
    std::unique_ptr<Icu> icu_;
};

}  // namespace i18n
