#include "kiosk/staff/tour_studio.h"

#include <algorithm>

#include "kiosk/staff/content_source.h"
#include "kiosk/ui/outline.h"

namespace staff {
namespace {

// As on a terminal whose panel has not been measured.
float px_per_mm(base::SizePx size)
{
    return static_cast<float>(std::max(size.width, size.height)) / 600.0f;
}

}  // namespace

base::Result<Studio> Studio::open(base::SizePx size)
{
    Studio studio;
    auto stage = stage::open_surfaceless(size);
    if (!stage) return tl::unexpected(stage.error());
    auto engine = open_engine();
    if (!engine) return tl::unexpected(engine.error());
    studio.engine_ = std::make_unique<text::Engine>(std::move(*engine));
    studio.stage_ = std::move(*stage);
    auto painter = paint::Painter::open(*studio.engine_);
    if (!painter) return tl::unexpected(painter.error());
    studio.painter_ = std::move(*painter);
    return studio;
}

void Studio::put_on(const session::Settings& settings)
{
    theme_ = paint::theme_for(settings);
    is_low_ = settings.low;
}

paint::Layout Studio::lay_out(const ui::Screen& screen)
{
    engine_->new_frame();  // a tour must not keep every paragraph of it
    const base::SizePx size = stage_->size();
    paint::Surface glass{size, px_per_mm(size)};
    if (is_low_) glass.top_px = paint::top_for(glass, 0);
    return paint::lay_out(screen, glass, theme_, *engine_);
}

Photograph Studio::take(const ui::Screen& screen, const paint::Layout& layout, float scroll_px)
{
    painter_->draw(layout, {scroll_px, {}});
    ui::Outline outline = paint::outline_of(screen, layout, scroll_px);
    outline.frame = 1;
    outline.settled = true;
    base::Picture picture = stage_->picture();
    stage_->present();
    std::vector<fit::Misfit> misfits = fit::misfits_in(picture, layout, scroll_px, *engine_);
    return {std::move(picture), ui::to_json(outline), std::move(misfits)};
}

std::vector<fit::Misfit> Studio::misfits(const ui::Screen& screen, const paint::Layout& layout)
{
    return fit::misfits(screen, layout, *engine_);
}

}  // namespace staff
