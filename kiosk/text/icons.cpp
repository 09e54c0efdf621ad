#include "kiosk/text/icons.h"

namespace text {

Icons::Icons(const std::filesystem::path& file) : file_(file.string())
{
    const Owned<hb_blob_t, hb_blob_destroy> bytes(hb_blob_create_from_file(file_.c_str()));
    face_.reset(hb_face_create(bytes.get(), 0));
    font_.reset(hb_font_create(face_.get()));
}

std::optional<std::uint32_t> Icons::glyph(std::string_view name) const
{
    // One letter alone is a letter, which this font has too, empty.
    if (name.size() < 2) return {};
    const Owned<hb_buffer_t, hb_buffer_destroy> buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), name.data(), static_cast<int>(name.size()), 0, -1);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    hb_shape(font_.get(), buffer.get(), nullptr, 0);
    unsigned int count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    if (count != 1 || glyphs[0].codepoint == 0) return {};
    return glyphs[0].codepoint;
}

float Icons::ascent() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(font_.get(), &extents);
    return static_cast<float>(extents.ascender) / static_cast<float>(hb_face_get_upem(face_.get()));
}

}  // namespace text
