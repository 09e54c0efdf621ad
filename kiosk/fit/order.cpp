#include <algorithm>
#include <set>

#include "kiosk/fit/rules.h"

// The order of reading is that of focus and of speech.
namespace fit {
namespace {

using paint::Box;
using paint::Rect;

// What is on one line may begin a little higher or lower.
constexpr float k_line_mm = 4;

class Order {
public:
    Order(const paint::Layout& layout, base::Direction direction, Misfits& found)
        : layout_(layout), direction_(direction), found_(found)
    {
    }

    void find()
    {
        std::set<std::string> ids;
        const Box* before = nullptr;
        for (const Box& box : layout_.boxes) {
            const bool is_first = ids.insert(box.id).second;
            if (is_target(box) && (box.id.empty() || !is_first)) add(Rule::unreachable, box, {});
            if (box.id.empty() || !is_target(box)) continue;
            if (before && before->scrolls == box.scrolls && stands_before(box, *before))
                add(Rule::backwards, box, {called(*before)});
            before = &box;
        }
    }

private:
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

void find_disorder(const paint::Layout& layout, base::Direction direction, Misfits& found)
{
    Order(layout, direction, found).find();
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
