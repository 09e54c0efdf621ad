#include "kiosk/schema/modeline.h"

namespace schema {
namespace {

const char* name_of(Role role)
{
    switch (role) {
        case Role::facts: return "facts";
        case Role::german: return "german";
        case Role::translation: break;
    }
    return "translation";
}

// Things with an id have a folder of their own within that of their kind.
bool stands_deeper(content::Kind kind)
{
    return kind != content::Kind::centre && kind != content::Kind::guide;
}

}  // namespace

Role role_of(const std::optional<base::LanguageTag>& language)
{
    if (!language) return Role::facts;
    return *language == base::k_source_language ? Role::german : Role::translation;
}

std::string file_name(content::Kind kind, Role role)
{
    return std::string(content::name_of(kind)) + "." + name_of(role) + ".json";
}

std::string modeline(content::Kind kind, const std::optional<base::LanguageTag>& language)
{
    const std::string root = stands_deeper(kind) ? "../../" : "../";
    return "# yaml-language-server: $schema=" + root + k_folder + "/" + file_name(kind, role_of(language));
}

}  // namespace schema
