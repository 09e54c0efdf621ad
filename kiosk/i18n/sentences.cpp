#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <charconv>
#include <optional>

#include "kiosk/i18n/fill.h"
#include "kiosk/i18n/words.h"

namespace i18n {
namespace {

constexpr std::size_t k_longest_value_bytes = 160;

// The character at `at`, which moves behind it; negative for bytes that are not UTF-8.
UChar32 next_character(std::string_view text, int32_t& at)
{
    UChar32 character = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // ICU's macro narrows
    U8_NEXT(text.data(), at, static_cast<int32_t>(text.size()), character);
#pragma GCC diagnostic pop
    return character;
}

bool may_be_seen(UChar32 character)
{
    if (character < 0 || u_isISOControl(character)) return false;
    const auto type = u_charType(character);
    return type != U_LINE_SEPARATOR && type != U_PARAGRAPH_SEPARATOR &&
           !u_hasBinaryProperty(character, UCHAR_BIDI_CONTROL);
}

std::string value(std::string_view text)
{
    if (text.size() <= k_longest_value_bytes) return visible(text);
    std::size_t length = k_longest_value_bytes;
    while (length > 0 && U8_IS_TRAIL(text[length])) --length;
    return visible(text.substr(0, length)) + "…";
}

// Not isolated: editors' terminals show the marks as boxes.
std::string with_values(std::string_view sentence, const std::vector<std::string>& values)
{
    return filled(sentence, [&](std::string_view name) -> std::optional<std::string> {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
        if (error != std::errc() || end != name.data() + name.size() || number == 0) return {};
        return number <= values.size() ? value(values[number - 1]) : std::string();
    });
}

std::optional<std::string> sentence(const base::Finding& finding, std::string_view part, const Words& staff,
                                    const base::LanguageTag& language)
{
    const std::string which = finding.detail.empty() ? finding.rule : finding.rule + "." + finding.detail;
    const std::string key = fmt::format("{}.{}", which, part);
    const std::string written = staff.say(key, {language}).text;
    if (written == key) return {};
    return with_values(written, finding.arguments);
}

std::string name_and_values(const base::Finding& finding)
{
    std::string text = finding.rule;
    for (const std::string& argument : finding.arguments) text += " '" + value(argument) + "'";
    return text;
}

}  // namespace

std::string visible(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        int32_t length = 0;
        const UChar32 character = next_character(text, length);
        for (const char byte : text.substr(0, static_cast<std::size_t>(length))) {
            if (may_be_seen(character)) shown += byte;
            else shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
        }
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    return shown;
}

Sentences sentences(const base::Finding& finding, const Words& staff, const base::LanguageTag& language)
{
    return {sentence(finding, "message", staff, language).value_or(name_and_values(finding)),
            sentence(finding, "hint", staff, language).value_or("")};
}

std::string labelled_hint(const std::string& hint, const Words& staff, const base::LanguageTag& language)
{
    if (!staff.has("finding.hint", "en")) return "hint: " + hint;
    return filled(staff.say("finding.hint", {language}).text,
                  [&](std::string_view name) { return name == "1" ? std::optional(hint) : std::nullopt; });
}

std::string_view name_of(base::Severity severity)
{
    switch (severity) {
        case base::Severity::note: return "note";
        case base::Severity::warning: return "warning";
        case base::Severity::error: return "error";
    }
    return "error";
}

std::string to_line(const base::Finding& finding, const Words& staff, const base::LanguageTag& language)
{
    const Sentences says = sentences(finding, staff, language);
    std::string line =
        fmt::format("{}:{}:{}: {}: {} [{}]", visible(finding.spot.file), finding.spot.line,
                    finding.spot.column, name_of(finding.severity), says.message, finding.rule);
    if (says.hint.empty()) return line;
    return line + "\n  " + labelled_hint(says.hint, staff, language);
}

}  // namespace i18n
