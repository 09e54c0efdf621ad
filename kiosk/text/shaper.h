#pragma once

#include <pango/pango.h>

#include <map>
#include <utility>
#include <vector>

#include "kiosk/text/engine.h"
#include "kiosk/text/owned.h"
#include "kiosk/text/private_fonts.h"

namespace text {

// A request as Pango has itemised, ordered, shaped and broken it. Where its lines stand is not in it: that
// is the paragraph's.
struct Shaped {
    Owned<PangoLayout, g_object_unref> layout;
    bool shortened = false;
    std::vector<std::size_t> at;  // where each byte of the request's text, and its end, is in the layout's
    std::size_t kept_bytes = 0;   // of the layout's text; what is behind them only says that it was cut
};

class Shaper {
public:
    Shaper(PrivateFonts fonts, Positions positions);

    Shaped shape(const Request& request);
    const PrivateFonts& fonts() const { return fonts_; }

private:
    using Context = Owned<PangoContext, g_object_unref>;
    PangoContext* context(const base::LanguageTag& language, PangoDirection direction);

    PrivateFonts fonts_;
    Positions positions_;
    // One per language and direction, and never changed: a change would lay out anew whatever was made from
    // it.
    std::map<std::pair<base::LanguageTag, PangoDirection>, Context> contexts_;
};

}  // namespace text
