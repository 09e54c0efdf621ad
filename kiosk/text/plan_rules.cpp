#include "kiosk/text/plan_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "kiosk/base/letters.h"

namespace text {
namespace {

using namespace std::string_view_literals;

bool is_of_name(char c)
{
    return base::is_latin_letter(c) || base::is_digit(c) || c == '-' || c == '_';
}

std::string_view trimmed(std::string_view text)
{
    constexpr auto k_space = " \t\r\n\f"sv;
    const std::size_t first = text.find_first_not_of(k_space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(k_space) - first + 1);
}

std::string lower(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

// What stands behind a number: letters that go on as a path's command do not count.
bool is_known_unit(std::string_view behind)
{
    static constexpr std::array k_unknown = {"em"sv, "ex"sv,  "in"sv, "cm"sv, "ch"sv,
                                             "vw"sv, "rem"sv, "vh"sv, "pc"sv};
    return std::ranges::none_of(
        k_unknown, [behind](std::string_view unit) { return lower(behind.substr(0, unit.size())) == unit; });
}

// Left out: they draw nothing of their own, and make little into much or load files.
bool is_forbidden_property(std::string_view name)
{
    static constexpr std::array k_forbidden = {"filter"sv,     "mask"sv,       "transform"sv,
                                               "clip-path"sv,  "marker"sv,     "marker-start"sv,
                                               "marker-mid"sv, "marker-end"sv, "stroke-dasharray"sv};
    return std::ranges::find(k_forbidden, name) != k_forbidden.end();
}

}  // namespace

bool is_plan_element(std::string_view name)
{
    static constexpr std::array k_groups = {"g"sv,    "defs"sv,  "title"sv,    "desc"sv,
                                            "text"sv, "tspan"sv, "metadata"sv, "style"sv};
    return is_plan_shape(name) || std::ranges::find(k_groups, name) != k_groups.end();
}

bool is_plan_shape(std::string_view name)
{
    static constexpr std::array k_shapes = {"rect"sv, "circle"sv,   "ellipse"sv, "line"sv,
                                            "path"sv, "polyline"sv, "polygon"sv};
    return std::ranges::find(k_shapes, name) != k_shapes.end();
}

bool is_plan_note(std::string_view name_space)
{
    static constexpr std::array k_notes = {
        "http://www.inkscape.org/"sv,    "http://sodipodi.sourceforge.net/"sv,
        "http://purl.org/dc/"sv,         "http://www.w3.org/1999/02/22-rdf-syntax-ns#"sv,
        "http://web.resource.org/cc/"sv, "http://creativecommons.org/ns#"sv};
    return std::ranges::any_of(k_notes, [&](std::string_view one) { return name_space.starts_with(one); });
}

bool each_number(std::string_view value, const std::function<void(double)>& take)
{
    std::size_t at = 0;
    while (at < value.size()) {
        const char c = value[at];
        if (c == '#') {
            for (++at; at < value.size() && is_of_name(value[at]); ++at) {
            }
        } else if (base::is_digit(c) || c == '.') {
            double number = 0;
            const char* const end = value.data() + value.size();
            const auto [behind, trouble] = std::from_chars(value.data() + at, end, number);
            if (trouble == std::errc::result_out_of_range) number = HUGE_VAL;
            else if (trouble != std::errc()) number = 0;
            at = std::max(at + 1, static_cast<std::size_t>(behind - value.data()));
            if (!is_known_unit(value.substr(at))) return false;
            take(number);
        } else {
            ++at;
        }
    }
    return true;
}

void check_property(std::string_view name, std::string_view value, const PlanBounds& bounds,
                    const TellFlaw& tell)
{
    value = trimmed(value);
    if (name.starts_with("on")) return tell("script", name);
    const bool says_nothing = value.empty() || value == "none" || value == "inherit";
    if (is_forbidden_property(name) && !says_nothing) return tell("style", name);
    const bool leads_away =
        lower(value).find("url") != std::string::npos && value.find('(') != std::string_view::npos;
    if (leads_away || value.find('\\') != std::string_view::npos || value.starts_with('@'))
        return tell("style", value.substr(0, 40));
    double most = bounds.most;
    if (name == "stroke-width") most = bounds.thickest;
    if (name == "font-size") most = bounds.highest_letter;
    bool is_too_large = false;
    const bool is_known = each_number(value, [&](double number) { is_too_large |= number > most; });
    if (!is_known || (is_too_large && most > 0)) tell("number", value.substr(0, 40));
}

void check_style(std::string_view style, const PlanBounds& bounds, const TellFlaw& tell)
{
    // An escape could write any of the words another way; a rule that begins with @ can load files.
    const std::size_t strange = style.find_first_of("\\@");
    if (strange != std::string_view::npos) return tell("style", style.substr(strange, 40));
    std::size_t from = 0;
    while (from < style.size()) {
        const std::size_t end = std::min(style.find_first_of(";{}", from), style.size());
        const std::string_view part = style.substr(from, end - from);
        if (const std::size_t colon = part.find(':'); colon != std::string_view::npos) {
            std::string name = lower(trimmed(part.substr(0, colon)));
            // "/* room */ fill"
            if (const std::size_t comment = name.rfind("*/"); comment != std::string::npos)
                name = std::string(trimmed(std::string_view(name).substr(comment + 2)));
            check_property(name, part.substr(colon + 1), bounds, tell);
        }
        from = end + 1;
    }
}

double growth_of(std::string_view transform)
{
    double growth = 1;
    while (!(transform = trimmed(transform)).empty()) {
        const std::size_t open = transform.find('(');
        const std::size_t close = transform.find(')');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) return 0;
        const std::string_view name = trimmed(transform.substr(0, open));
        std::vector<double> numbers;
        if (!each_number(transform.substr(open, close - open), [&](double n) { numbers.push_back(n); }))
            return 0;
        if (numbers.empty() || numbers.size() > 6) return 0;
        if (name == "matrix" && numbers.size() == 6)
            growth *= std::max({1.0, numbers[0] + numbers[2], numbers[1] + numbers[3]});
        else if (name == "scale") growth *= std::max(1.0, *std::ranges::max_element(numbers));
        else if (name != "translate" && name != "rotate") return 0;
        transform.remove_prefix(close + 1);
        transform.remove_prefix(transform.starts_with(',') ? 1 : 0);
    }
    return growth;
}

}  // namespace text
