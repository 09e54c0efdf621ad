#include "kiosk/report/parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "kiosk/i18n/format.h"

namespace report {
namespace {

std::string key_of(std::string_view key)
{
    return "report." + std::string(key);
}

}  // namespace

Markup Say::operator()(std::string_view key, const i18n::Arguments& arguments) const
{
    return text(plain(key, arguments));
}

Markup Say::count(std::string_view key, std::size_t count, const i18n::Arguments& arguments) const
{
    const auto said =
        reader_.staff.count(key_of(key), static_cast<long>(count), {reader_.language}, arguments);
    return text(said.text);
}

std::string Say::plain(std::string_view key, const i18n::Arguments& arguments) const
{
    return reader_.staff.say(key_of(key), {reader_.language}, arguments).text;
}

std::string Say::plain_count(std::string_view key, std::size_t count) const
{
    return reader_.staff.count(key_of(key), static_cast<long>(count), {reader_.language}).text;
}

std::string Say::number(double value) const
{
    std::string written = fmt::format("{:.1f}", value);
    if (language() == "de") std::ranges::replace(written, '.', ',');
    return written;
}

std::string Say::index(double index) const
{
    return index < 4 ? "< 4" : number(index);
}

std::string Say::percent(double share) const
{
    double rounded = std::round(100 * share);
    if (share > 0) rounded = std::max(rounded, 1.0);
    if (share < 1) rounded = std::min(rounded, 99.0);
    return fmt::format("{:.0f}{}", rounded, language() == "de" ? "\u00a0%" : "%");
}

std::string Say::percent(std::size_t part, std::size_t of) const
{
    return percent(of == 0 ? 0 : static_cast<double>(part) / static_cast<double>(of));
}

Markup Say::date(const std::optional<base::Date>& date) const
{
    if (!date) return (*this)("never");
    const std::string machine =
        fmt::format("{:04}-{:02}-{:02}", int(date->year()), unsigned(date->month()), unsigned(date->day()));
    return element("time", {{"datetime", machine}}, text(i18n::date(*date, language())));
}

Markup section(const std::string& name, const Say& say, const Markup& inside)
{
    Markup all = element("h2", {{"id", name + "-title"}}, say(name + ".title")) +
                 element("p", {{"class", "lead"}}, say(name + ".lead"));
    all += inside;
    return element("section", {{"id", name}, {"aria-labelledby", name + "-title"}}, all);
}

Markup bar(const std::vector<Share>& shares)
{
    std::size_t all = 0;
    for (const Share& share : shares) all += share.count;
    Markup parts;
    for (const Share& share : shares) {
        if (share.count == 0) continue;
        const double percent = 100.0 * static_cast<double>(share.count) / static_cast<double>(all);
        parts += element(
            "span", {{"class", std::string(share.name)}, {"style", fmt::format("width:{:.2f}%", percent)}},
            Markup());
    }
    return element("div", {{"class", "bar"}, {"aria-hidden", "true"}}, parts);
}

Markup german(std::string_view words)
{
    return phrase({std::string(words), base::k_source_language});
}

Markup german_name(std::string_view tag, const Attributes& attributes, std::string_view words)
{
    Attributes all = attributes;
    all.emplace_back("lang", base::k_source_language);
    all.emplace_back("dir", "auto");
    return element(tag, all, text(words));
}

std::string call_anchor(const content::Thing& organisation)
{
    return "call-" + organisation.id;
}

}  // namespace report
