#include "kiosk/text/atlas.h"

#include <algorithm>
#include <utility>

namespace text {
namespace {

// Empty pixels between pictures, so that a picture drawn between pixels does not show its neighbour.
constexpr int k_gap_px = 1;

// A shelf takes pictures this much lower than itself; lower ones get a shelf of their own.
constexpr int most_wasted_px(int shelf_height)
{
    return 2 + shelf_height / 8;
}

base::SizePx page_size_for(base::SizePx picture)
{
    return {std::max(k_page_px, picture.width + 2 * k_gap_px),
            std::max(k_page_px, k_free_px + picture.height + 2 * k_gap_px)};
}

RectF uv_of(base::SizePx page, base::SizePx picture, int x, int y)
{
    const auto width = static_cast<float>(page.width), height = static_cast<float>(page.height);
    return {static_cast<float>(x) / width, static_cast<float>(y) / height,
            static_cast<float>(x + picture.width) / width, static_cast<float>(y + picture.height) / height};
}

}  // namespace

Atlas::Atlas()
{
    pages_.emplace_back(page_size_for({}));
}

Atlas::Page::Page(base::SizePx of_size)
    : size(of_size),
      coverage(static_cast<std::size_t>(of_size.width) * static_cast<std::size_t>(of_size.height)),
      changed{0, 0, of_size.width, of_size.height}
{
    shelves.push_back({0, k_free_px, k_free_px + k_gap_px});
}

Atlas::Shelf* Atlas::Page::shelf_for(base::SizePx picture)
{
    Shelf* best = nullptr;
    for (Shelf& shelf : shelves) {
        const int wasted = shelf.height - picture.height;
        if (wasted < 0 || wasted > most_wasted_px(shelf.height)) continue;
        if (shelf.used_width + picture.width + k_gap_px > size.width) continue;
        if (!best || shelf.height < best->height) best = &shelf;
    }
    if (best) return best;
    const int y = shelves.back().y + shelves.back().height + k_gap_px;
    const bool full = y + picture.height + k_gap_px > size.height;
    if (full || picture.width + 2 * k_gap_px > size.width) return nullptr;
    return &shelves.emplace_back(Shelf{y, picture.height, k_gap_px});
}

void Atlas::Page::copy(const std::uint8_t* from, int pitch, base::SizePx picture, int x, int y)
{
    for (int row = 0; row < picture.height; ++row) {
        const auto to = static_cast<std::ptrdiff_t>(y + row) * size.width + x;
        std::copy_n(from + static_cast<std::ptrdiff_t>(row) * pitch, picture.width, coverage.begin() + to);
    }
    if (changed.empty()) changed = {x, y, x, y};
    changed = {std::min(changed.x0, x), std::min(changed.y0, y), std::max(changed.x1, x + picture.width),
               std::max(changed.y1, y + picture.height)};
}

Atlas::Place Atlas::put(const std::uint8_t* coverage, int pitch, base::SizePx picture)
{
    for (std::size_t number = 0;; ++number) {
        if (number == pages_.size()) pages_.emplace_back(page_size_for(picture));
        Page& page = pages_[number];
        Shelf* shelf = page.shelf_for(picture);
        if (!shelf) continue;
        const int x = std::exchange(shelf->used_width, shelf->used_width + picture.width + k_gap_px);
        page.copy(coverage, pitch, picture, x, shelf->y);
        return {static_cast<std::uint16_t>(number), uv_of(page.size, picture, x, shelf->y)};
    }
}

AtlasPage Atlas::take(int page)
{
    Page& taken = pages_.at(static_cast<std::size_t>(page));
    return {taken.size, taken.coverage, std::exchange(taken.changed, {})};
}

}  // namespace text
