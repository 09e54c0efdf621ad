#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

Screen help_view(const pages::HelpPage& page)
{
    Screen screen;
    screen.name = "help";
    screen.groups.push_back({Flow::column, {heading("title", Look::title, page.title)}});

    Group desk;
    desk.nodes.push_back(heading("desk", Look::section, page.desk_title));
    for (const pages::Fact& one : page.desk) desk.nodes.push_back(fact(one));
    Node about = tappable("action.about", Role::link, Look::secondary, page.about, session::OpenedAbout{});
    about.icon = "info";

    Group numbers{Flow::aside, {heading("emergency", Look::section, page.emergency_title)}};
    for (const pages::EmergencyNumber& number : page.emergency) {
        Node node = text("emergency." + number.id.key, Look::call, number.label);
        node.role = Role::fact;
        node.icon = "phone_in_talk";
        add_part(node, "phone", Look::title, number.phone);
        numbers.nodes.push_back(std::move(node));
    }
    desk.nodes.push_back(std::move(about));
    screen.groups.push_back(std::move(desk));
    screen.groups.push_back(std::move(numbers));
    add_remarks(screen, page.remarks);
    return screen;
}

Screen about_view(const pages::AboutPage& page)
{
    Screen screen;
    screen.name = "about";
    Group group{Flow::column, {heading("title", Look::title, page.title)}};
    for (const pages::Section& one : page.sections) {
        std::vector<Node> nodes = section(one);
        std::move(nodes.begin(), nodes.end(), std::back_inserter(group.nodes));
    }
    screen.groups.push_back(std::move(group));
    add_remarks(screen, page.remarks);
    return screen;
}

}  // namespace ui
