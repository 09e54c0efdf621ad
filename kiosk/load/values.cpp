#include "kiosk/load/values.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "kiosk/load/digits.h"
#include "kiosk/load/meant.h"
#include "kiosk/load/scripts.h"

namespace load {
namespace {

using std::chrono::seconds;

std::string_view without(std::string_view text, std::string_view end)
{
    text.remove_suffix(end.size());
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

// What a letter outside of ids becomes in one.
std::string_view in_id(std::string_view letter)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> k_german = {
        {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"}, {"ß", "ss"}}};
    for (const auto& [german, ascii] : k_german) {
        if (letter.starts_with(german)) return ascii;
    }
    return {};
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool belongs_in_id(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

Read<std::string> line(std::string_view written)
{
    if (written.find('\n') != std::string_view::npos) return mistake("wrong-type", "one-line");
    return std::string(written);
}

std::string id_from(std::string_view text)
{
    std::string id;
    bool has_gap = false;
    const auto add = [&](char c) {
        if (has_gap && !id.empty()) id += '-';
        has_gap = false;
        id += c;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view replaced = in_id(text.substr(at));
        for (const char c : replaced) add(c);
        if (!replaced.empty()) ++at;
        else if (belongs_in_id(small(text[at]))) add(small(text[at]));
        else has_gap = true;
    }
    return id;
}

Read<std::string> well_formed_id(std::string_view written)
{
    std::string id(written);
    if (base::well_formed(id)) return id;
    if (written.find(',') != std::string_view::npos) return mistake("bad-id", "commas", {id});
    if (const auto letter = look_alike(written); !letter.empty())
        return mistake("bad-id", "look-alike", {id, std::string(letter)});
    const std::string better = id_from(written);
    if (better.empty()) return mistake("bad-id", "", {id});
    return mistake("bad-id", "nearly", {id, better});
}

Read<base::LanguageTag> language(std::string_view written)
{
    std::string tag(written);
    if (base::is_language_tag(tag)) return tag;
    if (written.find(',') != std::string_view::npos) return mistake("bad-language", "commas", {tag});
    return mistake("bad-language", "tag", {tag});
}

Read<seconds> duration(std::string_view written)
{
    std::string_view count;
    seconds unit{1};
    if (written.ends_with("min")) {
        count = without(written, "min");
        unit = std::chrono::minutes{1};
    } else if (written.ends_with('s')) {
        count = without(written, "s");
    }
    const auto number = count.empty() ? std::nullopt : digits(count);
    constexpr int k_most = 24 * 60 * 60;
    if (!number || *number < 1 || *number > k_most || *number * unit > seconds{k_most})
        return mistake("bad-duration", "", {std::string(written)});
    return *number * unit;
}

Read<int> whole_number(std::string_view written, int least, int most)
{
    const auto number = digits(written);
    if (!number || *number < least || *number > most) {
        return mistake("bad-number", "whole",
                       {std::string(written), std::to_string(least), std::to_string(most)});
    }
    return *number;
}

Read<double> decimal(std::string_view written)
{
    double number = 0;
    const auto [end, trouble] =
        std::from_chars(written.data(), written.data() + written.size(), number, std::chars_format::fixed);
    if (trouble != std::errc{} || end != written.data() + written.size() || !std::isfinite(number))
        return mistake("bad-number", "decimal", {std::string(written)});
    return number;
}

Read<bool> flag(std::string_view written)
{
    if (written == "true") return true;
    if (written == "false") return false;
    static constexpr std::array<std::string_view, 2> k_known = {"true", "false"};
    if (const auto meant = english_of(written, k_known); !meant.empty())
        return mistake("bad-value", "nearly", {std::string(written), std::string(meant)});
    return mistake("bad-value", "list", {std::string(written), "true, false"});
}

}  // namespace load
