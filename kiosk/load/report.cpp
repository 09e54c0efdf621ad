#include "kiosk/load/report.h"

#include <algorithm>

#include "kiosk/base/letters.h"
#include "kiosk/load/names.h"

namespace load {
namespace {

// What somebody wrote is only to be recognised; what could be written in its place is to be read whole.
constexpr std::size_t k_longest_written_bytes = 60;
constexpr std::size_t k_longest_advice_bytes = 400;

// The beginning of a text that is too long to be repeated in a sentence, on one line and without anything
// that a terminal would obey.
std::string shortened(std::string text, std::size_t most_bytes)
{
    if (text.size() > most_bytes) {
        while (most_bytes > 0 && !base::begins_letter(text[most_bytes])) --most_bytes;
        text.resize(most_bytes);
        text += "…";
    }
    std::ranges::replace(text, '\n', ' ');
    return showable(text);
}

}  // namespace

void Report::add(Mark at, base::Severity severity, Mistake mistake)
{
    int& told = severity == base::Severity::error ? errors_ : warnings_;
    if (++told > k_most_told + 1) return;
    if (told > k_most_told) mistake = {"too-many", "mistakes", {std::to_string(k_most_told)}};
    std::size_t most_bytes = k_longest_written_bytes;
    for (std::string& argument : mistake.arguments) {
        argument = shortened(std::move(argument), most_bytes);
        most_bytes = k_longest_advice_bytes;
    }
    findings_.push_back({spot(at), severity, std::move(mistake.rule), std::move(mistake.detail),
                         std::move(mistake.arguments)});
}

}  // namespace load
