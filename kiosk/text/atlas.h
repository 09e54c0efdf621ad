#pragma once

#include <cstdint>
#include <vector>

#include "kiosk/text/engine.h"

namespace text {

// Pages of small grey pictures, packed on shelves. A picture stays where it was put, so that what has
// already been drawn with it stays right: when a page is full, another is added. There is always one.
class Atlas {
public:
    Atlas();

    struct Place {
        std::uint16_t page = 0;
        RectF uv;
    };

    // Copies the picture, whose rows are `pitch` bytes apart.
    Place put(const std::uint8_t* coverage, int pitch, base::SizePx size);

    int page_count() const { return static_cast<int>(pages_.size()); }
    AtlasPage take(int page);

private:
    struct Shelf {
        int y = 0, height = 0, used_width = 0;
    };
    struct Page {
        base::SizePx size;
        std::vector<std::uint8_t> coverage;
        std::vector<Shelf> shelves;
        AtlasPage::Changed changed;

        explicit Page(base::SizePx of_size);
        // A shelf with room for the picture, a new one where needed; null when the page is full.
        Shelf* shelf_for(base::SizePx picture);
        void copy(const std::uint8_t* coverage, int pitch, base::SizePx picture, int x, int y);
    };

    std::vector<Page> pages_;
};

}  // namespace text
