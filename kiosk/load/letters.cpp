#include "kiosk/load/letters.h"

#include <algorithm>
#include <array>

#include "kiosk/load/scripts.h"
#include "kiosk/load/utf8.h"

namespace load {
namespace {

// A file from the wrong keyboard or program has the same mistake in every line.
constexpr int k_most_reported = 10;
constexpr std::size_t npos = std::string_view::npos;

bool is_one_of(std::string_view language, std::initializer_list<std::string_view> known)
{
    return std::ranges::find(known, language.substr(0, language.find('-'))) != known.end();
}

// ä read as Windows-1252 is Ã¤, and an en dash begins with â€.
bool is_misread(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> k_endings = {"¤", "¶", "¼", "Ÿ", "„",
                                                                   "–", "œ", "©", "¨", "³"};
    if (text.starts_with("â€")) return true;
    if (!text.starts_with("Ã")) return false;
    text.remove_prefix(std::string_view("Ã").size());
    return std::ranges::any_of(k_endings, [&](std::string_view ending) { return text.starts_with(ending); });
}

// Reads a text once, letter by letter.
class Letters {
public:
    Letters(std::string_view text, const std::optional<base::LanguageTag>& language, Report& report)
        : text_(text), report_(report), has_words_(language.has_value())
    {
        const base::LanguageTag tag = language.value_or(base::k_source_language);
        const Script script = script_of(tag);
        needs_joiners_ = !has_words_ || script == Script::arabic || script == Script::indic ||
                         script == Script::burmese || script == Script::khmer;
        needs_gaps_ = !has_words_ || script == Script::thai || script == Script::khmer ||
                      script == Script::burmese || script == Script::chinese || is_one_of(tag, {"lo"});
        has_own_yeh_ = is_one_of(tag, {"fa", "prs", "ur", "ckb"});
    }

    void check()
    {
        skip_note();
        while (at_ < text_.size() && reported_ < k_most_reported) {
            if (text_[at_] == '\n') next_line();
            else next_letter();
        }
        end_word();
    }

private:
    struct Seen {
        int count = 0;
        std::size_t first = 0;
    };

    void next_line()
    {
        end_word();
        ++at_;
        ++line_;
        line_begin_ = at_;
        skip_note();
    }

    // Notes for editors are never shown.
    void skip_note()
    {
        const std::size_t first = text_.find_first_not_of(' ', at_);
        if (first != npos && text_[first] == '#') at_ = std::min(text_.find('\n', first), text_.size());
    }

    void next_letter()
    {
        const char byte = text_[at_];
        if (static_cast<signed char>(byte) >= 0) {
            const bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
            follows_arabic_ = false;
            if (is_letter) take(Script::latin);
            else end_word();
            at_ += byte == '\\' ? 2 : 1;
            return;
        }
        const Point point = first_point(text_.substr(at_, 4));
        if (const char* detail = doubt(point.code)) warn(detail, point);
        if (byte == '\xC3' && is_misread(text_.substr(at_, 8))) misread();
        const Script script = script_of(point.code);
        follows_arabic_ = script == Script::arabic;
        if (script != Script::none) take(script);
        else if (!continues_a_word(point.code)) end_word();
        at_ += static_cast<std::size_t>(std::max(point.bytes, 1));
    }

    static bool continues_a_word(char32_t code)
    {
        return (code >= 0x300 && code <= 0x36F) || code == 0xAD || code == 0x200B || code == 0x200C ||
               code == 0x200D;
    }

    // Which sentence says what is wrong with a letter; null: nothing.
    const char* doubt(char32_t code) const
    {
        switch (code) {
            case 0xAD: return "soft-hyphen";
            case 0x200B: return needs_gaps_ ? nullptr : "zero-width-space";
            case 0x200C:
            case 0x200D: return needs_joiners_ ? nullptr : "joiner";
            case 0x640: return follows_arabic_ ? "stretched" : nullptr;  // alone it is a dash
            case 0x64A: return has_own_yeh_ ? "arabic-yeh" : nullptr;
            case 0x643: return has_own_yeh_ ? "arabic-kaf" : nullptr;
            default: return nullptr;
        }
    }

    void take(Script script)
    {
        Seen* seen = script == Script::latin      ? &latin_
                     : script == Script::greek    ? &greek_
                     : script == Script::cyrillic ? &cyrillic_
                                                  : nullptr;
        if (!seen) {
            end_word();
            return;
        }
        if (latin_.count + greek_.count + cyrillic_.count == 0) word_begin_ = at_;
        if (seen->count++ == 0) seen->first = at_;
    }

    void end_word()
    {
        const int all = latin_.count + greek_.count + cyrillic_.count;
        const bool is_mixed = all > latin_.count && all > greek_.count && all > cyrillic_.count;
        if (is_mixed && has_words_) warn_of_mixture();
        latin_ = greek_ = cyrillic_ = {};
    }

    // The letters that are fewer are the wrong ones.
    void warn_of_mixture()
    {
        const Seen* wrong = nullptr;
        for (const Seen* seen : {&greek_, &cyrillic_, &latin_}) {
            if (seen->count > 0 && (!wrong || seen->count < wrong->count)) wrong = seen;
        }
        const std::string word(text_.substr(word_begin_, at_ - word_begin_));
        const Point point = first_point(text_.substr(wrong->first, 4));
        const std::string letter(text_.substr(wrong->first, static_cast<std::size_t>(point.bytes)));
        const char* detail = wrong == &latin_ ? "latin" : wrong == &greek_ ? "greek" : "cyrillic";
        report_.warning(mark_of(wrong->first), {"mixed-letters", detail, {word, letter}});
        ++reported_;
    }

    void warn(const char* detail, const Point& point)
    {
        report_.warning(mark_of(at_), {"bad-character", detail, {code_name(point.code)}});
        ++reported_;
    }

    void misread()
    {
        report_.error(mark_of(at_), {"bad-character", "misread", {}});
        ++reported_;
    }

    Mark mark_of(std::size_t at) const { return {line_, static_cast<int>(at - line_begin_) + 1}; }

    std::string_view text_;
    Report& report_;
    bool has_words_ = false;
    bool needs_joiners_ = false;
    bool needs_gaps_ = false;
    bool has_own_yeh_ = false;
    std::size_t at_ = 0;
    int line_ = 1;
    std::size_t line_begin_ = 0;
    int reported_ = 0;
    bool follows_arabic_ = false;
    std::size_t word_begin_ = 0;
    Seen latin_, greek_, cyrillic_;
};

}  // namespace

void check_letters(std::string_view text, const std::optional<base::LanguageTag>& language, Report& report)
{
    Letters(text, language, report).check();
}

}  // namespace load
