#include <fmt/format.h>
#include <unicode/listformatter.h>

#include <memory>

#include "kiosk/i18n/format.h"
#include "kiosk/i18n/icu.h"
#include "kiosk/i18n/words.h"

namespace i18n {
namespace {

std::vector<icu::UnicodeString> utf16(const std::vector<std::string>& parts)
{
    std::vector<icu::UnicodeString> all;
    all.reserve(parts.size());
    for (const std::string& part : parts) all.push_back(i18n::utf16(part));
    return all;
}

// Isolates each part where it ended up. Not before: Spanish chooses "y" or "e" by the part's first letter.
icu::UnicodeString with_isolated_parts(const icu::FormattedList& list, UErrorCode& status)
{
    const icu::UnicodeString joined = list.toString(status);
    icu::UnicodeString result;
    int32_t done = 0;
    icu::ConstrainedFieldPosition part;
    part.constrainField(UFIELD_CATEGORY_LIST, ULISTFMT_ELEMENT_FIELD);
    while (list.nextPosition(part, status) && U_SUCCESS(status)) {
        result.append(joined, done, part.getStart() - done);
        result.append(
            i18n::utf16(isolated(utf8(joined.tempSubStringBetween(part.getStart(), part.getLimit())))));
        done = part.getLimit();
    }
    return result.append(joined, done, joined.length() - done);
}

}  // namespace

std::string list(const std::vector<std::string>& parts, const base::LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(locale_of(language), status));
    if (parts.empty() || U_FAILURE(status)) return fmt::format("{}", fmt::join(parts, ", "));
    const auto elements = utf16(parts);
    const auto joined =
        formatter->formatStringsToValue(elements.data(), static_cast<int32_t>(elements.size()), status);
    return utf8(with_isolated_parts(joined, status));
}

}  // namespace i18n
