#include "kiosk/i18n/icu.h"

#include <unicode/localpointer.h>
#include <unicode/ures.h>

namespace i18n {
namespace {

// What ICU knows a language by.
base::LanguageTag known_as(const base::LanguageTag& language)
{
    if (language == "en") return "en-GB";  // day before month: the appointments are in Europe
    if (language == "kmr") return "ku";
    if (language == "prs") return "fa-AF";
    return language;
}

bool has_data(const icu::Locale& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUResourceBundlePointer bundle(ures_open(nullptr, locale.getBaseName(), &status));
    return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING;
}

}  // namespace

icu::Locale locale_of(const base::LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    auto locale = icu::Locale::forLanguageTag(known_as(language), status);
    if (U_FAILURE(status) || !has_data(locale)) locale = icu::Locale::getUK();
    status = U_ZERO_ERROR;
    // Persian, Dari and Pashto would count years from the Hijra, Thai from the Buddha.
    locale.setKeywordValue("calendar", "gregorian", status);
    locale.setKeywordValue("numbers", "latn", status);
    return locale;
}

std::string utf8(const icu::UnicodeString& text)
{
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

icu::UnicodeString utf16(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

}  // namespace i18n
