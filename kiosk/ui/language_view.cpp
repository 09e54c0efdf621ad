#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

// Only the languages' own names: whoever cannot read a heading needs none.
Screen language_view(const pages::LanguagePage& page)
{
    Screen screen;
    screen.name = "language";
    screen.setting = Setting::gate;
    Node sign = text("sign", Look::title, {});
    sign.role = Role::image;
    sign.icon = "translate";
    screen.groups.push_back({Flow::column, {sign}});

    Group languages{Flow::grid, {}};
    for (const pages::LanguageChoice& one : page.languages) {
        Node node = tappable("language." + one.tag, Role::choice, Look::language, one.name,
                             session::ChoseLanguage{one.tag});
        node.selected = one.current;
        languages.nodes.push_back(std::move(node));
    }
    screen.groups.push_back(std::move(languages));
    return screen;
}

}  // namespace ui
