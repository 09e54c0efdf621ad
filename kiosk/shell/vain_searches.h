#pragma once

#include <string>

#include "kiosk/pages/pages.h"
#include "kiosk/session/session.h"

namespace shell {

// Notices when a visitor leaves a text that found nothing: clears it, goes elsewhere, ends the visit. Holds
// the text no longer than the visit does.
class VainSearches {
public:
    // What is on the screen now.
    void shown(const pages::Page& page, const session::Session& visit);

    // True once for each text that was left.
    bool just_left(const session::Session& visit);

private:
    std::string text_;     // in the field, and found nothing; empty: there is none
    std::string counted_;  // left before in this visit
};

}  // namespace shell
