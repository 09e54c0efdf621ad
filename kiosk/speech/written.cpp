#include "kiosk/speech/written.h"

#include <unicode/uchar.h>

#include "kiosk/speech/code_points.h"

namespace speech {
namespace {

constexpr char32_t k_zero_width_non_joiner = U'\u200C';  // Persian spelling
constexpr char32_t k_zero_width_joiner = U'\u200D';

constexpr std::string_view k_ends = ".,;:!?";

bool is_silent(char32_t letter)
{
    if (letter == k_zero_width_joiner || letter == k_zero_width_non_joiner) return false;
    return u_charType(static_cast<UChar32>(letter)) == U_FORMAT_CHAR;
}

// Dots between the facts of a line: a short pause.
bool is_bullet(char32_t letter)
{
    return letter == U'\u00B7' || letter == U'\u2022' || letter == U'|';
}

// Voices of other scripts say the names of these.
std::string_view plain_form(char32_t letter)
{
    switch (letter) {
        case U'،': return ",";
        case U'؛': return ";";
        case U'؟': return "?";
        default: return {};
    }
}

// Voices say the names of arrows and faces.
bool is_picture(char32_t letter)
{
    const auto type = u_charType(static_cast<UChar32>(letter));
    const bool arrow = letter >= U'\u2190' && letter <= U'\u21FF';
    return arrow || (type == U_OTHER_SYMBOL && letter > U'\u00FF' && letter != U'№') || letter == U'\uFFFD';
}

bool is_blank(char32_t letter)
{
    return u_isUWhiteSpace(static_cast<UChar32>(letter)) != 0 || u_iscntrl(static_cast<UChar32>(letter)) != 0;
}

}  // namespace

Written::Written(std::string_view phrase, const Run& run)
{
    for (std::size_t at = run.begin; at < run.end;) {
        const std::size_t begin = at;
        const char32_t letter = next_code_point(phrase.substr(0, run.end), at);
        add(letter, phrase.substr(begin, at - begin), begin);
    }
    places_.push_back(run.end);
}

void Written::add(char32_t letter, std::string_view bytes, std::size_t place)
{
    if (is_silent(letter)) return;
    if (is_blank(letter) || is_picture(letter)) return add_blank(bytes, place);
    const std::string_view plain = is_bullet(letter) ? "," : plain_form(letter);
    append(plain.empty() ? bytes : plain, place);
}

void Written::add_blank(std::string_view bytes, std::size_t place)
{
    // A second line end in a row: the line before was a heading or the end of a paragraph.
    const bool empty_line = bytes == "\n" && !text_.empty() && text_.back() == '\n';
    if (empty_line) {
        text_.pop_back();
        places_.pop_back();
        const bool ends_already = !text_.empty() && k_ends.find(text_.back()) != std::string_view::npos;
        append(ends_already ? " " : ". ", place);
    } else if (!text_.empty() && text_.back() != ' ' && text_.back() != '\n') {
        append(bytes == "\n" ? "\n" : " ", place);
    }
}

void Written::append(std::string_view bytes, std::size_t place)
{
    text_ += bytes;
    for (std::size_t byte = 0; byte < bytes.size(); ++byte) places_.push_back(place + byte);
}

}  // namespace speech
