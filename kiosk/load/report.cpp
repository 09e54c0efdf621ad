#include "kiosk/load/report.h"

namespace load {
namespace {

constexpr std::size_t k_longest_argument_bytes = 60;

bool continues_a_letter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

}  // namespace

std::string shortened(std::string_view text)
{
    if (text.size() <= k_longest_argument_bytes) return std::string(text);
    std::size_t end = k_longest_argument_bytes;
    while (end > 0 && continues_a_letter(text[end])) --end;
    return std::string(text.substr(0, end)) + "…";
}

void Report::add(Mark at, base::Severity severity, Mistake mistake)
{
    for (std::string& argument : mistake.arguments) {
        argument = shortened(argument);
        // A finding is one line.
        for (char& c : argument) {
            if (c == '\n') c = ' ';
        }
    }
    findings_.push_back({spot(at), severity, std::move(mistake.rule), std::move(mistake.detail),
                         std::move(mistake.arguments)});
}

}  // namespace load
