#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {
namespace {

// The picture under the greetings, for whoever does not read.
Node sign(const std::string& icon)
{
    Node node = text("sign", Look::primary, {});
    node.role = Role::image;
    node.icon = icon;
    return node;
}

// A notice in the languages it is written in: the first as its label.
Node passing(const pages::AttractNotice& notice)
{
    Node node = text("notice." + notice.id.key, Look::notice, {});
    node.role = Role::status;
    node.icon = notice.closed ? "block" : "campaign";
    node.mood = notice.closed ? Mood::bad : Mood::plain;
    for (const base::Phrase& text : notice.texts) {
        if (node.label.text.empty()) node.label = text;
        else add_part(node, text.language, Look::small, text);
    }
    return node;
}

}  // namespace

// Any touch opens the languages, wherever it lands; there is nothing to aim at.
Screen attract_view(const pages::AttractPage& page)
{
    Screen screen;
    screen.name = "attract";
    screen.setting = Setting::attract;
    Group group;
    group.nodes.push_back(heading("title", Look::title, page.title));
    for (const pages::AttractNotice& one : page.notices) group.nodes.push_back(passing(one));
    for (const pages::Greeting& greeting : page.greetings) {
        Node node = text("greeting." + greeting.welcome.language, Look::welcome, greeting.welcome);
        add_part(node, "touch", Look::small, greeting.touch);
        group.nodes.push_back(std::move(node));
    }
    group.nodes.push_back(sign("touch_app"));
    screen.groups.push_back(std::move(group));
    return screen;
}

Screen unavailable_view(const pages::UnavailablePage& page)
{
    Screen screen = attract_view({{}, page.sentences, {}});
    screen.name = "unavailable";
    std::vector<Node>& nodes = screen.groups.front().nodes;
    std::erase_if(nodes, [](const Node& node) { return node.id == "title"; });
    nodes.back().icon = "room_service";  // a desk's bell: there is nothing to touch here
    return screen;
}

}  // namespace ui
