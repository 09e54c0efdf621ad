#include <fmt/format.h>

#include <optional>

#include "kiosk/fit/rules.h"

namespace fit {
namespace {

using paint::Colour;
using paint::Panel;
using paint::Rect;

bool covers(const Rect& rect, const Rect& what)
{
    return rect.contains(what.x + what.width / 2, what.y + what.height / 2);
}

// What is under a mark, as painted before it. Absent: something painted, of many colours.
struct Ground {
    std::optional<Colour> usual;
    std::optional<Colour> pressed;  // as long as a finger is on it
};

class Colours {
public:
    Colours(const paint::Layout& layout, const std::vector<Ink>& inks, const Limits& limits, Misfits& found)
        : layout_(layout), inks_(inks), limits_(limits), found_(found)
    {
    }

    void find()
    {
        for (const Ink& ink : inks_) find_pale_text(ink);
        for (const paint::Box& box : layout_.boxes) {
            for (const paint::Mark& mark : box.marks) {
                if (const auto* icon = std::get_if<paint::Icon>(&mark)) find_pale_icon(box, *icon, mark);
                if (const auto* panel = std::get_if<Panel>(&mark)) find_lost_edge(box, *panel, mark);
            }
        }
    }

private:
    // Scrolling boxes are under what stands still only where they pass it.
    Ground under(const paint::Box& box, const Rect& what, const void* mark) const
    {
        Ground ground{layout_.background, layout_.background};
        for (const paint::Box& before : layout_.boxes) {
            for (const paint::Mark& one : before.marks) {
                if (&one == mark) return ground;
                if (before.scrolls != box.scrolls) continue;
                if (const auto* panel = std::get_if<Panel>(&one); panel && covers(panel->rect, what))
                    ground = {panel->fill, panel->pressed};
                const bool is_painted = std::holds_alternative<paint::Seascape>(one) ||
                                        std::holds_alternative<paint::Drawing>(one);
                if (is_painted && covers(rect_of(one), what)) ground = {};
            }
        }
        return ground;
    }

    static Rect rect_of(const paint::Mark& painted)
    {
        if (const auto* sea = std::get_if<paint::Seascape>(&painted)) return sea->at;
        return std::get<paint::Drawing>(painted).at;
    }

    void find_pale_text(const Ink& ink)
    {
        const void* mark = nullptr;
        for (const paint::Mark& one : ink.box->marks)
            if (std::get_if<paint::Glyphs>(&one) == ink.glyphs) mark = &one;
        const Ground ground = under(*ink.box, ink.rect, mark);
        const double asked = ink.box->enabled ? limits_.text_contrast : limits_.shape_contrast;
        const Seen text{*ink.box, ink.text(), ink.glyphs->colour};
        compare(Rule::pale_text, text, ground.usual, asked);
        if (ink.box->tap && ink.box->enabled)
            compare(Rule::pale_pressed, text, ground.pressed, limits_.pressed_contrast);
    }

    void find_pale_icon(const paint::Box& box, const paint::Icon& icon, const paint::Mark& mark)
    {
        const std::optional<Colour> ground = under(box, icon.at, &mark).usual;
        if (!box.enabled && ground == icon.colour) return;  // hidden as long as it can do nothing
        compare(Rule::pale_icon, {box, icon.name, icon.colour}, ground, limits_.shape_contrast);
    }

    // What can be tapped must be seen to begin somewhere: by its border or by its fill.
    void find_lost_edge(const paint::Box& box, const Panel& panel, const paint::Mark& mark)
    {
        if (!box.tap || !box.enabled || panel.border_px <= 0) return;
        const std::optional<Colour> ground = under(box, panel.rect, &mark).usual;
        if (ground && paint::contrast(panel.fill, *ground) >= limits_.shape_contrast) return;
        compare(Rule::pale_border, {box, called(box), panel.border}, ground, limits_.shape_contrast);
    }

    struct Seen {
        const paint::Box& box;
        const std::string& name;
        Colour colour;
    };

    void compare(Rule rule, const Seen& seen, const std::optional<Colour>& ground, double asked)
    {
        if (!ground) return;
        const double contrast = paint::contrast(seen.colour, *ground);
        if (contrast >= asked) return;
        found_.push_back({rule,
                          seen.box.id,
                          {seen.name, paint::to_hex(seen.colour), paint::to_hex(*ground),
                           fmt::format("{:.1f}", contrast), fmt::format("{:.1f}", asked)}});
    }

    const paint::Layout& layout_;
    const std::vector<Ink>& inks_;
    const Limits& limits_;
    Misfits& found_;
};

}  // namespace

void find_pale_colours(const paint::Layout& layout, const std::vector<Ink>& inks, const Limits& limits,
                       Misfits& found)
{
    Colours(layout, inks, limits, found).find();
}

}  // namespace fit
