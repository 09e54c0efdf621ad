#include "kiosk/speech/runs.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "kiosk/base/letters.h"
#include "kiosk/speech/code_points.h"
#include "kiosk/speech/scripts.h"

namespace speech {
namespace {

// Letters that Persian has and Arabic has not; that Russian has and Ukrainian has not.
constexpr std::u32string_view k_persian = U"پچژگ";
constexpr std::u32string_view k_russian = U"ыэёъЫЭЁЪ";

constexpr std::size_t k_mark_bytes = 3;  // of an isolate

bool has_any(std::string_view text, std::u32string_view letters)
{
    for (std::size_t at = 0; at < text.size();) {
        if (letters.find(next_code_point(text, at)) != std::u32string_view::npos) return true;
    }
    return false;
}

// By the letters alone.
base::LanguageTag language_of(UScriptCode script, std::string_view text)
{
    switch (script) {
        case USCRIPT_LATIN: return base::k_source_language;
        case USCRIPT_CYRILLIC: return has_any(text, k_russian) ? "ru" : "uk";
        case USCRIPT_ARABIC: return has_any(text, k_persian) ? "fa" : "ar";
        case USCRIPT_GREEK: return "el";
        case USCRIPT_ARMENIAN: return "hy";
        case USCRIPT_GEORGIAN: return "ka";
        case USCRIPT_DEVANAGARI: return "hi";
        case USCRIPT_BENGALI: return "bn";
        default: return {};
    }
}

// Nothing for what every script uses: digits, punctuation, spaces, marks, signs.
std::optional<UScriptCode> script_of_letter(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(letter), &status);
    if (U_FAILURE(status) || script <= USCRIPT_INHERITED || u_isalpha(static_cast<UChar32>(letter)) == 0) {
        return std::nullopt;
    }
    return script;
}

// What stays with a foreign name that ends at `begin`: its number, "Waldemarstraße 32", "A 20", "12-14", and
// the punctuation close behind. Where that ends.
std::size_t end_of_name(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t last = begin;
    for (std::size_t at = begin; at < end; ++at) {
        if (base::is_digit(text[at])) {
            last = at + 1;
        } else if (text[at] != ' ' && text[at] != '-' && text[at] != '/') {
            break;
        }
    }
    while (last < end && text[last] != ' ' && text[last] != '\n') ++last;
    return last;
}

class Splitter {
public:
    explicit Splitter(const base::Phrase& phrase) : phrase_(phrase) {}

    std::vector<Run> split()
    {
        for (std::size_t at = 0; at < phrase_.text.size();) {
            const std::size_t begin = at;
            const char32_t letter = next_code_point(phrase_.text, at);
            if (is_isolate_mark(letter)) {
                close(at);
            } else if (const auto script = script_of_letter(letter)) {
                take(*script, begin, at);
            } else if (letters_end_ == begin &&
                       u_charType(static_cast<UChar32>(letter)) == U_NON_SPACING_MARK) {
                letters_end_ = at;
            }
        }
        close(phrase_.text.size());
        return std::move(runs_);
    }

private:
    // Letters of the phrase's own scripts are one run, whichever they are.
    UScriptCode kind_of(UScriptCode script) const { return is_own(script) ? USCRIPT_COMMON : script; }

    bool is_own(UScriptCode script) const
    {
        return own_ == script || (own_ == USCRIPT_UNKNOWN || is_written_in(phrase_.language, script));
    }

    void take(UScriptCode script, std::size_t begin, std::size_t end)
    {
        const UScriptCode kind = script == last_script_ ? last_kind_ : kind_of(script);
        if (kind_ && *kind_ != kind) end_letters(begin, kind);
        last_script_ = script;
        last_kind_ = kind;
        kind_ = kind;
        letters_end_ = end;
    }

    // Before letters of another kind at `begin`. A foreign name keeps what is its own; what else stands
    // between belongs to the sentence around.
    void end_letters(std::size_t begin, UScriptCode next)
    {
        if (*kind_ == USCRIPT_COMMON) return add(begin, USCRIPT_COMMON);
        add(end_of_name(phrase_.text, letters_end_, begin), *kind_);
        if (next != USCRIPT_COMMON) add(begin, USCRIPT_COMMON);
    }

    // An isolate begins or ends, or the phrase does.
    void close(std::size_t end)
    {
        const bool is_bare_mark = !kind_ && end - begin_ == k_mark_bytes;
        if (is_bare_mark && end < phrase_.text.size()) return;
        // "(Polizei), 110": a number that is not the name's.
        const bool goes_on = kind_ && *kind_ != USCRIPT_COMMON && has_number_after_name(end);
        if (goes_on) end_letters(end, USCRIPT_COMMON);
        add(end, goes_on ? USCRIPT_COMMON : kind_.value_or(USCRIPT_COMMON));
        kind_.reset();
    }

    bool has_number_after_name(std::size_t end) const
    {
        const std::size_t name_end = end_of_name(phrase_.text, letters_end_, end);
        return std::ranges::any_of(std::string_view(phrase_.text).substr(name_end, end - name_end),
                                   base::is_digit);
    }

    void add(std::size_t end, UScriptCode kind)
    {
        if (end == begin_) return;
        const std::string_view text = std::string_view(phrase_.text).substr(begin_, end - begin_);
        base::LanguageTag language = kind == USCRIPT_COMMON ? phrase_.language : language_of(kind, text);
        if (!runs_.empty() && runs_.back().language == language) {
            runs_.back().end = end;
        } else {
            runs_.push_back({begin_, end, std::move(language)});
        }
        begin_ = end;
    }

    const base::Phrase& phrase_;
    const UScriptCode own_ = script_of(phrase_.language);
    std::vector<Run> runs_;
    std::size_t begin_ = 0;            // of what is in no run yet
    std::size_t letters_end_ = 0;      // of its last letter
    std::optional<UScriptCode> kind_;  // of its letters; the phrase's own are USCRIPT_COMMON
    UScriptCode last_script_ = USCRIPT_INVALID_CODE;
    UScriptCode last_kind_ = USCRIPT_COMMON;
};

}  // namespace

std::vector<Run> runs(const base::Phrase& phrase)
{
    return Splitter(phrase).split();
}

}  // namespace speech
