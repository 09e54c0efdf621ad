#include "kiosk/load/scripts.h"

#include <algorithm>
#include <array>

#include "kiosk/load/utf8.h"

namespace load {
namespace {

struct Block {
    char32_t last;
    Script script;
};

// Where the blocks of letters end, in their order; what lies between two that matter is `none`.
constexpr std::array k_blocks = {
    Block{0x40, Script::none},       Block{0x5A, Script::latin},      Block{0x60, Script::none},
    Block{0x7A, Script::latin},      Block{0xBF, Script::none},       Block{0xD6, Script::latin},
    Block{0xD7, Script::none},       Block{0xF6, Script::latin},      Block{0xF7, Script::none},
    Block{0x2AF, Script::latin},     Block{0x36F, Script::none},      Block{0x3FF, Script::greek},
    Block{0x52F, Script::cyrillic},  Block{0x530, Script::none},      Block{0x58F, Script::armenian},
    Block{0x5CF, Script::none},      Block{0x5F4, Script::hebrew},    Block{0x61F, Script::none},
    Block{0x64A, Script::arabic},    Block{0x66D, Script::none},      Block{0x6D5, Script::arabic},
    Block{0x6ED, Script::none},      Block{0x6EF, Script::arabic},    Block{0x6F9, Script::none},
    Block{0x6FF, Script::arabic},    Block{0x74F, Script::none},      Block{0x77F, Script::arabic},
    Block{0x86F, Script::none},      Block{0x8FF, Script::arabic},    Block{0xDFF, Script::indic},
    Block{0xE7F, Script::thai},      Block{0xFFF, Script::none},      Block{0x109F, Script::burmese},
    Block{0x10FF, Script::georgian}, Block{0x11FF, Script::korean},   Block{0x139F, Script::ethiopic},
    Block{0x177F, Script::none},     Block{0x17FF, Script::khmer},    Block{0x1C7F, Script::none},
    Block{0x1C8F, Script::cyrillic}, Block{0x1CBF, Script::georgian}, Block{0x1DFF, Script::none},
    Block{0x1EFF, Script::latin},    Block{0x1FFF, Script::greek},    Block{0x2D7F, Script::none},
    Block{0x2DDF, Script::ethiopic}, Block{0x3040, Script::none},     Block{0x30FF, Script::chinese},
    Block{0x33FF, Script::none},     Block{0x9FFF, Script::chinese},  Block{0xA63F, Script::none},
    Block{0xA69F, Script::cyrillic}, Block{0xAAFF, Script::none},     Block{0xAB2F, Script::ethiopic},
    Block{0xABFF, Script::none},     Block{0xD7AF, Script::korean},
};

struct Writing {
    std::string_view language;
    Script script;
};

constexpr std::array k_writings = {
    Writing{"am", Script::ethiopic}, Writing{"ar", Script::arabic},   Writing{"be", Script::cyrillic},
    Writing{"bg", Script::cyrillic}, Writing{"bn", Script::indic},    Writing{"ckb", Script::arabic},
    Writing{"el", Script::greek},    Writing{"fa", Script::arabic},   Writing{"gu", Script::indic},
    Writing{"he", Script::hebrew},   Writing{"hi", Script::indic},    Writing{"hy", Script::armenian},
    Writing{"ja", Script::chinese},  Writing{"ka", Script::georgian}, Writing{"kk", Script::cyrillic},
    Writing{"km", Script::khmer},    Writing{"ko", Script::korean},   Writing{"ky", Script::cyrillic},
    Writing{"mk", Script::cyrillic}, Writing{"ml", Script::indic},    Writing{"mn", Script::cyrillic},
    Writing{"mr", Script::indic},    Writing{"my", Script::burmese},  Writing{"ne", Script::indic},
    Writing{"pa", Script::indic},    Writing{"prs", Script::arabic},  Writing{"ps", Script::arabic},
    Writing{"ru", Script::cyrillic}, Writing{"sd", Script::arabic},   Writing{"si", Script::indic},
    Writing{"sr", Script::cyrillic}, Writing{"ta", Script::indic},    Writing{"te", Script::indic},
    Writing{"tg", Script::cyrillic}, Writing{"th", Script::thai},     Writing{"ti", Script::ethiopic},
    Writing{"ug", Script::arabic},   Writing{"uk", Script::cyrillic}, Writing{"ur", Script::arabic},
    Writing{"yi", Script::hebrew},   Writing{"zh", Script::chinese},
};

}  // namespace

Script script_of(char32_t letter)
{
    if (letter == 0xAA || letter == 0xBA) return Script::latin;
    const auto block = std::ranges::lower_bound(k_blocks, letter, {}, &Block::last);
    return block == k_blocks.end() ? Script::none : block->script;
}

Script script_of(const base::LanguageTag& language)
{
    if (language.find("-Latn") != std::string::npos) return Script::latin;
    if (language.find("-Cyrl") != std::string::npos) return Script::cyrillic;
    if (language.find("-Arab") != std::string::npos) return Script::arabic;
    const std::string_view primary = std::string_view(language).substr(0, language.find('-'));
    const auto writing = std::ranges::lower_bound(k_writings, primary, {}, &Writing::language);
    const bool is_known = writing != k_writings.end() && writing->language == primary;
    return is_known ? writing->script : Script::latin;
}

bool looks_latin(Script script)
{
    return script == Script::greek || script == Script::cyrillic;
}

std::string_view look_alike(std::string_view text)
{
    while (!text.empty()) {
        const Point point = first_point(text.substr(0, 4));
        if (point.bytes == 0) return {};
        const auto bytes = static_cast<std::size_t>(point.bytes);
        if (looks_latin(script_of(point.code))) return text.substr(0, bytes);
        text.remove_prefix(bytes);
    }
    return {};
}

}  // namespace load
