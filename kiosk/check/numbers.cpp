#include "kiosk/check/numbers.h"

#include <algorithm>
#include <string_view>

#include "kiosk/base/letters.h"

namespace check {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_of_address(char c)
{
    return base::is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
           c == '@' || c == '_' || c == '/' || c == ':' || c == '%' || c == '?' || c == '=' || c == '&' ||
           c == '#' || c == '+';
}

// Arabic and Persian digits as Western ones; what is left has the same length or less.
std::string with_western_digits(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool has_next = at + 1 < text.size();
        const auto next = has_next ? static_cast<unsigned char>(text[at + 1]) : 0u;
        const bool is_arabic = text[at] == '\xD9' && next >= 0xA0 && next <= 0xA9;
        const bool is_persian = text[at] == '\xDB' && next >= 0xB0 && next <= 0xB9;
        if (is_arabic || is_persian) {
            result += static_cast<char>('0' + (next & 0x0F));
            ++at;
        } else {
            result += text[at];
        }
    }
    return result;
}

// "example.org" of "https://www.example.org/de/x"; "a@example.org" as it is. Empty: neither.
std::string address_in(std::string_view word)
{
    while (!word.empty() && (word.back() == '.' || word.back() == ':' || word.back() == '?'))
        word.remove_suffix(1);
    if (word.find('@') != npos) return std::string(word);
    const std::size_t scheme = word.find("://");
    if (scheme == npos && !word.starts_with("www.")) return {};
    if (scheme != npos) word.remove_prefix(scheme + 3);
    if (word.starts_with("www.")) word.remove_prefix(4);
    return std::string(word.substr(0, word.find_first_of("/?#:")));
}

// Reads one text. Addresses come first, since their digits are no numbers.
class Reader {
public:
    Reader(std::string_view text, Constants& found) : text_(text), found_(found) {}

    void read()
    {
        while (at_ < text_.size()) {
            if (base::is_digit(text_[at_])) number();
            else if (text_[at_] == '@' || text_.substr(at_).starts_with("://") ||
                     text_.substr(at_).starts_with("www."))
                address();
            else ++at_;
        }
    }

private:
    void address()
    {
        std::size_t begin = at_;
        while (begin > 0 && is_of_address(text_[begin - 1])) --begin;
        while (at_ < text_.size() && is_of_address(text_[at_])) ++at_;
        std::string found = address_in(text_.substr(begin, at_ - begin));
        if (!found.empty()) found_.insert(std::move(found));
    }

    std::string digits()
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && base::is_digit(text_[at_])) ++at_;
        return std::string(text_.substr(begin, at_ - begin));
    }

    // Groups of exactly three digits belong to what stands in front of them.
    void number()
    {
        std::string number = digits();
        while (const std::size_t gap = gap_before_three_digits()) {
            at_ += gap;
            number += digits();
        }
        number.erase(0, std::min(number.find_first_not_of('0'), number.size()));
        const bool may_be_a_word = number.size() < 2 || (number.size() == 2 && number < "13");
        if (!may_be_a_word) found_.insert(std::move(number));
    }

    // Bytes of a sign between groups of digits; 0 when no group of three follows.
    std::size_t gap_before_three_digits() const
    {
        for (const std::string_view sign : {".", ",", " ", "'", "\u00A0", "\u202F", "’"}) {
            if (!text_.substr(at_).starts_with(sign)) continue;
            const std::string_view rest = text_.substr(at_ + sign.size());
            const std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
            return end == 3 ? sign.size() : 0;
        }
        return 0;
    }

    std::string_view text_;
    Constants& found_;
    std::size_t at_ = 0;
};

bool may_have_any(std::string_view text)
{
    return text.find_first_of("0123456789@") != npos || text.find("://") != npos ||
           text.find("www.") != npos || text.find('\xD9') != npos || text.find('\xDB') != npos;
}

}  // namespace

Constants constants_in(const content::Text& text)
{
    Constants found;
    for (const std::string& item : text.items) {
        if (!may_have_any(item)) continue;
        const std::string western = with_western_digits(item);
        Reader(western, found).read();
    }
    return found;
}

std::string missing_in(const Constants& some, const Constants& others)
{
    std::string missing;
    for (const std::string& one : some) {
        if (!others.contains(one)) missing += (missing.empty() ? "" : ", ") + one;
    }
    return missing;
}

}  // namespace check
