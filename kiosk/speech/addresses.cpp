#include <algorithm>
#include <array>
#include <string_view>

#include "kiosk/base/letters.h"
#include "kiosk/speech/figures.h"

namespace speech {
namespace {

using namespace std::string_view_literals;

// Where an abbreviation could be meant, "e.V", only these make it an address.
constexpr std::array k_ends{"com"sv, "de"sv, "eu"sv, "gov"sv, "info"sv, "net"sv, "org"sv, "ua"sv};

bool can_be_in_address(char letter)
{
    return base::is_latin_letter(letter) || base::is_digit(letter) ||
           "._~:/?#@&=+%-"sv.find(letter) != std::string_view::npos;
}

std::string_view without_scheme(std::string_view address)
{
    for (const std::string_view scheme : {"https://"sv, "http://"sv, "mailto:"sv}) {
        if (address.starts_with(scheme)) return address.substr(scheme.size());
    }
    return address;
}

// The point of a sentence is not the address's.
std::string_view candidate(std::string_view rest)
{
    const auto end = std::ranges::find_if_not(rest, can_be_in_address);
    const std::string_view all = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    const std::size_t last = all.find_last_not_of(".,:?-/");
    return last == std::string_view::npos ? std::string_view() : all.substr(0, last + 1);
}

bool has_known_end(std::string_view host)
{
    const std::size_t dot = host.rfind('.');
    return dot != std::string_view::npos && dot > 0 &&
           std::ranges::find(k_ends, host.substr(dot + 1)) != k_ends.end();
}

bool is_address(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos) return at > 0 && text.find('.', at) != std::string_view::npos;
    if (without_scheme(text).size() != text.size() || text.starts_with("www.")) return true;
    return has_known_end(text.substr(0, text.find('/')));
}

std::string_view word_for(char letter, const Signs& signs)
{
    switch (letter) {
        case '@': return signs.at;
        case '.': return signs.dot;
        case '-': return signs.dash;
        case '/': return signs.slash;
        default: return {};
    }
}

// ".de" is no word in most languages, or another one: a country's two letters are spelled.
std::string with_country_spelled(std::string_view text, const Signs& signs)
{
    const std::size_t end = std::min(text.find('/'), text.size());
    const bool is_country = signs.spells_country && end > 3 && text[end - 3] == '.';
    if (!is_country) return std::string(text);
    return std::string(text.substr(0, end - 1)).append(" ").append(text.substr(end - 1));
}

std::string said(std::string_view text, const Signs& signs)
{
    std::string result;
    for (const char letter : text) {
        const std::string_view word = word_for(letter, signs);
        if (word.empty()) {
            result += letter;
        } else {
            result.append(" ").append(word).append(" ");
        }
    }
    return result;
}

}  // namespace

Figure address(std::string_view rest, const Signs& signs)
{
    if (signs.dot.empty()) return {};
    const std::string_view text = candidate(rest);
    if (text.empty() || !is_address(text)) return {};
    return {text.size(), {{said(with_country_spelled(without_scheme(text), signs), signs), 0, text.size()}}};
}

}  // namespace speech
