#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace text {

class Icons;
class PrivateFonts;

// Which letters and icons can be drawn with the fonts of an engine. Lives as long as the engine, and may be
// asked by any thread while the engine draws on its own.
class Coverage {
public:
    // Without icons: null.
    Coverage(const PrivateFonts& fonts, const Icons* icons) : fonts_(&fonts), icons_(icons) {}

    // The letters of a text that no font has, each once, in order. Signs that are never drawn (spaces,
    // isolates, soft hyphens, joiners) do not count.
    std::vector<char32_t> missing_letters(const std::string& text) const;

    bool has_icon(std::string_view name) const;

private:
    const PrivateFonts* fonts_;
    const Icons* icons_;
};

}  // namespace text
