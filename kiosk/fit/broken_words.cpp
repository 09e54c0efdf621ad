#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

#include "kiosk/fit/rules.h"

namespace fit {
namespace {

// No letter is wider than this part of an em, but for a few; most words need not be measured.
constexpr float k_widest_letter = 1.1f;

// Broken where the width is used up to a pixel, by the rounding of a measure.
constexpr float k_slack_px = 1;

// Opening one costs as much as all the words of a screen.
std::unique_ptr<icu::BreakIterator> line_breaks()
{
    UErrorCode failed = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), failed));
    return U_FAILURE(failed) ? nullptr : std::move(breaks);
}

// What no line may be broken in, in order.
std::vector<icu::UnicodeString> unbroken_parts(const icu::UnicodeString& text, icu::BreakIterator& breaks)
{
    breaks.setText(text);
    std::vector<icu::UnicodeString> parts;
    for (std::int32_t from = breaks.first(), to = breaks.next(); to != icu::BreakIterator::DONE;
         from = to, to = breaks.next())
        parts.push_back(icu::UnicodeString(text, from, to - from).trim());
    return parts;
}

// An address may be broken anywhere: it is copied, not read.
bool is_address(const std::string& part)
{
    return part.find('@') != std::string::npos || part.find("www.") != std::string::npos ||
           part.find("://") != std::string::npos;
}

float width_of(const std::string& part, text::Request request, text::Engine& engine)
{
    request.phrase.text = part;
    request.width_px = 0;
    request.max_lines = 0;
    return engine.lay_out(request).width_px;
}

}  // namespace

void find_broken_words(const std::vector<Ink>& inks, text::Engine& engine, Misfits& found)
{
    const std::unique_ptr<icu::BreakIterator> breaks = line_breaks();
    if (!breaks) return;
    for (const Ink& ink : inks) {
        const text::Request& request = ink.glyphs->request;
        const auto letters_that_fit =
            static_cast<std::int32_t>(request.width_px / ink.em_px() / k_widest_letter);
        if (request.width_px <= 0 || static_cast<std::int32_t>(ink.text().size()) <= letters_that_fit)
            continue;
        for (const icu::UnicodeString& part :
             unbroken_parts(icu::UnicodeString::fromUTF8(ink.text()), *breaks)) {
            if (part.length() <= letters_that_fit) continue;
            std::string word;
            part.toUTF8String(word);
            if (!is_address(word) && width_of(word, request, engine) > request.width_px + k_slack_px)
                found.push_back({Rule::broken_word, ink.box->id, {ink.text(), word}});
        }
    }
}

}  // namespace fit
