#include "kiosk/text/shaper.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>

#include "kiosk/text/addresses.h"
#include "kiosk/text/ellipsis.h"
#include "kiosk/text/isolates.h"

namespace text {
namespace {

using FontOptions = Owned<cairo_font_options_t, cairo_font_options_destroy>;
using Description = Owned<PangoFontDescription, pango_font_description_free>;

// Shapes as designed, at every size and on every screen the same.
FontOptions font_options(Positions positions)
{
    FontOptions options(cairo_font_options_create());
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(
        options.get(), positions == Positions::exact ? CAIRO_HINT_METRICS_OFF : CAIRO_HINT_METRICS_ON);
    return options;
}

Description description(const Request& request, const std::string& families)
{
    Description font(pango_font_description_new());
    pango_font_description_set_family(font.get(), families.c_str());
    pango_font_description_set_absolute_size(font.get(), std::max(request.em_px, 1.0f) * PANGO_SCALE);
    pango_font_description_set_weight(
        font.get(), request.weight == Weight::bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return font;
}

// Rounded up, so that a text fits into the width it was measured with.
int width_in_pango_units(const Request& request)
{
    return request.width_px > 0 ? static_cast<int>(std::ceil(request.width_px * PANGO_SCALE)) : -1;
}

// The language decides, not the first letter: "WhatsApp: ..." may stand in Arabic. But a text without a
// single letter that runs from the right is a name or a number, and its full stop belongs behind it: "migra
// e.V."
PangoDirection direction_of(const std::string& text, const base::LanguageTag& language)
{
    if (base::direction_of(language) == base::Direction::left_to_right) return PANGO_DIRECTION_LTR;
    for (const char* at = text.c_str(); *at != 0; at = g_utf8_next_char(at)) {
        if (runs_from_the_right(g_utf8_get_char(at))) return PANGO_DIRECTION_RTL;
    }
    return PANGO_DIRECTION_LTR;
}

}  // namespace

Shaper::Shaper(PrivateFonts fonts, Positions positions) : fonts_(std::move(fonts)), positions_(positions) {}

PangoContext* Shaper::context(const base::LanguageTag& language, PangoDirection direction)
{
    Context& context = contexts_[{language, direction}];
    if (context) return context.get();
    context.reset(pango_font_map_create_context(fonts_.map()));
    pango_context_set_language(context.get(), pango_language_from_string(language.c_str()));
    pango_context_set_base_dir(context.get(), direction);
    pango_context_set_round_glyph_positions(context.get(), positions_ == Positions::whole_pixels);
    pango_cairo_context_set_font_options(context.get(), font_options(positions_).get());
    return context.get();
}

Shaped Shaper::shape(const Request& request)
{
    Shaped shaped;
    const PangoDirection direction = direction_of(valid_utf8(request.phrase.text), request.phrase.language);
    DrawnText drawn = drawn_text(request.phrase.text, direction == PANGO_DIRECTION_RTL);
    shaped.layout.reset(pango_layout_new(context(request.phrase.language, direction)));
    PangoLayout* layout = shaped.layout.get();
    const Description font = description(request, fonts_.families(request.phrase.language));
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_auto_dir(layout, false);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, width_in_pango_units(request));
    pango_layout_set_text(layout, drawn.text.data(), static_cast<int>(drawn.text.size()));
    keep_addresses_without_hyphens(layout);
    shaped.kept_bytes = drawn.text.size();
    if (request.max_lines > 0 && pango_layout_get_line_count(layout) > request.max_lines) {
        shaped.kept_bytes = shorten(layout, request.max_lines);
        shaped.shortened = true;
    }
    shaped.at = std::move(drawn.at);
    return shaped;
}

}  // namespace text
