#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cctype>

#include "kiosk/fit/rules.h"

namespace fit {
namespace {

constexpr char32_t k_first_isolate = 0x2066;  // LRI, RLI, FSI
constexpr char32_t k_last_isolate = 0x2068;
constexpr char32_t k_end_of_isolate = 0x2069;

// True for what a missing text leaves on the screen: "bar.home".
bool looks_like_a_key(const std::string& label)
{
    const auto may_stand_in_a_key = [](unsigned char c) { return std::islower(c) || c == '-' || c == '.'; };
    return label.find('.') != std::string::npos && !label.starts_with("www.") && !label.ends_with('.') &&
           std::ranges::all_of(label, may_stand_in_a_key);
}

// A fact is shown as it was written: a web address is none of our keys.
bool is_written_by_us(const paint::Box& box)
{
    return box.role != ui::Role::fact && box.role != ui::Role::image;
}

// The letters of a text that its own direction decides about: those in no isolate.
std::u32string outside_of_isolates(const std::string& text)
{
    std::u32string letters;
    int depth = 0;
    const auto all = icu::UnicodeString::fromUTF8(text);
    for (std::int32_t at = 0; at < all.length(); at = all.moveIndex32(at, 1)) {
        const auto letter = static_cast<char32_t>(all.char32At(at));
        if (letter >= k_first_isolate && letter <= k_last_isolate) ++depth;
        else if (letter == k_end_of_isolate) depth = std::max(0, depth - 1);
        else if (depth == 0) letters += letter;
    }
    return letters;
}

bool runs_from_right(char32_t letter)
{
    const UCharDirection direction = u_charDirection(static_cast<UChar32>(letter));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

// "+49" in an Arabic sentence becomes "49+".
bool has_bare_phone(const std::u32string& letters)
{
    for (std::size_t i = 0; i + 1 < letters.size(); ++i)
        if (letters[i] == U'+' && u_isdigit(static_cast<UChar32>(letters[i + 1]))) return true;
    return false;
}

class Labels {
public:
    Labels(const paint::Layout& layout, text::Engine& engine, Misfits& found)
        : layout_(layout), engine_(engine), found_(found)
    {
    }

    void find(const std::vector<Ink>& inks)
    {
        for (const Ink& ink : inks) {
            if (ink.missing_glyphs > 0) find_missing_letters(ink);
            find_wrong_direction(ink);
        }
        for (const paint::Box& box : layout_.boxes) {
            for (const paint::Mark& mark : box.marks) {
                const auto* icon = std::get_if<paint::Icon>(&mark);
                if (icon && !engine_.coverage().has_icon(icon->name))
                    add(Rule::no_icon, box, {called(box), icon->name});
            }
            if (!box.id.empty()) find_bad_label(box);
        }
    }

private:
    void find_missing_letters(const Ink& ink)
    {
        const std::string& text = ink.glyphs->request.phrase.text;
        for (const char32_t letter : engine_.coverage().missing_letters(text))
            add(Rule::no_glyph, *ink.box, {text, fmt::format("U+{:04X}", static_cast<unsigned>(letter))});
    }

    void find_wrong_direction(const Ink& ink)
    {
        const base::Phrase& phrase = ink.glyphs->request.phrase;
        const std::u32string letters = outside_of_isolates(phrase.text);
        const bool from_right = base::direction_of(phrase.language) == base::Direction::right_to_left;
        if (!from_right && std::ranges::any_of(letters, runs_from_right))
            add(Rule::wrong_direction, *ink.box, {phrase.text, phrase.language});
        if (from_right && has_bare_phone(letters)) add(Rule::bare_phone, *ink.box, {phrase.text});
    }

    // A picture may say nothing, unless it can be tapped.
    void find_bad_label(const paint::Box& box)
    {
        const std::string& label = box.label.text;
        const bool must_speak = is_target(box) || box.role != ui::Role::image;
        if (label.empty() && must_speak) add(Rule::no_label, box, {box.id});
        else if (is_written_by_us(box) && looks_like_a_key(label)) add(Rule::raw_key, box, {label});
    }

    void add(Rule rule, const paint::Box& box, std::vector<std::string> values)
    {
        found_.push_back({rule, box.id, std::move(values)});
    }

    const paint::Layout& layout_;
    text::Engine& engine_;
    Misfits& found_;
};

}  // namespace

void find_bad_labels(const paint::Layout& layout, const std::vector<Ink>& inks, text::Engine& engine,
                     Misfits& found)
{
    Labels(layout, engine, found).find(inks);
}

}  // namespace fit
