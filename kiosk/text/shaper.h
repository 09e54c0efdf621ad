#pragma once

#include <pango/pango.h>

#include <map>
#include <utility>

#include "kiosk/text/engine.h"
#include "kiosk/text/owned.h"
#include "kiosk/text/private_fonts.h"

namespace text {

// A request as Pango has itemised, ordered, shaped and broken it. Where its lines stand is not in it: that
// is the paragraph's.
struct Shaped {
    Owned<PangoLayout, g_object_unref> layout;
    bool shortened = false;
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

// The text as it is drawn: what is not UTF-8 has become U+FFFD.
std::string valid_utf8(const std::string& text);

}  // namespace text
