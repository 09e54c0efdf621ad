#pragma once

#include "kiosk/text/engine.h"
#include "kiosk/text/shaper.h"
#include "tests/support/fonts.h"

// The two ways to lay out, with the fonts of the build. A missing font ends the test program.
namespace tests {

inline text::Engine opened_engine(text::Positions positions = text::Positions::exact)
{
    return text::Engine::open(gathered_fonts(), positions).value();
}

inline text::Shaper opened_shaper(text::Positions positions = text::Positions::exact)
{
    return {text::PrivateFonts::open(gathered_fonts()).value(), positions};
}

// As a paragraph of that language stands on a page: at the left, or at the right.
inline text::Request request_for(const base::Phrase& phrase, float em_px, float width_px)
{
    text::Request request{.phrase = phrase, .em_px = em_px, .width_px = width_px};
    if (base::direction_of(phrase.language) == base::Direction::right_to_left)
        request.align = text::Align::right;
    return request;
}

}  // namespace tests
