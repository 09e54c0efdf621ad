#include "kiosk/i18n/breaks.h"

#include <unicode/brkiter.h>
#include <unicode/dtfmtsym.h>
#include <unicode/ubrk.h>
#include <unicode/utf.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "kiosk/base/letters.h"
#include "kiosk/i18n/icu.h"

namespace i18n {
namespace {

constexpr std::string_view k_white = " \t\r\n";

// German abbreviations that stand inside sentences. ICU's own list is no help: its iterator compares the end
// of a word only, so that "Uhr." and "Lehrer." end no sentence either.
constexpr std::array<std::string_view, 40> k_abbreviations = {
    "Abs.", "Abt.",  "allg.", "Art.",  "bes.",  "bspw.", "bzgl.", "bzw.",  "ca.",   "Dipl.",
    "Dr.",  "etc.",  "evtl.", "exkl.", "Fa.",   "geb.",  "gem.",  "ggf.",  "Hbf.",  "inkl.",
    "Ing.", "insb.", "max.",  "Min.",  "mind.", "min.",  "Nr.",   "Pkt.",  "Prof.", "rd.",
    "S.",   "sog.",  "St.",   "Std.",  "Str.",  "Tel.",  "vgl.",  "vorm.", "zzgl.", "zzt."};

// Before a number with a full stop these make it an ordinal: "im 2. Stock".
constexpr std::array<std::string_view, 11> k_before_ordinals = {"am",  "beim", "das", "dem", "den", "der",
                                                                "die", "im",   "ins", "vom", "zum"};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(k_white);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(k_white) - first + 1);
}

// Takes the last word, up to white space, off the end.
std::string_view take_last(std::string_view& text)
{
    text = trimmed(text);
    const std::size_t gap = text.find_last_of(k_white);
    const std::string_view last = gap == std::string_view::npos ? text : text.substr(gap + 1);
    text.remove_suffix(last.size());
    return last;
}

bool is_one_of(std::string_view word, const auto& list)
{
    return std::ranges::find(list, word) != list.end();
}

// "8." and "31.", not "116016."
bool is_short_number(std::string_view word)
{
    if (word.size() < 2 || word.size() > 3 || !word.ends_with('.')) return false;
    word.remove_suffix(1);
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool ends_in_small_letter(std::string_view word)
{
    return word.size() > 2 && word.ends_with('.') && word[word.size() - 2] >= 'a';
}

// "...in Wismar. 2014 kam...": for ICU a sentence that ends with a word does not go on with a number.
void add_ends_before_numbers(std::string_view text, std::vector<std::size_t>& ends)
{
    for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
        const std::string_view after = text.substr(at + 2);
        if (after.empty() || after.front() < '0' || after.front() > '9') continue;
        std::string_view before = text.substr(0, at + 1);
        if (ends_in_small_letter(take_last(before))) ends.push_back(at + 2);
    }
    std::ranges::sort(ends);
}

// "B." and "(z.B.": letters with a full stop behind each. An association, "e.V.", often ends a sentence.
bool is_letters_with_stops(std::string_view word)
{
    while (word.starts_with('(')) word.remove_prefix(1);
    if (word.empty() || word == "e.V.") return false;
    while (!word.empty()) {
        const std::size_t stop = word.find('.');
        if (base::is_digit(word.front()) || stop == std::string_view::npos) return false;
        if (base::count_letters(word.substr(0, stop)) != 1) return false;
        word.remove_prefix(stop + 1);
    }
    return true;
}

std::set<std::string> month_names(const icu::Locale& locale)
{
    std::set<std::string> names;
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale, status);
    int32_t count = 0;
    const icu::UnicodeString* months = symbols.getMonths(count);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) names.insert(utf8(months[i]));
    return names;
}

// A text as ICU wants it, and where each of its units stands in the bytes.
struct Units {
    explicit Units(std::string_view text) : units(utf16(text))
    {
        std::size_t byte = 0;
        for (int32_t at = 0; at < units.length(); ++at) {
            // Bytes that are no letter were replaced by one of three bytes.
            bytes.push_back(std::min(byte, text.size()));
            if (!U16_IS_TRAIL(units[at])) byte += U8_LENGTH(units.char32At(at));
        }
        bytes.push_back(text.size());
    }

    std::size_t byte(int32_t unit) const { return bytes[static_cast<std::size_t>(unit)]; }

    icu::UnicodeString units;
    std::vector<std::size_t> bytes;
};

}  // namespace

class Breaks::Icu {
public:
    explicit Icu(const base::LanguageTag& language)
    {
        const icu::Locale locale = locale_of(language);
        UErrorCode status = U_ZERO_ERROR;
        words_.reset(icu::BreakIterator::createWordInstance(locale, status));
        sentences_.reset(icu::BreakIterator::createSentenceInstance(locale, status));
        months_ = month_names(locale);
    }

    std::vector<std::string_view> sentences(std::string_view text)
    {
        std::vector<std::string_view> found;
        std::size_t begin = 0;
        for (const std::size_t end : ends(text)) {
            const std::string_view so_far = text.substr(begin, end - begin);
            if (end < text.size() && goes_on(so_far, text.substr(end))) continue;
            if (const auto sentence = trimmed(so_far); !sentence.empty()) found.push_back(sentence);
            begin = end;
        }
        return found;
    }

    std::vector<std::string_view> words(std::string_view text)
    {
        std::vector<std::string_view> found;
        if (!words_) return found;
        const Units units(text);
        words_->setText(units.units);
        std::size_t begin = 0;
        words_->first();
        for (int32_t end = words_->next(); end != icu::BreakIterator::DONE; end = words_->next()) {
            const bool has_letters = words_->getRuleStatus() >= UBRK_WORD_LETTER;
            if (has_letters) found.push_back(text.substr(begin, units.byte(end) - begin));
            begin = units.byte(end);
        }
        return found;
    }

private:
    std::vector<std::size_t> ends(std::string_view text)
    {
        if (!sentences_) return {text.size()};
        std::vector<std::size_t> ends;
        const Units units(text);
        sentences_->setText(units.units);
        sentences_->first();
        for (int32_t end = sentences_->next(); end != icu::BreakIterator::DONE; end = sentences_->next())
            ends.push_back(units.byte(end));
        add_ends_before_numbers(text, ends);
        return ends;
    }

    // Whether the sentence does not end where ICU thinks it does.
    bool goes_on(std::string_view before, std::string_view after) const
    {
        const std::string_view last = take_last(before);
        if (is_letters_with_stops(last) || is_one_of(last, k_abbreviations)) return true;
        if (!is_short_number(last)) return false;
        const std::string_view next = after.substr(0, after.find_first_of(" \t\r\n,.;:!?"));
        return months_.contains(std::string(next)) || is_one_of(take_last(before), k_before_ordinals);
    }

    std::unique_ptr<icu::BreakIterator> words_;
    std::unique_ptr<icu::BreakIterator> sentences_;
    std::set<std::string> months_;
};

Breaks::Breaks(const base::LanguageTag& language) : icu_(std::make_unique<Icu>(language)) {}
Breaks::Breaks(Breaks&&) noexcept = default;
Breaks& Breaks::operator=(Breaks&&) noexcept = default;
Breaks::~Breaks() = default;

std::vector<std::string_view> Breaks::sentences(std::string_view text)
{
    return icu_->sentences(text);
}

std::vector<std::string_view> Breaks::words(std::string_view text)
{
    return icu_->words(text);
}

std::string lower_case(std::string_view text, const base::LanguageTag& language)
{
    return utf8(utf16(text).toLower(locale_of(language)));
}

}  // namespace i18n
