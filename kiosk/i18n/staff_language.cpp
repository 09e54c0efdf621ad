#include "kiosk/i18n/staff_language.h"

#include <cstdlib>
#include <string_view>

namespace i18n {

base::LanguageTag staff_language()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* set = std::getenv(name);
        if (set && *set) return std::string_view(set).starts_with("de") ? "de" : "en";
    }
    return "en";
}

}  // namespace i18n
