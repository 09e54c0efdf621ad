#pragma once

#include <vector>

#include "kiosk/text/glyphs.h"
#include "kiosk/text/shaper.h"
#include "kiosk/text/values.h"

namespace text {

// Where the lines of a request stand. The same for every script and font, so that mixed lines do not jump
// and labels in two languages stand level: capitals are in the middle of a line.
struct Lines {
    float height_px = 0;
    float baseline_px = 0;  // of the first line
};
Lines lines_of(const Request& request, float cap_height_em);

// The left end of a line that is `line_px` wide, among lines of which the widest is `widest_px`.
float left_of(const Request& request, float line_px, float widest_px);

// The width of a line without the space at its end.
float width_px(PangoLayoutLine* line);

// One line of a paragraph, where it stands.
struct StandingLine {
    PangoLayoutLine* line = nullptr;
    float left_px = 0;
    float top_px = 0;
};
std::vector<StandingLine> standing_lines(const Shaped& shaped, const Request& request, float cap_height_em);

Paragraph paragraph_of(const Shaped& shaped, const Request& request, float cap_height_em, Glyphs& glyphs);

// What these bytes of the request's text take: a rectangle for each line and visual run, as high as the line.
std::vector<RectF> places_of(const Shaped& shaped, const Request& request, float cap_height_em, Bytes asked);

}  // namespace text
