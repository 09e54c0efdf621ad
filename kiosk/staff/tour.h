#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

#include "kiosk/base/picture.h"
#include "kiosk/base/result.h"
#include "kiosk/pages/pages.h"
#include "kiosk/staff/console.h"
#include "kiosk/staff/tour_album.h"
#include "kiosk/staff/tour_darkroom.h"
#include "kiosk/staff/tour_looks.h"
#include "kiosk/staff/tour_route.h"
#include "kiosk/staff/tour_studio.h"
#include "kiosk/ui/views.h"

namespace staff {

// Goes to every screen in every language, window and look of an album, and judges its layout. Pictures are
// taken where at most one of the three is not the first one, and wherever something does not fit.
class Tour {
public:
    // The album says which languages; `staff` says what does not fit.
    Tour(const pages::World& world, std::filesystem::path folder, const i18n::Words& staff,
         const Console& console, Album& album)
        : world_(world), folder_(std::move(folder)), staff_(staff), console_(console), album_(album)
    {
    }

    base::Result<void> through(const std::vector<base::SizePx>& windows, const std::vector<TourLook>& looks);

private:
    // How many of window, look and language are not the first ones.
    base::Result<void> visit_all(Studio& studio, const TourLook& look, const Shot& shot, int changed);
    const std::vector<Scene>& scenes(const base::LanguageTag& spoken);
    base::Result<void> visit(Studio& studio, const Scene& scene, Shot shot, bool wants_picture);
    base::Result<void> photograph(Studio& studio, const ui::Screen& screen, const paint::Layout& layout,
                                  Shot shot);
    base::Result<void> keep(Photograph taken, Shot shot);
    ui::Screen screen_of(const Scene& scene, const base::LanguageTag& language);
    std::vector<Fault> faults(const std::vector<fit::Misfit>& misfits) const;
    void show_progress(const Shot& shot, const char* end);

    const pages::World& world_;
    std::filesystem::path folder_;
    const i18n::Words& staff_;
    const Console& console_;
    Album& album_;
    ui::Keyboards keyboards_;
    Darkroom darkroom_;
    std::map<base::LanguageTag, std::vector<Scene>> scenes_;  // the same in every window and look
    std::size_t judged_of_line_ = 0;
};

}  // namespace staff
