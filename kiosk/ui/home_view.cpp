#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {
namespace {

std::string name_of(content::Audience audience)
{
    switch (audience) {
        case content::Audience::employer: return "employer";
        case content::Audience::association: return "association";
        case content::Audience::person: break;
    }
    return "person";
}

}  // namespace

Screen home_view(const pages::HomePage& page)
{
    Screen screen;
    screen.name = "home";
    Group top;
    for (const pages::Notice& one : page.notices) top.nodes.push_back(notice(one));
    top.nodes.push_back(heading("title", Look::title, page.title));
    screen.groups.push_back(std::move(top));

    Group topics{Flow::grid, {}};
    for (const auto& [topic, one] : page.topics)
        topics.nodes.push_back(
            choice("topic." + topic.key, Look::tile, one, session::ChoseTopic{page.door, topic}));
    screen.groups.push_back(std::move(topics));

    Group doors;
    for (const pages::Door& door : page.doors)
        doors.nodes.push_back(choice("door." + name_of(door.audience), Look::door, door.choice,
                                     session::OpenedDoor{door.audience}));
    if (!doors.nodes.empty()) screen.groups.push_back(std::move(doors));
    return screen;
}

}  // namespace ui
