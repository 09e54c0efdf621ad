#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/language.h"

namespace i18n {

// Where sentences and words of running text end, as ICU sees it for the language. Abbreviations ("z. B.",
// "Nr.") and ordinal numbers ("am 8. Januar") end no sentence. Texts are UTF-8 without markup; what comes
// back are views into them. Not for several threads at once.
class Breaks {
public:
    explicit Breaks(const base::LanguageTag& language);
    Breaks(Breaks&&) noexcept;
    Breaks& operator=(Breaks&&) noexcept;
    ~Breaks();

    // Trimmed; never empty ones.
    std::vector<std::string_view> sentences(std::string_view text);

    // Those with letters: "Straße" and "e.V", not "35" and not ",".
    std::vector<std::string_view> words(std::string_view text);

private:
    class Icu;
    std::unique_ptr<Icu> icu_;
};

// "straße" for "Straße".
std::string lower_case(std::string_view text, const base::LanguageTag& language);

}  // namespace i18n
