#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

// Each setting is a heading and its values; what they do is seen and heard at once.
Screen settings_view(const pages::SettingsPage& page)
{
    Screen screen;
    screen.name = "reading";
    screen.groups.push_back({Flow::column, {heading("title", Look::title, page.title)}});
    for (const pages::Setting& setting : page.settings) {
        const std::string name = "setting." + setting.name;
        Node caption = heading(name, Look::section, setting.title);
        caption.icon = setting.icon;
        screen.groups.push_back({Flow::column, {std::move(caption)}});

        Group values{Flow::grid, {}};
        for (const pages::SettingValue& value : setting.values) {
            const std::string id = name + "." + value.name;
            Node node = tappable(id, Role::button, Look::option, value.choice.label,
                                 session::Adjusted{value.then, id});
            node.icon = value.choice.icon;
            node.share = value.icon_share;
            node.selected = value.chosen;
            node.enabled = value.enabled;
            values.nodes.push_back(std::move(node));
        }
        screen.groups.push_back(std::move(values));
    }
    return screen;
}

}  // namespace ui
