#include "kiosk/shell/corner_hold.h"

#include <algorithm>
#include <cmath>

namespace shell {
namespace {

constexpr std::chrono::seconds k_hold{3};

}  // namespace

bool CornerHold::is_in_corner(const stage::Touch& touch, base::SizePx glass) const
{
    const auto near_edge = [this](float at, int length) {
        return at < corner_px_ || at >= static_cast<float>(length) - corner_px_;
    };
    return near_edge(touch.x_px, glass.width) && near_edge(touch.y_px, glass.height);
}

void CornerHold::on(const stage::Touch& touch, base::SizePx glass)
{
    if (touch.phase == stage::Touch::Phase::down) {
        began_ = is_in_corner(touch, glass) ? std::optional(touch) : std::nullopt;
        return;
    }
    if (!began_) return;
    const bool slipped = std::hypot(touch.x_px - began_->x_px, touch.y_px - began_->y_px) > slop_px_;
    if (slipped || touch.phase == stage::Touch::Phase::up) began_.reset();
}

bool CornerHold::held(stage::TimePoint now)
{
    if (!began_ || now - began_->at < k_hold) return false;
    began_.reset();
    return true;
}

std::optional<stage::TimePoint::duration> CornerHold::until_held(stage::TimePoint now) const
{
    if (!began_) return {};
    return std::max(stage::TimePoint::duration{0}, began_->at + k_hold - now);
}

}  // namespace shell
