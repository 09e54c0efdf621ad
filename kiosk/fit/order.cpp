#include <algorithm>
#include <set>

#include "kiosk/fit/rules.h"
#include "kiosk/ui/narration.h"

// The order of focus is that of reading and of speech.
namespace fit {
namespace {

using paint::Box;
using paint::Rect;

// What is on one line may begin a little higher or lower.
constexpr float k_line_mm = 4;

// Signs that only read aloud what has the focus anyway are not stopped at.
std::set<std::string> reading_signs(const ui::Screen& screen)
{
    std::set<std::string> ids;
    for (const ui::Group& group : screen.groups)
        for (const ui::Node& node : group.nodes) {
            if (node.look == ui::Look::speaker) ids.insert(node.id);
            for (const ui::Node& part : node.parts)
                if (part.look == ui::Look::speaker) ids.insert(part.id);
        }
    return ids;
}

class Order {
public:
    Order(const ui::Screen& screen, const paint::Layout& layout, Misfits& found)
        : layout_(layout),
          direction_(base::direction_of(screen.language)),
          order_(ui::focus_order(screen)),
          signs_(reading_signs(screen)),
          found_(found)
    {
    }

    void find()
    {
        find_unreachable();
        const Box* before = nullptr;
        for (const std::string& id : order_) {
            const Box* box = layout_.find(id);
            if (!box) continue;  // not drawn for want of room, as the last completions are
            if (before && before->scrolls == box->scrolls && stands_before(*box, *before))
                add(Rule::backwards, *box, {called(*before)});
            before = box;
        }
    }

private:
    // What steers is the shell's, which has keys of its own for it.
    void find_unreachable()
    {
        std::set<std::string> stops(order_.begin(), order_.end());
        stops.insert(signs_.begin(), signs_.end());
        std::set<std::string> ids;
        for (const Box& box : layout_.boxes) {
            const bool is_first = ids.insert(box.id).second;
            if (!is_target(box) || box.steers) continue;
            if (!is_first || !stops.contains(box.id)) add(Rule::unreachable, box, {});
        }
    }

    // Only what shares a column or a line can be told: a second column may begin anywhere.
    bool stands_before(const Box& box, const Box& other) const
    {
        const float slack = k_line_mm * layout_.surface.px_per_mm;
        const Rect& a = box.rect;
        const Rect& b = other.rect;
        const bool shares_column = std::min(a.right(), b.right()) - std::max(a.x, b.x) > slack;
        if (shares_column) return a.bottom() < b.y + slack && a.y < b.y;
        const bool shares_line = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y) > slack;
        // Keys keep their places when the screen is mirrored.
        const bool from_left = direction_ == base::Direction::left_to_right || box.role == ui::Role::key;
        return shares_line && (from_left ? a.right() <= b.x : a.x >= b.right());
    }

    void add(Rule rule, const Box& box, std::vector<std::string> values)
    {
        values.insert(values.begin(), called(box));
        found_.push_back({rule, box.id, std::move(values)});
    }

    const paint::Layout& layout_;
    base::Direction direction_;
    std::vector<std::string> order_;
    std::set<std::string> signs_;
    Misfits& found_;
};

bool is_number(const std::string& text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// A field shows only the end of a long text.
std::string without_ellipsis(std::string text)
{
    constexpr std::string_view k_ellipsis = "…";
    if (text.starts_with(k_ellipsis)) text.erase(0, k_ellipsis.size());
    return text;
}

}  // namespace

const std::string& called(const Box& box)
{
    return box.label.text.empty() ? box.id : box.label.text;
}

void find_disorder(const ui::Screen& screen, const paint::Layout& layout, Misfits& found)
{
    Order(screen, layout, found).find();
}

void find_unspoken_texts(const paint::Layout& layout, const std::vector<Ink>& inks, Misfits& found)
{
    for (const Ink& ink : inks) {
        const std::string text = without_ellipsis(ink.text());
        // Numbers before cards and lines are their places in the order, which are spoken as such.
        if (is_number(text)) continue;
        const auto says = [&](const Box& box) {
            return !box.id.empty() && box.label.text.find(text) != std::string::npos;
        };
        const bool is_spoken = ink.box->id.empty() ? std::ranges::any_of(layout.boxes, says) : says(*ink.box);
        if (!is_spoken) found.push_back({Rule::unspoken, ink.box->id, {ink.text()}});
    }
}

}  // namespace fit
