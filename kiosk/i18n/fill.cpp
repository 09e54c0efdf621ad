#include "kiosk/i18n/fill.h"

namespace i18n {

std::string filled(std::string_view sentence, const ValueOf& value_of)
{
    std::string text;
    while (!sentence.empty()) {
        const auto open = sentence.find('{');
        text += sentence.substr(0, open);
        if (open == std::string_view::npos) break;
        sentence.remove_prefix(open);

        const auto close = sentence.find('}');
        const bool closed = close != std::string_view::npos;
        const auto value = closed ? value_of(sentence.substr(1, close - 1)) : std::nullopt;
        text += value ? *value : "{";
        sentence.remove_prefix(value ? close + 1 : 1);
    }
    return text;
}

}  // namespace i18n
