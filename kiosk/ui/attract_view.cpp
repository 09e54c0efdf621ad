#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

// Any touch opens the languages, wherever it lands; there is nothing to aim at.
Screen attract_view(const pages::AttractPage& page)
{
    Screen screen;
    screen.name = "attract";
    screen.setting = Setting::attract;
    Group group;
    group.nodes.push_back(heading("title", Look::title, page.title));
    for (const pages::Greeting& greeting : page.greetings) {
        Node node = text("greeting." + greeting.welcome.language, Look::welcome, greeting.welcome);
        add_part(node, "touch", Look::small, greeting.touch);
        group.nodes.push_back(std::move(node));
    }
    screen.groups.push_back(std::move(group));
    return screen;
}

Screen unavailable_view(const pages::UnavailablePage& page)
{
    Screen screen = attract_view({{}, page.sentences});
    screen.name = "unavailable";
    std::erase_if(screen.groups.front().nodes, [](const Node& node) { return node.id == "title"; });
    return screen;
}

}  // namespace ui
