#include "kiosk/text/values.h"

#include <glib.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "kiosk/text/isolates.h"

namespace text {
namespace {

constexpr char32_t k_first_isolate = 0x2066, k_last_isolate = 0x2068, k_end_of_isolate = 0x2069;
constexpr std::u32string_view k_inside_numbers = U" \u00A0-\u2010\u2011\u2013/.,:()+\u20AC*@_";
constexpr std::u32string_view k_dashes = U"-\u2013";
constexpr std::u32string_view k_before_numbers = U"+\u00A7#\u20AC";
constexpr std::u32string_view k_ends_of_clauses = U".,:;!?";
constexpr std::array<std::u32string_view, 7> k_quotes = {
    U"\u201E\u201C", U"\u201E\u201D", U"\u201C\u201D", U"\u201A\u2018", U"\u2018\u2019", U"\"\"", U"''"};

bool is_digit(char32_t letter)
{
    return g_unichar_isdigit(letter);
}

// A letter that is read from the left, or a mark above one.
bool is_from_left(char32_t letter)
{
    return (g_unichar_isalpha(letter) || g_unichar_ismark(letter)) && !runs_from_the_right(letter);
}

bool is_word(char32_t letter)
{
    return is_digit(letter) || is_from_left(letter);
}

bool is_space(char32_t letter)
{
    return letter == ' ' || letter == 0xA0;
}

// What may stand between two words of one value.
bool is_between(char32_t letter)
{
    return !is_word(letter) && !runs_from_the_right(letter) && !g_unichar_iscntrl(letter) &&
           g_unichar_type(letter) != G_UNICODE_FORMAT;
}

// Finds values in letters; one object for one text.
class Finder {
public:
    explicit Finder(std::u32string_view letters) : letters_(letters) {}

    // The letters of the next value at or behind `from`; empty at the end of the text.
    Bytes next(std::size_t from)
    {
        for (std::size_t at = from; at < letters_.size(); ++at) {
            if (at_isolate(at)) continue;
            if (!is_word(letters_[at])) continue;
            const Bytes words = words_from(at);
            const Bytes value = widened(words);
            if (is_torn(words, value)) return value;
            at = value.end - 1;
        }
        return {letters_.size(), letters_.size()};
    }

private:
    char32_t letter(std::size_t at) const { return at < letters_.size() ? letters_[at] : 0; }
    char32_t before(std::size_t at) const { return at > 0 ? letters_[at - 1] : 0; }

    // True inside of one too.
    bool at_isolate(std::size_t at)
    {
        const char32_t here = letters_[at];
        if (here >= k_first_isolate && here <= k_last_isolate) ++isolates_;
        if (here == k_end_of_isolate && isolates_ > 0) --isolates_;
        return isolates_ > 0;
    }

    std::size_t after_gap(std::size_t at) const
    {
        while (at < letters_.size() && is_between(letters_[at])) ++at;
        return at;
    }

    // Words and numbers with what stands between them, as far as they belong together.
    Bytes words_from(std::size_t begin) const
    {
        std::size_t end = begin;
        bool only_numbers = true;
        int brackets = opened_before(begin) ? 1 : 0;
        while (true) {
            for (; is_word(letter(end)); ++end) only_numbers = only_numbers && is_digit(letters_[end]);
            const std::size_t next = after_gap(end);
            if (!is_word(letter(next))) break;
            const std::u32string_view gap = letters_.substr(end, next - end);
            if (only_numbers && ends_number(begin, end, gap)) break;
            brackets += static_cast<int>(std::ranges::count(gap, U'(') - std::ranges::count(gap, U')'));
            if (brackets < 0 || (gap.find(U'(') != gap.npos && !closes(next))) break;
            end = next;
        }
        return {begin, end};
    }

    bool opened_before(std::size_t begin) const
    {
        return before(before(begin) == '+' ? begin - 1 : begin) == '(';
    }

    // True when a bracket opened before `at` is closed before anything that runs from the right.
    bool closes(std::size_t at) const
    {
        while (is_word(letter(at)) || (is_between(letter(at)) && letter(at) != 0 && letter(at) != ')')) ++at;
        return letter(at) == ')';
    }

