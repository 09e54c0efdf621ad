#include "kiosk/schema/patterns.h"

#include <fmt/format.h>

#include "kiosk/load/keys.h"

namespace schema::pattern {
namespace {

constexpr const char* k_id = "[a-z0-9]+(-[a-z0-9]+)*";
constexpr const char* k_date = "(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
constexpr const char* k_time = "(([01]?[0-9]|2[0-3])(:[0-5][0-9])?|24(:00)?)";
constexpr const char* k_dash = "\\s*(-|–)\\s*";

std::string whole(const std::string& expression)
{
    return "^" + expression + "$";
}

std::string time_range()
{
    return std::string(k_time) + k_dash + k_time;
}

std::string host()
{
    return "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]";
}

}  // namespace

std::string line()
{
    return whole("\\s*\\S([^\\n]*\\S)?\\s*");
}

std::string any_text()
{
    return "\\S";
}

std::string id()
{
    return whole(k_id);
}

std::string id_within()
{
    return k_id;
}

std::string language()
{
    return whole("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
}

// 110, 112, 115 and 116xxx, or +49 and 5 to 13 digits.
std::string phone()
{
    return whole("(1[ -]?1[ -]?[025]|1[ -]?1[ -]?6([ -]?[0-9]){3}|\\+49 ?[1-9]([ -]?[0-9]){4,12})");
}

std::string email()
{
    const std::string part = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    return whole(fmt::format("{0}(\\.{0})*@{1}", part, host()));
}

std::string web()
{
    return whole(fmt::format("https?://{}(:[0-9]{{1,5}})?([/?#][^ ]*)?", host()));
}

std::string date()
{
    return whole(k_date);
}

std::string date_range()
{
    return whole(fmt::format("{0}(\\s*\\.\\.\\s*{0})?", k_date));
}

std::string dated_time()
{
    return whole(fmt::format("{} \\s*{}", k_date, time_range()));
}

std::string times()
{
    return whole(fmt::format("{0}(\\s*,\\s*{0})*", time_range()));
}

std::string duration()
{
    return whole("0*[1-9][0-9]{0,4} *(s|min)");
}

std::string whole_number(int least, int most)
{
    std::string numbers;
    for (int number = least; number <= most; ++number)
        numbers += (numbers.empty() ? "" : "|") + std::to_string(number);
    return whole("0*(" + numbers + ")");
}

std::string decimal()
{
    return whole("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)");
}

std::string print()
{
    return whole("[0-9a-f]{8}");
}

// Each day with those that may stand behind it.
std::string days()
{
    const auto names = load::day_names();
    std::string ranges;
    for (std::size_t first = 0; first < names.size(); ++first) {
        ranges += fmt::format("{}{}{}({})", first == 0 ? "" : "|", names[first], k_dash,
                              fmt::join(names.subspan(first), "|"));
    }
    return whole("(" + ranges + ")");
}

}  // namespace schema::pattern
