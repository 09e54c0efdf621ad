#include "kiosk/base/ids.h"

namespace base {

bool well_formed(const std::string& key)
{
    bool part_has_begun = false;
    for (const char c : key) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter && !(c == '-' && part_has_begun)) return false;
        part_has_begun = letter;
    }
    return part_has_begun;
}

}  // namespace base
