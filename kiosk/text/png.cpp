#include <cairo.h>

#include <algorithm>
#include <cstring>

#include "kiosk/text/engine.h"
#include "kiosk/text/owned.h"

namespace text {
namespace {

using Surface = Owned<cairo_surface_t, cairo_surface_destroy>;

// Cairo keeps a pixel as one number, 0xAARRGGBB in the machine's byte order.
using Pixel = std::uint32_t;

Pixel* row_of(const Surface& surface, int y)
{
    unsigned char* begin = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    return reinterpret_cast<Pixel*>(begin + static_cast<std::ptrdiff_t>(y) * stride);
}

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count)
{
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

cairo_status_t take(void* from, unsigned char* bytes, unsigned int count)
{
    auto& rest = *static_cast<std::string_view*>(from);
    if (rest.size() < count) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(bytes, rest.data(), count);
    rest.remove_prefix(count);
    return CAIRO_STATUS_SUCCESS;
}

// On white, as opaque pixels.
Surface flattened(const Surface& picture, base::SizePx size)
{
    Surface flat(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height));
    const Owned<cairo_t, cairo_destroy> on(cairo_create(flat.get()));
    cairo_set_source_rgb(on.get(), 1, 1, 1);
    cairo_paint(on.get());
    cairo_set_source_surface(on.get(), picture.get(), 0, 0);
    cairo_paint(on.get());
    cairo_surface_flush(flat.get());
    return flat;
}

}  // namespace

std::string png(const base::Picture& picture)
{
    const base::SizePx size = picture.size;
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height));
    const std::uint8_t* from = picture.rgba.data();
    for (int y = 0; y < size.height; ++y) {
        Pixel* to = row_of(surface, y);
        for (int x = 0; x < size.width; ++x, from += 4)
            to[x] = static_cast<Pixel>(from[0]) << 16 | static_cast<Pixel>(from[1]) << 8 | from[2];
    }
    cairo_surface_mark_dirty(surface.get());
    std::string bytes;
    cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
    return bytes;
}

base::Result<base::Picture> read_png(std::string_view bytes)
{
    const Surface read(cairo_image_surface_create_from_png_stream(take, &bytes));
    if (const auto status = cairo_surface_status(read.get()); status != CAIRO_STATUS_SUCCESS)
        return base::trouble(std::string("this is not a PNG picture: ") + cairo_status_to_string(status));
    base::Picture picture;
    picture.size = {cairo_image_surface_get_width(read.get()), cairo_image_surface_get_height(read.get())};
    const Surface flat = flattened(read, picture.size);
    picture.rgba.reserve(static_cast<std::size_t>(picture.size.width) *
                         static_cast<std::size_t>(picture.size.height) * 4);
    for (int y = 0; y < picture.size.height; ++y) {
        const Pixel* from = row_of(flat, y);
        for (int x = 0; x < picture.size.width; ++x) {
            const auto byte = [&](int shift) { return static_cast<std::uint8_t>(from[x] >> shift); };
            picture.rgba.insert(picture.rgba.end(), {byte(16), byte(8), byte(0), std::uint8_t{255}});
        }
    }
    return picture;
}

}  // namespace text
