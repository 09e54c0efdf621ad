#include "kiosk/speech/voices.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "kiosk/speech/scripts.h"

namespace speech {
namespace {

using namespace std::string_view_literals;

// Languages under another name than the voice's.
constexpr std::array k_other_names{
    std::pair{"kmr"sv, "ku"sv},      // Kurmanji: espeak's Kurdish reads Latin letters
    std::pair{"ku-latn"sv, "ku"sv},  //
    std::pair{"prs"sv, "fa"sv},      // Dari
};

// Languages whose voice nobody would understand: letters are spelled in English, syllables do not come out,
// numbers are silent, or it is the voice of another language. "ku" does not say which Kurdish in which
// letters.
constexpr std::array k_not_to_be_heard{"ckb"sv, "cmn"sv, "hak"sv, "he"sv, "ja"sv,  "ku"sv, "my"sv,
                                       "ps"sv,  "sdh"sv, "th"sv,  "ti"sv, "yue"sv, "zh"sv};

std::string lower_case(std::string tag)
{
    std::ranges::transform(tag, tag.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return tag;
}

std::string without_last_part(const std::string& tag)
{
    const std::size_t dash = tag.rfind('-');
    return dash == std::string::npos ? std::string() : tag.substr(0, dash);
}

}  // namespace

Voices::Voices(std::vector<std::string> names) : names_(std::move(names))
{
    std::ranges::sort(names_);
}

std::string Voices::of(const base::LanguageTag& language) const
{
    const std::string tag = lower_case(language);
    const auto* other = std::ranges::find(k_other_names, tag, &decltype(k_other_names)::value_type::first);
    if (other != k_other_names.end()) return best(std::string(other->second));
    const std::string base = tag.substr(0, tag.find('-'));
    if (std::ranges::find(k_not_to_be_heard, base) != k_not_to_be_heard.end()) return {};
    return is_written_in(base, script_of(language)) ? best(tag) : std::string();
}

std::string Voices::best(std::string name) const
{
    while (!name.empty() && !std::ranges::binary_search(names_, name)) name = without_last_part(name);
    return name;
}

}  // namespace speech
