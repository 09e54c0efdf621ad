#include <fmt/format.h>
#include <unicode/listformatter.h>
#include <unicode/ulocdata.h>

#include <array>
#include <functional>
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

using Dress = std::function<std::string(const std::string& part)>;

// Dresses each part where it ended up. Not before: Spanish chooses "y" or "e" by the part's first letter.
icu::UnicodeString with_dressed_parts(const icu::FormattedList& list, const Dress& dress, UErrorCode& status)
{
    const icu::UnicodeString joined = list.toString(status);
    icu::UnicodeString result;
    int32_t done = 0;
    icu::ConstrainedFieldPosition part;
    part.constrainField(UFIELD_CATEGORY_LIST, ULISTFMT_ELEMENT_FIELD);
    while (list.nextPosition(part, status) && U_SUCCESS(status)) {
        result.append(joined, done, part.getStart() - done);
        result.append(
            i18n::utf16(dress(utf8(joined.tempSubStringBetween(part.getStart(), part.getLimit())))));
        done = part.getLimit();
    }
    return result.append(joined, done, joined.length() - done);
}

std::string joined(const std::vector<std::string>& parts, const base::LanguageTag& language,
                   const Dress& dress)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(locale_of(language), status));
    if (parts.empty() || U_FAILURE(status)) return fmt::format("{}", fmt::join(parts, ", "));
    const auto elements = utf16(parts);
    const auto list =
        formatter->formatStringsToValue(elements.data(), static_cast<int32_t>(elements.size()), status);
    return utf8(with_dressed_parts(list, dress, status));
}

struct QuotationMarks {
    std::string opening = "“";
    std::string closing = "”";
};

QuotationMarks quotation_marks(const base::LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalULocaleDataPointer names(ulocdata_open(locale_of(language).getName(), &status));
    const auto mark = [&](ULocaleDataDelimiterType which) {
        std::array<char16_t, 8> letters{};
        const int32_t length = ulocdata_getDelimiter(names.getAlias(), which, letters.data(),
                                                     static_cast<int32_t>(letters.size()), &status);
        return U_SUCCESS(status) ? utf8(icu::UnicodeString(letters.data(), length)) : std::string();
    };
    QuotationMarks marks{mark(ULOCDATA_QUOTATION_START), mark(ULOCDATA_QUOTATION_END)};
    if (marks.opening.empty() || marks.closing.empty()) return {};
    if (marks.opening == "«" && language.starts_with("fr")) return {"«\u00a0", "\u00a0»"};
    return marks;
}

}  // namespace

std::string list(const std::vector<std::string>& parts, const base::LanguageTag& language)
{
    return joined(parts, language, [](const std::string& part) { return isolated(part); });
}

std::string quoted_list(const std::vector<std::string>& parts, const base::LanguageTag& language)
{
    if (parts.empty()) return {};
    const QuotationMarks marks = quotation_marks(language);
    // The marks have no direction of their own: without the language's the first would stand at the end.
    const bool from_right = base::direction_of(language) == base::Direction::right_to_left;
    return (from_right ? "\u2067" : "\u2066") +
           joined(
               parts, language,
               [&marks](const std::string& part) { return marks.opening + isolated(part) + marks.closing; }) +
           "\u2069";
}

}  // namespace i18n
