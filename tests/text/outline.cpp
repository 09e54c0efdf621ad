#include "tests/text/outline.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace tests {
namespace {

std::string family_of(PangoFont* font)
{
    const text::Owned<PangoFontDescription, pango_font_description_free> description(
        pango_font_describe(font));
    return pango_font_description_get_family(description.get());
}

// Signs that an editor would not show, or would obey.
constexpr std::pair<std::string_view, std::string_view> k_named[] = {
    {"\n", "<LF>"},      {"\u00AD", "<SHY>"}, {"\u2066", "<LRI>"}, {"\u2067", "<RLI>"},
    {"\u2068", "<FSI>"}, {"\u2069", "<PDI>"}, {"\u200E", "<LRM>"}, {"\u200F", "<RLM>"},
};

std::string quoted(PangoLayout* layout, int begin, int count)
{
    std::string text(pango_layout_get_text(layout) + begin, static_cast<std::size_t>(count));
    for (const auto& [sign, name] : k_named)
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign))
            text.replace(at, sign.size(), name);
    return '"' + text + '"';
}

std::string run_line(PangoLayout* layout, const PangoGlyphItem& run)
{
    const PangoItem& item = *run.item;
    return fmt::format("  {} {:<21} {}-{} {}\n", item.analysis.level % 2 ? "rtl" : "ltr",
                       family_of(item.analysis.font), item.offset, item.offset + item.length,
                       quoted(layout, item.offset, item.length));
}

}  // namespace

std::string outline(const text::Shaped& shaped)
{
    PangoLayout* layout = shaped.layout.get();
    std::string text;
    for (int i = 0; i < pango_layout_get_line_count(layout); ++i) {
        const PangoLayoutLine* line = pango_layout_get_line_readonly(layout, i);
        text += fmt::format("line {}, bytes {}-{}, {}\n", i + 1, line->start_index,
                            line->start_index + line->length,
                            line->resolved_dir == PANGO_DIRECTION_RTL ? "right to left" : "left to right");
        for (GSList* run = line->runs; run; run = run->next)
            text += run_line(layout, *static_cast<PangoGlyphItem*>(run->data));
    }
    return text;
}

std::string seen_letters(const text::Shaped& shaped, int line)
{
    PangoLayout* layout = shaped.layout.get();
    const PangoLayoutLine* shown = pango_layout_get_line_readonly(layout, line);
    std::string letters;
    for (GSList* at = shown->runs; at; at = at->next) {
        const auto& run = *static_cast<PangoGlyphItem*>(at->data);
        const char* text = pango_layout_get_text(layout) + run.item->offset;
        for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
            if (run.glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY) continue;
            const char* letter = text + run.glyphs->log_clusters[i];
            letters.append(letter, static_cast<std::size_t>(g_utf8_next_char(letter) - letter));
        }
    }
    return letters;
}

}  // namespace tests
