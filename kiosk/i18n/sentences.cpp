#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "kiosk/i18n/fill.h"
#include "kiosk/i18n/words.h"

namespace i18n {
namespace {

constexpr std::size_t k_longest_value_bytes = 160;

bool is_control(unsigned char byte)
{
    return byte < 0x20 || byte == 0x7f;
}

// U+0080 to U+009F, which terminals may obey, and the marks that turn the order of a line around.
bool is_hidden(std::string_view text)
{
    static constexpr std::string_view k_marks[] = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e",
                                                   "\u2066", "\u2067", "\u2068", "\u2069"};
    if (text.size() >= 2 && text[0] == '\xc2' && static_cast<unsigned char>(text[1]) < 0xa0) return true;
    return std::ranges::any_of(k_marks, [&](std::string_view mark) { return text.starts_with(mark); });
}

// The text of a content file as a terminal may show it: what cannot be seen is written as \x1b, a long
// value is cut between two characters.
std::string plain(std::string_view text)
{
    std::string shown;
    bool hidden = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool begins = (byte & 0xc0) != 0x80;
        if (begins && shown.size() >= k_longest_value_bytes) return shown + "…";
        if (begins) hidden = is_hidden(text.substr(at));
        if (hidden || is_control(byte)) shown += fmt::format("\\x{:02x}", byte);
        else shown += text[at];
    }
    return shown;
}

// Not isolated: editors' terminals show the marks as boxes.
std::string with_values(std::string_view sentence, const std::vector<std::string>& values)
{
    return filled(sentence, [&](std::string_view name) -> std::optional<std::string> {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
        if (error != std::errc() || end != name.data() + name.size() || number == 0) return {};
        return number <= values.size() ? plain(values[number - 1]) : std::string();
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

// "hint: ..." as the language calls it; `hint` is shown as it is.
std::string labelled(const std::string& hint, const Words& staff, const base::LanguageTag& language)
{
    if (!staff.has("finding.hint", "en")) return "hint: " + hint;
    return filled(staff.say("finding.hint", {language}).text,
                  [&](std::string_view name) { return name == "1" ? std::optional(hint) : std::nullopt; });
}

std::string name_and_values(const base::Finding& finding)
{
    std::string text = finding.rule;
    for (const std::string& value : finding.arguments) text += " '" + plain(value) + "'";
    return text;
}

}  // namespace

Sentences sentences(const base::Finding& finding, const Words& staff, const base::LanguageTag& language)
{
    return {sentence(finding, "message", staff, language).value_or(name_and_values(finding)),
            sentence(finding, "hint", staff, language).value_or("")};
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
        fmt::format("{}:{}:{}: {}: {} [{}]", plain(finding.spot.file), finding.spot.line, finding.spot.column,
                    name_of(finding.severity), says.message, finding.rule);
    if (says.hint.empty()) return line;
    return line + "\n  " + labelled(says.hint, staff, language);
}

}  // namespace i18n
