#include "kiosk/shell/gestures.h"

#include <cmath>

namespace shell {
namespace {

using std::chrono::duration;
using std::chrono::milliseconds;

constexpr milliseconds k_deaf_after_change{200};
constexpr milliseconds k_speed_window{100};
constexpr milliseconds k_rested{60};         // a finger that rests this long before leaving throws nothing
constexpr float k_time_constant_s = 0.325f;  // the speed falls to 1/e in this time
constexpr float k_slowest_px_per_s = 25;

float seconds(stage::TimePoint::duration time)
{
    return duration<float>(time).count();
}

}  // namespace

Gestures::Outcome Gestures::on(const stage::Touch& touch, const Target& target)
{
    switch (touch.phase) {
        case stage::Touch::Phase::down: down(touch, target); return {};
        case stage::Touch::Phase::move: return move(touch, target);
        case stage::Touch::Phase::up: return up(touch, target);
    }
    return {};
}

void Gestures::down(const stage::Touch& touch, const Target& target)
{
    Finger finger;
    finger.from_x = touch.x_px;
    finger.from_y = finger.last_y = touch.y_px;
    finger.deaf = running() || (changed_at_ && touch.at - *changed_at_ < k_deaf_after_change);
    if (!finger.deaf) finger.target = target(touch.x_px, touch.y_px);
    finger.over_target = !finger.target.empty();
    finger_ = finger;
    stop();
    samples_.clear();
    remember(touch);
}

Gestures::Outcome Gestures::move(const stage::Touch& touch, const Target& target)
{
    if (!finger_) return {};
    Finger& finger = *finger_;
    remember(touch);
    const float way = std::hypot(touch.x_px - finger.from_x, touch.y_px - finger.from_y);
    if (!finger.dragging && way > slop_px_) {
        finger.dragging = true;
        finger.target.clear();
        finger.last_y = touch.y_px;  // the slop is not scrolled: no jump
        return {};
    }
    if (!finger.dragging) {
        finger.over_target = !finger.target.empty() && target(touch.x_px, touch.y_px) == finger.target;
        return {};
    }
    Outcome outcome;
    outcome.scrolled_px = finger.last_y - touch.y_px;
    finger.last_y = touch.y_px;
    return outcome;
}

Gestures::Outcome Gestures::up(const stage::Touch& touch, const Target& target)
{
    if (!finger_) return {};
    Outcome outcome = move(touch, target);
    const Finger finger = *finger_;
    finger_.reset();
    if (finger.dragging) {
        speed_px_per_s_ = speed(touch.at);
        ran_at_ = touch.at;
    } else if (finger.over_target && !finger.target.empty()) {
        outcome.tapped = finger.target;
    }
    outcome.touched = !finger.deaf && !outcome.tapped;
    return outcome;
}

Gestures::Outcome Gestures::at(stage::TimePoint now)
{
    if (!running()) return {};
    const float time = seconds(now - ran_at_);
    if (time <= 0) return {};
    ran_at_ = now;
    const float fallen = std::exp(-time / k_time_constant_s);
    Outcome outcome;
    outcome.scrolled_px = speed_px_per_s_ * k_time_constant_s * (1 - fallen);
    speed_px_per_s_ *= fallen;
    if (std::abs(speed_px_per_s_) < k_slowest_px_per_s) stop();
    return outcome;
}

void Gestures::screen_changed(stage::TimePoint now)
{
    finger_.reset();
    stop();
    changed_at_ = now;
}

std::string Gestures::pressed() const
{
    return finger_ && finger_->over_target && !finger_->dragging ? finger_->target : std::string{};
}

void Gestures::remember(const stage::Touch& touch)
{
    // Two are kept however old: after a slow frame they are all that was heard of the finger.
    while (samples_.size() > 2 && touch.at - samples_.front().at > k_speed_window)
        samples_.erase(samples_.begin());
    samples_.push_back({touch.y_px, touch.at});
}

float Gestures::speed(stage::TimePoint released) const
{
    // The release itself is the last sample; where the finger was before it tells whether it was moving.
    if (samples_.size() < 3) return 0;
    const Sample& first = samples_.front();
    const Sample& before = samples_[samples_.size() - 2];
    if (released - before.at > k_rested || before.at == first.at) return 0;
    return (first.y - samples_.back().y) / std::max(seconds(samples_.back().at - first.at), 0.001f);
}

}  // namespace shell
