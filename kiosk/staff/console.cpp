#include "kiosk/staff/console.h"

#include <cstdlib>
#include <ostream>
#include <string_view>

namespace staff {

int refuse(const Console& console, const base::Trouble& trouble)
{
    console.err << "kioskctl: " << trouble.what << "\n";
    if (!trouble.repair.empty()) console.err << "  hint: " << trouble.repair << "\n";
    return k_wrong;
}

base::LanguageTag language_of_locale()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* set = std::getenv(name);
        if (set && *set) return std::string_view(set).starts_with("de") ? "de" : "en";
    }
    return "en";
}

}  // namespace staff
