#include "tests/text/drawing.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

#include "kiosk/text/paragraph.h"

namespace tests {
namespace {

constexpr std::size_t index(base::SizePx size, int x, int y)
{
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) + static_cast<std::size_t>(x);
}

int whole(float px)
{
    return static_cast<int>(std::lround(px));
}

void add(Ink& ink, const text::Quad& quad, const text::AtlasPage& page)
{
    const int u = whole(quad.uv.x0 * static_cast<float>(page.size.width));
    const int v = whole(quad.uv.y0 * static_cast<float>(page.size.height));
    for (int y = whole(quad.at.y0); y < whole(quad.at.y1); ++y) {
        for (int x = whole(quad.at.x0); x < whole(quad.at.x1); ++x) {
            if (x < 0 || y < 0 || x >= ink.size.width || y >= ink.size.height) continue;
            const auto from = index(page.size, u + x - whole(quad.at.x0), v + y - whole(quad.at.y0));
            std::uint8_t& to = ink.coverage[index(ink.size, x, y)];
            to = static_cast<std::uint8_t>(std::min(255, to + page.coverage[from]));
        }
    }
}

Ink ink_of(cairo_surface_t* surface, base::SizePx size)
{
    Ink ink(size);
    cairo_surface_flush(surface);
    const unsigned char* row = cairo_image_surface_get_data(surface);
    for (int y = 0; y < size.height; ++y, row += cairo_image_surface_get_stride(surface))
        std::copy_n(row, size.width, ink.coverage.begin() + static_cast<std::ptrdiff_t>(index(size, 0, y)));
    return ink;
}

float widest_px(PangoLayout* layout)
{
    float widest = 0;
    for (int i = 0; i < pango_layout_get_line_count(layout); ++i)
        widest = std::max(widest, text::width_px(pango_layout_get_line_readonly(layout, i)));
    return widest;
}

}  // namespace

Ink::Ink(base::SizePx of_size)
    : size(of_size),
      coverage(static_cast<std::size_t>(of_size.width) * static_cast<std::size_t>(of_size.height))
{
}

Ink::Box Ink::box() const
{
    Box box{size.width, size.height, 0, 0};
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            if (coverage[index(size, x, y)] == 0) continue;
            box = {std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x + 1),
                   std::max(box.y1, y + 1)};
        }
    }
    return box.x1 == 0 ? Box{} : box;
}

int Difference::most() const
{
    int amount = 255;
    while (amount > 0 && pixels_by_amount[static_cast<std::size_t>(amount)] == 0) --amount;
    return amount;
}

double Difference::share_over(int amount) const
{
    const auto all = std::accumulate(pixels_by_amount.begin(), pixels_by_amount.end(), 0);
    const auto over = std::accumulate(pixels_by_amount.begin() + amount + 1, pixels_by_amount.end(), 0);
    return all == 0 ? 0 : static_cast<double>(over) / all;
}

Difference difference(const Ink& one, const Ink& other)
{
    Difference found;
    for (std::size_t i = 0; i < one.coverage.size(); ++i) {
        if (one.coverage[i] == 0 && other.coverage[i] == 0) continue;
        ++found.pixels_by_amount[static_cast<std::size_t>(std::abs(one.coverage[i] - other.coverage[i]))];
    }
    found.ink_ratio = std::accumulate(one.coverage.begin(), one.coverage.end(), 0.0) /
                      std::accumulate(other.coverage.begin(), other.coverage.end(), 0.0);
    return found;
}

Ink drawn_by_us(text::Engine& engine, const text::Paragraph& paragraph, base::SizePx size)
{
    std::vector<text::AtlasPage> pages;
    for (int i = 0; i < engine.page_count(); ++i) pages.push_back(engine.take_page(i));
    Ink ink(size);
    for (const text::Quad& quad : paragraph.quads) add(ink, quad, pages.at(quad.page));
    return ink;
}

Ink drawn_by_cairo(const text::Shaped& shaped, const text::Request& request, float cap_height_em,
                   base::SizePx size, By by)
{
    const text::Owned<cairo_surface_t, cairo_surface_destroy> surface(
        cairo_image_surface_create(CAIRO_FORMAT_A8, size.width, size.height));
    const text::Owned<cairo_t, cairo_destroy> cairo(cairo_create(surface.get()));
    const text::Lines lines = text::lines_of(request, cap_height_em);
    const float widest = widest_px(shaped.layout.get());
    for (int i = 0; i < pango_layout_get_line_count(shaped.layout.get()); ++i) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(shaped.layout.get(), i);
        cairo_move_to(cairo.get(), text::left_of(request, text::width_px(line), widest),
                      lines.baseline_px + lines.height_px * static_cast<float>(i));
        if (by == By::glyphs) {
            pango_cairo_show_layout_line(cairo.get(), line);
        } else {
            pango_cairo_layout_line_path(cairo.get(), line);
            cairo_fill(cairo.get());
        }
    }
    return ink_of(surface.get(), size);
}

}  // namespace tests
