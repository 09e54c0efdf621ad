#include <unicode/locdspnm.h>

#include <memory>

#include "kiosk/i18n/format.h"
#include "kiosk/i18n/icu.h"

namespace i18n {
namespace {

// Empty when ICU has no name for it.
std::string name(const base::LanguageTag& language, const icu::Locale& in)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::Locale::forLanguageTag(language, status);
    // Dialect names: "دری" instead of "فارسی (افغانستان)".
    const std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(in, ULDN_DIALECT_NAMES));
    if (U_FAILURE(status) || !names) return {};
    icu::UnicodeString text;
    const std::string shown = utf8(names->localeDisplayName(locale, text));
    return shown == locale.getName() ? std::string() : shown;
}

}  // namespace

std::string own_name(const base::LanguageTag& language)
{
    // Debian 12's ICU has no Kurmanji; this is CLDR 48's name.
    if (language == "kmr") return "kurdî (kurmancî)";
    const std::string own = name(language == "prs" ? "fa-AF" : language, locale_of(language));
    return own.empty() ? language : own;
}

std::string name_in(const base::LanguageTag& language, const base::LanguageTag& in)
{
    const std::string shown = name(language, locale_of(in));
    return shown.empty() ? own_name(language) : shown;
}

}  // namespace i18n
