#include "kiosk/text/private_fonts.h"

#include <ft2build.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include FT_FREETYPE_H
#include FT_TRUETYPE_TABLES_H

#include <chrono>
#include <future>
#include <memory>
#include <string_view>

namespace text {
namespace {

using Face = Owned<FT_FaceRec, FT_Done_Face>;

constexpr std::chrono::seconds k_longest_sort{5};

const std::string k_reinstall = "build or install the program again: its fonts are part of it";

Face open_face(FT_Library library, const std::filesystem::path& file)
{
    FT_Face face = nullptr;
    return Face(FT_New_Face(library, file.c_str(), 0, &face) == 0 ? face : nullptr);
}

std::string_view family_of(const Face& face)
{
    return face->family_name ? face->family_name : "";
}

// 0 when the font does not say.
float cap_height_of(const Face& face)
{
    const auto* os2 = static_cast<const TT_OS2*>(FT_Get_Sfnt_Table(face.get(), FT_SFNT_OS2));
    if (!os2 || face->units_per_EM == 0) return 0;
    return static_cast<float>(os2->sCapHeight) / static_cast<float>(face->units_per_EM);
}

std::string first_of(const std::string& families)
{
    return families.substr(0, families.find(','));
}

}  // namespace

void retire(FcConfig* config)
{
    // Another engine may have been opened since.
    if (FcConfigGetCurrent() != config) return;
    const Owned<FcConfig, FcConfigDestroy> empty(FcConfigCreate());
    FcConfigSetCurrent(empty.get());
}

void close(PangoFontMap* map)
{
    // Pango gives the configuration back only when told to, and after that would start anew without shutdown.
    pango_fc_font_map_shutdown(PANGO_FC_FONT_MAP(map));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), nullptr);
    // Its thread may still be sorting fonts, holding the map and the fonts.
    auto promise = std::make_unique<std::promise<void>>();
    const std::future<void> gone = promise->get_future();
    const auto tell = [](gpointer to) {
        std::unique_ptr<std::promise<void>>(static_cast<std::promise<void>*>(to))->set_value();
    };
    g_object_set_data_full(G_OBJECT(map), "gone", promise.release(), tell);
    g_object_unref(map);
    gone.wait_for(k_longest_sort);
}

base::Result<PrivateFonts> PrivateFonts::open(const FontSet& fonts)
{
    PrivateFonts opened;
    opened.by_language_ = fonts.by_language;
    opened.default_families_ = fonts.families;
    opened.config_.reset(FcConfigCreate());
    opened.letters_.reset(FcCharSetCreate());
    if (auto read = opened.read_files(fonts); !read) return tl::unexpected(read.error());
    if (auto made = opened.make_current(); !made) return tl::unexpected(made.error());
    return opened;
}

base::Result<void> PrivateFonts::read_files(const FontSet& fonts)
{
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) return base::trouble("FreeType does not start");
    const Owned<FT_LibraryRec_, FT_Done_FreeType> closes(library);

    for (const auto& file : fonts.files) {
        const Face face = open_face(library, file);
        if (!face) return base::trouble("cannot read the font " + file.string(), k_reinstall);
        if (!fonts.icon_family.empty() && family_of(face) == fonts.icon_family) {
            icons_ = file;
            continue;
        }
        if (cap_height_ == 0 && family_of(face) == first_of(fonts.families))
            cap_height_ = cap_height_of(face);
        const auto* path = reinterpret_cast<const FcChar8*>(file.c_str());
        if (!FcConfigAppFontAddFile(config_.get(), path))
            return base::trouble("cannot use the font " + file.string(), k_reinstall);
    }
    if (cap_height_ == 0)
        return base::trouble("no font file is of the family '" + first_of(fonts.families) + "'", k_reinstall);
    if (icons_.empty() && !fonts.icon_family.empty())
        return base::trouble("no font file is of the family '" + fonts.icon_family + "'", k_reinstall);
    return {};
}

base::Result<void> PrivateFonts::make_current()
{
    // Pango's own thread asks for the current configuration and would load the machine's.
    if (!FcConfigSetCurrent(config_.get())) return base::trouble("fontconfig does not start");
    current_.reset(config_.get());

    const FcFontSet* set = FcConfigGetFonts(config_.get(), FcSetApplication);
    for (int i = 0; set && i < set->nfont; ++i) {
        FcCharSet* of_font = nullptr;
        if (FcPatternGetCharSet(set->fonts[i], FC_CHARSET, 0, &of_font) == FcResultMatch)
            FcCharSetMerge(letters_.get(), of_font, nullptr);
    }

    map_.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (!map_) return base::trouble("Pango was built without FreeType");
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), config_.get());
    return {};
}

const std::string& PrivateFonts::families(const base::LanguageTag& language) const
{
    auto found = by_language_.find(language);
    if (found == by_language_.end()) found = by_language_.find(language.substr(0, language.find('-')));
    return found == by_language_.end() ? default_families_ : found->second;
}

bool PrivateFonts::has(char32_t letter) const
{
    return FcCharSetHasChar(letters_.get(), letter);
}

}  // namespace text
