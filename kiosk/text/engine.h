#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/picture.h"
#include "kiosk/base/result.h"
#include "kiosk/text/coverage.h"
#include "kiosk/text/fonts.h"

// Text as pictures: Pango itemises, orders, shapes and breaks; FreeType draws glyphs into an atlas.
namespace text {

enum class Weight { regular, bold };
enum class Align { left, centre, right };  // physical: the layout has already decided what "start" is

// One paragraph to be laid out. Sizes in pixels of the surface.
struct Request {
    base::Phrase phrase;  // its language decides fonts, shaping and the paragraph's direction
    float em_px = 24;     // font size
    Weight weight = Weight::regular;
    float width_px = 0;  // lines break at this; 0: one line, as wide as it gets
    Align align = Align::left;
    float line_height = 1.45f;  // of em_px, the same for every line whatever its script
    int max_lines = 0;          // 0: as many as needed; else cut at a word's end with an ellipsis
    auto operator<=>(const Request&) const = default;
};

struct RectF {
    float x0 = 0, y0 = 0, x1 = 0, y1 = 0;
};

// One glyph: where it goes, relative to the paragraph's top left, and where it is in an atlas page (0..1).
// `at` lies on whole pixels; a paragraph drawn at a whole pixel is therefore sharp.
struct Quad {
    RectF at;
    RectF uv;
    std::uint16_t page = 0;
};

struct Paragraph {
    std::vector<Quad> quads;
    float width_px = 0;     // of the widest line; at most the request's width unless a word is wider
    float height_px = 0;    // lines x line height
    float baseline_px = 0;  // of the first line
    int lines = 0;
    bool shortened = false;  // the ellipsis was needed
    int missing_glyphs = 0;
};

// Grey coverage, 1 byte per pixel. `changed` is what was drawn since the page was last taken; empty: nothing.
// A page taken for the first time is changed all over. Pages are added and never removed, and what is drawn
// in them stays where it is.
struct AtlasPage {
    base::SizePx size;
    std::span<const std::uint8_t> coverage;
    struct Changed {
        int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
        bool empty() const { return x1 <= x0 || y1 <= y0; }
    } changed;
};

// Width and height of an atlas page, but for one with a picture that is larger. All letters of two languages
// in the four sizes of a terminal go on one, so that a screen is drawn without changing pages.
constexpr int k_page_px = 2048;

// A square of this size in the upper left corner of each page stays empty, for what is drawn between glyphs.
constexpr int k_free_px = 64;

// Where glyphs stand along a line. Exact is for the screen: a quarter of a pixel, letters keep their
// distances. Whole pixels is how Cairo draws on pictures; tests compare the two in it.
enum class Positions { exact, whole_pixels };

// Lays out and keeps. Not for several threads at once, but for its coverage.
//
// Opening one makes its fonts the only ones that fontconfig knows in this process, from then on: without
// that, Pango and librsvg would look at the machine's own.
class Engine {
public:
    static base::Result<Engine> open(const FontSet& fonts, Positions positions = Positions::exact);
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    // The same request again costs a look-up. Valid until `new_frame` is called for the second time after.
    const Paragraph& lay_out(const Request& request);

    // What the bytes [begin, end) of the request's text take of its paragraph, in px from its top left as
    // Quad::at: a rectangle for each line and each part of it that is seen together, as high as the line,
    // from left to right. Nothing for what was cut away. Shapes the text again: not for every frame.
    std::vector<RectF> places(const Request& request, std::size_t begin, std::size_t end);

    // One icon by its name, em_px square. Empty when the font has no such icon.
    const Paragraph& icon(std::string_view name, float em_px);

    const Coverage& coverage() const;

    // The em_px at which capital letters of the font for most languages are `cap_px` high.
    float em_for_cap_height(float cap_px) const;

    int page_count() const;
    AtlasPage take_page(int page);  // its `changed` is empty at the next call unless more was drawn

    // Call once per frame. Paragraphs that were not asked for in a long while make room.
    void new_frame();

    // Paragraphs laid out since the engine was opened, not counting those that were kept.
    std::size_t shaped_count() const;

private:
    class Pango;
    explicit Engine(std::unique_ptr<Pango> pango);
    std::unique_ptr<Pango> pango_;
};

// PNG file bytes, and a picture from them: on white where it was transparent.
std::string png(const base::Picture& picture);
base::Result<base::Picture> read_png(std::string_view bytes);

}  // namespace text
