#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/load/device.h"
#include "kiosk/paint/layout.h"

// What tests of layouts share: small screens, and the program's own fonts.
namespace tests {

inline ui::Node node(const std::string& id, ui::Role role, ui::Look look, const std::string& text,
                     const base::LanguageTag& language = "de")
{
    using ui::Look;
    ui::Node node;
    node.id = id;
    node.role = role;
    node.look = look;
    node.label = {text, language};
    node.icon =
        look == Look::tile || look == Look::row || look == Look::bar || look == Look::option ? "home" : "";
    if (role == ui::Role::choice || role == ui::Role::button) node.tap = session::WentHome{};
    return node;
}

inline std::vector<ui::Node> bar(const base::LanguageTag& language = "de")
{
    std::vector<ui::Node> items;
    for (const char* name : {"back", "home", "language", "help", "finish"})
        items.push_back(node(std::string("bar.") + name, ui::Role::button, ui::Look::bar, "Hilfe", language));
    return items;
}

// A screen with a title, `choices` rows and a bar of five.
inline ui::Screen screen_with(int choices, const base::LanguageTag& language, ui::Look look = ui::Look::row)
{
    ui::Screen screen;
    screen.name = "home";
    screen.language = language;
    screen.groups.push_back(
        {ui::Flow::column, {node("title", ui::Role::heading, ui::Look::title, "Titel", language)}});
    ui::Group group{ui::Flow::grid, {}};
    for (int i = 0; i < choices; ++i)
        group.nodes.push_back(
            node("topic." + std::to_string(i), ui::Role::choice, look, "Anerkennung", language));
    screen.groups.push_back(group);
    screen.bar = bar(language);
    return screen;
}

class Laying : public testing::Test {
protected:
    static text::Engine& engine()
    {
        static text::Engine opened = *text::Engine::open(*load::font_set(KIOSK_SHARE "/fonts"));
        return opened;
    }
    paint::Layout lay_out(const ui::Screen& screen, base::SizePx size = {1080, 1920}) const
    {
        const float px_per_mm = static_cast<float>(std::max(size.width, size.height)) / 600;
        return paint::lay_out(screen, {size, px_per_mm}, theme, engine());
    }
    static float mm(const paint::Layout& layout, float px) { return px / layout.surface.px_per_mm; }

    static std::vector<paint::Glyphs> texts(const paint::Box& box)
    {
        std::vector<paint::Glyphs> texts;
        for (const paint::Mark& mark : box.marks)
            if (const auto* glyphs = std::get_if<paint::Glyphs>(&mark)) texts.push_back(*glyphs);
        return texts;
    }

    // How many lines the first text of a box has.
    static int lines(const paint::Box& box) { return engine().lay_out(texts(box).at(0).request).lines; }

    static bool has_icon(const paint::Box& box, const std::string& name)
    {
        return std::ranges::any_of(box.marks, [&name](const paint::Mark& mark) {
            const auto* icon = std::get_if<paint::Icon>(&mark);
            return icon && icon->name == name;
        });
    }

    void set_size(int size)
    {
        session::Settings settings;
        settings.size = size;
        theme = paint::theme_for(settings);
    }

    paint::Theme theme;
};

// From edge to edge; less than 0 where they overlap.
inline float distance(const paint::Rect& a, const paint::Rect& b)
{
    return std::max(std::max(a.x - b.right(), b.x - a.right()), std::max(a.y - b.bottom(), b.y - a.bottom()));
}

inline bool is_within(const paint::Rect& inner, const paint::Rect& outer)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

}  // namespace tests
