#pragma once

#include "kiosk/text/glyphs.h"
#include "kiosk/text/shaper.h"

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

Paragraph paragraph_of(const Shaped& shaped, const Request& request, float cap_height_em, Glyphs& glyphs);

}  // namespace text
