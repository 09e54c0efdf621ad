#include "tests/load/mutated.h"

#include <algorithm>
#include <random>
#include <string_view>

namespace tests {

using namespace std::string_view_literals;

std::string mutated(std::string text, unsigned seed)
{
    static constexpr std::string_view k_signs =
        ":-,[]{}\"'|>#&*!%@`?~\\\n\t \0\x80\xC3\xFF"
        "<.x0"sv;
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) { return random() % std::max<std::size_t>(limit, 1); };
    for (std::size_t left = 1 + below(6); left > 0; --left) {
        const std::size_t at = below(text.size());
        const std::size_t count = 1 + below(12);
        const char sign = k_signs[below(k_signs.size())];
        switch (below(6)) {
            case 0: text.erase(at, count); break;
            case 1: text.insert(at, 1, sign); break;
            case 2: text.insert(at, text.substr(below(text.size()), count)); break;
            case 3: text.resize(at); break;
            case 4: text.insert(at, count * 20, sign); break;
            default:
                if (!text.empty()) text[at] = sign;
        }
    }
    return text;
}

}  // namespace tests
