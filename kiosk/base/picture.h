#pragma once

#include <cstdint>
#include <vector>

namespace base {

struct SizePx {
    int width = 0;
    int height = 0;
    auto operator<=>(const SizePx&) const = default;
};

// Opaque pixels, 4 bytes each (red, green, blue, 255), rows from the top, no padding.
struct Picture {
    SizePx size;
    std::vector<std::uint8_t> rgba;
};

}  // namespace base
