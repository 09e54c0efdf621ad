#include "kiosk/base/values.h"

#include <charconv>

namespace base {
namespace {

// A whole number of exactly `digits` digits at the front, which is taken off.
std::optional<int> take_number(std::string_view& rest, std::size_t digits)
{
    if (rest.size() < digits) return {};
    int number = 0;
    const auto [end, bad] = std::from_chars(rest.data(), rest.data() + digits, number);
    if (bad != std::errc{} || end != rest.data() + digits || rest.front() == '-') return {};
    rest.remove_prefix(digits);
    return number;
}

bool take(std::string_view& rest, char expected)
{
    if (rest.empty() || rest.front() != expected) return false;
    rest.remove_prefix(1);
    return true;
}

std::optional<Date> take_date(std::string_view& rest)
{
    const auto year = take_number(rest, 4);
    if (!year || !take(rest, '-')) return {};
    const auto month = take_number(rest, 2);
    if (!month || !take(rest, '-')) return {};
    const auto day = take_number(rest, 2);
    if (!day) return {};
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return {};
    return date;
}

std::optional<int> side_from(std::string_view written)
{
    int side = 0;
    const auto [end, bad] = std::from_chars(written.data(), written.data() + written.size(), side);
    if (bad != std::errc{} || end != written.data() + written.size() || side < 1 || side > 16'384) return {};
    return side;
}

}  // namespace

std::optional<SizePx> size_from(std::string_view written)
{
    const std::size_t times = written.find('x');
    if (times == std::string_view::npos) return {};
    const auto width = side_from(written.substr(0, times));
    const auto height = side_from(written.substr(times + 1));
    if (!width || !height) return {};
    return SizePx{*width, *height};
}

std::optional<LocalTime> local_time_from(std::string_view written)
{
    const auto date = take_date(written);
    if (!date || !take(written, 'T')) return {};
    const auto hours = take_number(written, 2);
    if (!hours || !take(written, ':')) return {};
    const auto minutes = take_number(written, 2);
    if (!minutes) return {};
    const auto seconds = take(written, ':') ? take_number(written, 2) : 0;
    if (!seconds || !written.empty() || *hours > 23 || *minutes > 59 || *seconds > 59) return {};
    return LocalTime{
        *date, std::chrono::hours(*hours) + std::chrono::minutes(*minutes) + std::chrono::seconds(*seconds)};
}

}  // namespace base
