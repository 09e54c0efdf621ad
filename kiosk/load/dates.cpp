#include "kiosk/load/digits.h"
#include "kiosk/load/meant.h"
#include "kiosk/load/node.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

constexpr std::size_t npos = std::string_view::npos;

tl::unexpected<Mistake> bad_form(std::string_view written)
{
    const std::string text(written);
    if (std::string day = date_of_serial(written); !day.empty())
        return mistake("bad-date", "serial", {text, day});
    if (std::string day = date_meant(written); !day.empty())
        return mistake("bad-date", "nearly", {text, day});
    return mistake("bad-date", "form", {text});
}

}  // namespace

Read<base::Date> date(std::string_view written)
{
    const bool has_form = written.size() == 10 && written[4] == '-' && written[7] == '-';
    if (!has_form) return bad_form(written);
    const auto year = digits(written.substr(0, 4));
    const auto month = digits(written.substr(5, 2));
    const auto day = digits(written.substr(8, 2));
    if (!year || !month || !day) return mistake("bad-date", "form", {std::string(written)});
    const base::Date date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                          std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok() || *year < 1900) return mistake("bad-date", "calendar", {std::string(written)});
    return date;
}

Read<content::DateRange> date_range(std::string_view written)
{
    const std::size_t dots = written.find("..");
    const auto first = date(trimmed(written.substr(0, dots)));
    if (!first) {
        const std::string days = dates_meant(written);
        if (!days.empty()) return mistake("bad-date", "nearly", {std::string(written), days});
        return tl::unexpected(first.error());
    }
    if (dots == npos) return content::DateRange{*first, *first};
    const std::string_view end = trimmed(written.substr(dots + 2));
    const auto last = date(end.empty() ? written : end);
    if (!last) return tl::unexpected(last.error());
    if (*last < *first) return mistake("bad-date", "order", {std::string(written)});
    return content::DateRange{*first, *last};
}

}  // namespace load
