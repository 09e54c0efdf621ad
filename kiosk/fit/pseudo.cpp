#include "kiosk/fit/pseudo.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string_view>

namespace fit {
namespace {

using icu::UnicodeString;

constexpr char16_t k_from_left_isolate = 0x2066;  // LRI; RLI and FSI follow
constexpr char16_t k_end_of_isolate = 0x2069;     // PDI
constexpr char16_t k_right_mark = 0x200F;         // RLM
constexpr char16_t k_override = 0x202E;           // RLO
constexpr char16_t k_end_of_override = 0x202C;    // PDF

// Of the letters of a text, so many more; the brackets are among them.
constexpr double k_longer_by = 0.4;
constexpr int k_brackets = 2;
constexpr int k_longest_filler = 6;

// One accented letter for each of a to z and A to Z, as CLDR has them.
constexpr std::u16string_view k_small = u"åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
constexpr std::u16string_view k_capital = u"ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

char16_t accented(char16_t letter)
{
    if (letter >= u'a' && letter <= u'z') return k_small[static_cast<std::size_t>(letter - u'a')];
    if (letter >= u'A' && letter <= u'Z') return k_capital[static_cast<std::size_t>(letter - u'A')];
    return letter;
}

bool is_isolate(char16_t letter)
{
    return letter >= k_from_left_isolate && letter <= k_end_of_isolate;
}

// Web and mail addresses, and everything with a digit in it.
bool stays(const UnicodeString& token)
{
    for (std::int32_t i = 0; i < token.length(); ++i) {
        if (u_isdigit(token.char32At(i)) || token[i] == u'@') return true;
        const bool is_inside = i > 0 && i + 1 < token.length();
        if (token[i] == u'.' && is_inside && u_isalpha(token.char32At(i - 1)) &&
            u_isalpha(token.char32At(i + 1)))
            return true;
    }
    return token.indexOf(u"://") >= 0;
}

bool has_letters(const UnicodeString& token)
{
    for (std::int32_t i = 0; i < token.length(); ++i)
        if (u_isalpha(token.char32At(i))) return true;
    return false;
}

// Turns tokens, which stand between white space and isolates.
class Turner {
public:
    explicit Turner(base::Direction direction) : from_right_(direction == base::Direction::right_to_left) {}

    UnicodeString turned(const UnicodeString& text)
    {
        for (std::int32_t i = 0; i < text.length(); ++i) {
            const char16_t letter = text[i];
            const bool ends = u_isUWhiteSpace(static_cast<UChar32>(letter)) || is_isolate(letter);
            if (!ends) {
                token_ += letter;
                continue;
            }
            end_token();
            enter_or_leave(text, i);
            out_ += letter;
        }
        end_token();
        return out_;
    }

private:
    // Values that run from the left are phones, times and addresses.
    void enter_or_leave(const UnicodeString& text, std::int32_t at)
    {
        if (values_ == 0 && !begins_value(text, at)) return;
        values_ += text[at] == k_end_of_isolate ? -1 : is_isolate(text[at]) ? 1 : 0;
    }

    // What has values in it is a quotation or a list.
    static bool begins_value(const UnicodeString& text, std::int32_t at)
    {
        if (text[at] != k_from_left_isolate) return false;
        for (std::int32_t i = at + 1; i < text.length(); ++i)
            if (is_isolate(text[i])) return text[i] == k_end_of_isolate;
        return false;
    }

    void end_token()
    {
        if (values_ > 0 || !has_letters(token_) || stays(token_)) keep();
        else turn();
        token_.remove();
    }

    // A number beside words that run from the right keeps its order by itself; an address does not.
    void keep()
    {
        const bool apart = from_right_ && values_ == 0 && token_.length() > 0 && stays(token_);
        if (apart) out_ += k_from_left_isolate;
        out_ += token_;
        if (apart) out_ += k_end_of_isolate;
    }

    void turn()
    {
        if (from_right_) out_.append(k_right_mark).append(k_override);
        for (std::int32_t i = 0; i < token_.length(); ++i) out_ += accented(token_[i]);
        if (from_right_) out_.append(k_end_of_override).append(k_right_mark);
    }

    bool from_right_;
    int values_ = 0;  // how deep in values that stay
    UnicodeString token_, out_;
};

// " ~~~~~~ ~~~": so many letters.
UnicodeString filler(std::int32_t letters)
{
    UnicodeString text;
    for (std::int32_t i = 0; i < letters; ++i) {
        const bool is_space = i % (k_longest_filler + 1) == 0 && i + 1 < letters;
        text += is_space ? u' ' : u'~';
    }
    return text;
}

class Screens {
public:
    Screens(base::LanguageTag own, base::LanguageTag language)
        : own_(std::move(own)), language_(std::move(language))
    {
    }

    void turn(base::Phrase& phrase) const
    {
        if (phrase.language == own_) phrase = {pseudo(phrase.text, language_), language_};
    }

    void turn(ui::Node& node) const
    {
        const bool is_typed = node.role == ui::Role::field && node.selected;
        const bool is_letter = node.role == ui::Role::key && node.icon.empty();
        if (!is_typed && !is_letter) turn(node.label);
        for (ui::Node& part : node.parts) turn(part);
    }

    void turn(ui::Writing& writing) const
    {
        turn(writing.field);
        turn(writing.clear);
        for (ui::Node& word : writing.words) turn(word);
        for (auto& row : writing.rows)
            for (ui::Cell& cell : row) turn(cell.node);
    }

private:
    base::LanguageTag own_, language_;
};

}  // namespace

bool is_pseudo(const base::LanguageTag& language)
{
    return language == k_longer || language == k_from_right;
}

std::string pseudo(const std::string& text, const base::LanguageTag& language)
{
    const auto original = UnicodeString::fromUTF8(text);
    if (!has_letters(original)) return text;
    const auto more = static_cast<std::int32_t>(k_longer_by * original.countChar32() + 0.999);
    UnicodeString longer = u"[";
    longer += Turner(base::direction_of(language)).turned(original);
    longer += filler(more - k_brackets);
    longer += u']';
    std::string turned;
    longer.toUTF8String(turned);
    return turned;
}

ui::Screen pseudo(ui::Screen screen, const base::LanguageTag& own, const base::LanguageTag& language)
{
    const Screens screens(own, language);
    if (screen.language == own) screen.language = language;
    for (ui::Group& group : screen.groups)
        for (ui::Node& node : group.nodes) screens.turn(node);
    if (screen.writing) screens.turn(*screen.writing);
    if (screen.path) screens.turn(*screen.path);
    if (screen.confirm) screens.turn(*screen.confirm);
    for (ui::Node& node : screen.bar) screens.turn(node);
    screens.turn(screen.page_up);
    screens.turn(screen.page_down);
    return screen;
}

}  // namespace fit
