#include "kiosk/shell/focus.h"

#include <algorithm>

namespace shell {
namespace {

constexpr float k_room_mm = 12;  // above and under what is shown

// "topic.work/hint" stands on "topic.work".
std::string owner_of(const std::string& id)
{
    return id.substr(0, id.find('/'));
}

bool contains(const std::vector<std::string>& order, const std::string& id)
{
    return std::ranges::find(order, id) != order.end();
}

}  // namespace

std::string next_focus(const std::vector<std::string>& order, const std::string& current)
{
    if (order.empty()) return {};
    const auto at = std::ranges::find(order, current);
    return at == order.end() || at + 1 == order.end() ? order.front() : *(at + 1);
}

std::string previous_focus(const std::vector<std::string>& order, const std::string& current)
{
    if (order.empty()) return {};
    const auto at = std::ranges::find(order, current);
    return at == order.end() || at == order.begin() ? order.back() : *(at - 1);
}

std::string focusable_at(const paint::Layout& layout, const std::vector<std::string>& order, float x_px,
                         float y_px, float scroll_px)
{
    for (auto box = layout.boxes.rbegin(); box != layout.boxes.rend(); ++box) {
        if (box->id.empty() || (box->scrolls && !layout.viewport.contains(x_px, y_px))) continue;
        if (!box->rect.contains(x_px, box->scrolls ? y_px + scroll_px : y_px)) continue;
        if (contains(order, box->id)) return box->id;
        if (contains(order, owner_of(box->id))) return owner_of(box->id);
    }
    return {};
}

std::optional<float> scroll_to_show(const paint::Layout& layout, const std::string& id, float scroll_px)
{
    const paint::Box* box = layout.find(id);
    if (!box || !box->scrolls) return {};
    const paint::Rect& port = layout.viewport;
    const float room = k_room_mm * layout.surface.px_per_mm;
    const float most = layout.furthest_scroll_px();
    // What is higher than the viewport is shown from its beginning.
    const float last = box->rect.y - port.y - room;
    const float first = std::min(last, box->rect.bottom() + room - port.bottom());
    if (scroll_px >= std::clamp(first, 0.0F, most) && scroll_px <= std::clamp(last, 0.0F, most)) return {};
    return std::clamp(scroll_px < first ? first : last, 0.0F, most);
}

}  // namespace shell
