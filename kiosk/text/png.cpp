#include <png.h>

#include "kiosk/text/engine.h"

namespace text {
namespace {

constexpr png_color k_white = {255, 255, 255};

png_image image_of(base::SizePx size)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(size.width);
    image.height = static_cast<png_uint_32>(size.height);
    return image;
}

std::vector<std::uint8_t> with_opaque(const std::vector<std::uint8_t>& rgb)
{
    std::vector<std::uint8_t> rgba;
    rgba.reserve(rgb.size() / 3 * 4);
    for (std::size_t at = 0; at < rgb.size(); at += 3)
        rgba.insert(rgba.end(), {rgb[at], rgb[at + 1], rgb[at + 2], std::uint8_t{255}});
    return rgba;
}

}  // namespace

std::string png(const base::Picture& picture)
{
    png_image image = image_of(picture.size);
    image.format = PNG_FORMAT_RGBA;
    // A third of the time; pictures of screens get smaller with it.
    image.flags = PNG_IMAGE_FLAG_FAST;
    png_alloc_size_t count = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(count, '\0');
    if (!png_image_write_to_memory(&image, bytes.data(), &count, 0, picture.rgba.data(), 0, nullptr))
        return {};
    bytes.resize(count);
    return bytes;
}

base::Result<base::Picture> read_png(std::string_view bytes)
{
    png_image image = image_of({});
    std::vector<std::uint8_t> rgb;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size())) {
        image.format = PNG_FORMAT_RGB;
        rgb.resize(PNG_IMAGE_SIZE(image));
        png_image_finish_read(&image, &k_white, rgb.data(), 0, nullptr);
    }
    if (PNG_IMAGE_FAILED(image))
        return base::trouble(std::string("cannot read the picture: ") + image.message);
    return base::Picture{{static_cast<int>(image.width), static_cast<int>(image.height)}, with_opaque(rgb)};
}

}  // namespace text
