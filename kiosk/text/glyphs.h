#pragma once

#include <ft2build.h>

#include FT_FREETYPE_H

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "kiosk/text/atlas.h"
#include "kiosk/text/owned.h"

namespace text {

// One glyph of one font file at one size.
struct Glyph {
    int face = 0;  // as Glyphs::face says
    std::uint32_t index = 0;
    float em_px = 0;
};

// Pictures of glyphs, each drawn once into the atlas. They are kept for good: languages, sizes and letters
// of a terminal are few (some 10,000 pictures in 5 MB with every size and language used).
class Glyphs {
public:
    explicit Glyphs(Positions positions);

    // The number of a font file.
    int face(const std::string& file);

    // Adds the glyph standing at `x`, `y`, its origin on the baseline, to the quads. Nothing for a space.
    void add_to(std::vector<Quad>& quads, const Glyph& glyph, float x, float y);

    Atlas& atlas() { return atlas_; }

private:
    // Relative to the whole pixel left of the origin.
    struct Picture {
        Atlas::Place place;
        base::SizePx size;
        int left = 0, top = 0;
    };
    struct Face {
        Owned<FT_FaceRec, FT_Done_Face> handle;
        FT_F26Dot6 em = 0;
    };

    const Picture& picture(const Glyph& glyph, int quarter);
    Picture draw(const Glyph& glyph, int quarter);

    Positions positions_;
    Owned<FT_LibraryRec_, FT_Done_FreeType> library_;
    std::vector<Face> faces_;
    std::map<std::string, int> face_numbers_;
    std::unordered_map<std::uint64_t, Picture> pictures_;
    Atlas atlas_;
};

}  // namespace text
