#include <cairo.h>
#include <fmt/format.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

#include "kiosk/text/owned.h"
#include "kiosk/text/plan.h"

namespace text {
namespace {

using Handle = Owned<RsvgHandle, g_object_unref>;
using Surface = Owned<cairo_surface_t, cairo_surface_destroy>;
using Context = Owned<cairo_t, cairo_destroy>;
using Error = Owned<GError, g_error_free>;

bool is_plain(const std::string& id)
{
    return id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

// A drawing's own style wins over this one, but for what is important.
std::string style_sheet(const std::string& highlighted, const PlanStyle& style)
{
    std::string sheet = fmt::format(
        "text, tspan {{ fill: {} !important; stroke: none !important }}"
        "[id^=\"room-\"] {{ fill: {} !important; stroke: {} !important }}"
        "#here {{ fill: {} !important; stroke: {} !important }}",
        style.ink, style.room, style.line, style.here, style.paper);
    if (highlighted.empty() || !is_plain(highlighted)) return sheet;
    // The letters of a room stand in the same group.
    return sheet + fmt::format(
                       "#{0}, #{0} rect, #{0} path, #{0} polygon {{ fill: {1} !important; stroke: {1} "
                       "!important }} #{0} text, #{0} tspan {{ fill: {2} !important; stroke: none "
                       "!important }}",
                       highlighted, style.accent, style.accent_ink);
}

base::Trouble cannot_be_drawn(const GError* error)
{
    return {std::string("a floor plan cannot be drawn: ") + (error ? error->message : "out of memory"), ""};
}

// From 32 bits in the machine's order to bytes; nothing of it is transparent.
base::Picture picture_of(cairo_surface_t* surface, base::SizePx size)
{
    cairo_surface_flush(surface);
    const unsigned char* pixels = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    base::Picture picture{size, {}};
    picture.rgba.reserve(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 4);
    for (int y = 0; y < size.height; ++y) {
        const auto* row = reinterpret_cast<const std::uint32_t*>(pixels + std::ptrdiff_t{y} * stride);
        for (int x = 0; x < size.width; ++x) {
            const std::uint32_t pixel = row[x];
            picture.rgba.insert(picture.rgba.end(), {static_cast<std::uint8_t>(pixel >> 16),
                                                     static_cast<std::uint8_t>(pixel >> 8),
                                                     static_cast<std::uint8_t>(pixel), std::uint8_t{255}});
        }
    }
    return picture;
}

base::Result<Handle> opened(std::string_view svg, const std::string& sheet)
{
    GError* error = nullptr;
    Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
    const bool is_styled =
        handle && rsvg_handle_set_stylesheet(handle.get(), reinterpret_cast<const guint8*>(sheet.data()),
                                             sheet.size(), &error);
    const Error owned(error);
    if (!is_styled) return tl::unexpected(cannot_be_drawn(error));
    return handle;
}

void fill(cairo_t* context, const std::string& colour)
{
    const auto part = [&colour](std::size_t at) {
        return colour.size() == 7 ? std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0 : 1.0;
    };
    cairo_set_source_rgb(context, part(1), part(3), part(5));
    cairo_paint(context);
}

}  // namespace

base::Result<base::Picture> draw_plan(std::string_view svg, base::SizePx size, const std::string& highlighted,
                                      const PlanStyle& style)
{
    if (!look_at_plan(svg).flaws.empty()) return base::trouble("a floor plan has parts that cannot be drawn");
    const auto handle = opened(svg, style_sheet(highlighted, style));
    if (!handle) return tl::unexpected(handle.error());
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height));
    const Context context(cairo_create(surface.get()));
    fill(context.get(), style.paper);
    const RsvgRectangle whole{0, 0, static_cast<double>(size.width), static_cast<double>(size.height)};
    GError* error = nullptr;
    const bool is_drawn = rsvg_handle_render_document(handle->get(), context.get(), &whole, &error);
    pango_cairo_font_map_set_default(nullptr);  // librsvg made it, and nobody else would give it back
    const Error owned(error);
    if (!is_drawn || cairo_status(context.get()) != CAIRO_STATUS_SUCCESS)
        return tl::unexpected(cannot_be_drawn(error));
    return picture_of(surface.get(), size);
}

}  // namespace text
