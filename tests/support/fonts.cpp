#include "tests/support/fonts.h"

#include <algorithm>

namespace tests {

text::FontSet gathered_fonts()
{
    text::FontSet fonts;
    for (const auto& entry : std::filesystem::directory_iterator(KIOSK_SHARE "/fonts"))
        if (entry.path().extension() == ".ttf") fonts.files.push_back(entry.path());
    std::ranges::sort(fonts.files);
    fonts.families = "Noto Sans";
    fonts.icon_family = "Material Icons";
    for (const char* language : {"ar", "ckb", "fa", "ps", "ur"})
        fonts.by_language[language] = "Noto Sans Arabic, Noto Sans";
    for (const char* language : {"am", "ti"}) fonts.by_language[language] = "Noto Sans Ethiopic, Noto Sans";
    fonts.by_language["bn"] = "Noto Sans Bengali, Noto Sans";
    fonts.by_language["hi"] = "Noto Sans Devanagari, Noto Sans";
    fonts.by_language["ka"] = "Noto Sans Georgian, Noto Sans";
    fonts.by_language["th"] = "Noto Sans Thai, Noto Sans";
    return fonts;
}

}  // namespace tests