    // True when what stands behind a number does not belong to it: "2013. 5", "24 (§ 24)", "12, B1".
    bool ends_number(std::size_t begin, std::size_t end, std::u32string_view gap) const
    {
        const std::size_t next = end + gap.size();
        if (gap.find_first_not_of(k_inside_numbers) != gap.npos) return true;
        if (gap.find(U'(') != gap.npos && !is_digit(letter(next))) return true;
        // "24. November"
        if (gap == U". " && end - begin <= 2 && is_from_left(letter(next))) return false;
        if (gap.find_first_of(k_dashes) != gap.npos) return false;
        const std::size_t sign = gap.find_first_of(k_ends_of_clauses);
        return sign != gap.npos && sign + 1 < gap.size() && is_space(gap[sign + 1]);
    }

    // With the signs that belong to the value's ends.
    Bytes widened(Bytes value) const
    {
        if (is_digit(letter(value.begin))) value.begin = before_number(value.begin);
        else if (before(value.begin) == '@') --value.begin;
        if (before(value.begin) == '(' && balance(value) < 0) --value.begin;
        if (is_digit(letter(value.end - 1))) value.end = after_number(value.end);
        if (letter(value.end) == ')' && balance(value) > 0) ++value.end;
        if (letter(value.end) == '.' && is_abbreviation(value.end)) ++value.end;
        if (letter(value.end) == '/' && !is_digit(letter(value.end - 1))) ++value.end;
        const std::array<char32_t, 2> around = {before(value.begin), letter(value.end)};
        if (std::ranges::find(k_quotes, std::u32string_view(around.data(), 2)) != k_quotes.end())
            return {value.begin - 1, value.end + 1};
        return value;
    }

    std::size_t before_number(std::size_t begin) const
    {
        const std::size_t sign = is_space(before(begin)) ? begin - 1 : begin;
        const char32_t found = before(sign);
        if (found == 0 || k_before_numbers.find(found) == k_before_numbers.npos) return begin;
        return sign != begin && found == '+' ? begin : sign - 1;
    }

    // "50 €", "50 %"
    std::size_t after_number(std::size_t end) const
    {
        const std::size_t sign = is_space(letter(end)) ? end + 1 : end;
        return letter(sign) == 0x20AC || letter(sign) == '%' ? sign + 1 : end;
    }

    std::ptrdiff_t balance(const Bytes& value) const
    {
        const auto inside = letters_.substr(value.begin, value.end - value.begin);
        return std::ranges::count(inside, U'(') - std::ranges::count(inside, U')');
    }

    // The full stop of "e.V." and "z. B."; that of a sentence stands behind a longer word.
    bool is_abbreviation(std::size_t stop) const
    {
        if (!is_from_left(before(stop)) || stop < 3) return false;
        const std::size_t earlier = is_space(letters_[stop - 2]) ? stop - 3 : stop - 2;
        return letters_[earlier] == '.';
    }

    bool is_torn(const Bytes& words, const Bytes& value) const
    {
        if (value != words) return true;
        if (is_from_left(letters_[words.begin])) return false;
        const auto inside = letters_.substr(words.begin, words.end - words.begin);
        // A single sign between two digits does not part them.
        for (std::size_t at = 0; at < inside.size(); ++at) {
            if (is_digit(inside[at])) continue;
            if (std::u32string_view(U".,:/").find(inside[at]) == std::u32string_view::npos) return true;
            if (!is_digit(inside[at + 1])) return true;
        }
        return false;
    }

    std::u32string_view letters_;
    int isolates_ = 0;
};

}  // namespace

std::vector<Bytes> torn_values(const std::string& text)
{
    std::u32string letters;
    std::vector<std::size_t> at;  // the byte of each letter
    for (const char* next = text.c_str(); *next != 0; next = g_utf8_next_char(next)) {
        letters += g_utf8_get_char(next);
        at.push_back(static_cast<std::size_t>(next - text.c_str()));
    }
    at.push_back(text.size());

    std::vector<Bytes> found;
    Finder finder(letters);
    for (Bytes value = finder.next(0); value.begin < letters.size(); value = finder.next(value.end))
        found.push_back({at[value.begin], at[value.end]});
    return found;
}

}  // namespace text
