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
    screen.setting = Setting::gate;
    Group top;
    for (const pages::Notice& one : page.notices) top.nodes.push_back(notice(one));
    top.nodes.push_back(heading("title", Look::title, page.title));
    screen.groups.push_back(std::move(top));

    // For those who know what they want, before the topics.
    Group shortcuts{Flow::grid, {}};
    if (page.search)
        shortcuts.nodes.push_back(choice("search.open", Look::door, *page.search, session::OpenedSearch{}));
    if (page.house)
        shortcuts.nodes.push_back(choice("house.open", Look::door, *page.house, session::OpenedHouse{}));
    screen.groups.push_back(std::move(shortcuts));

    // Whoever is not sure finds that under the tiles, full width.
    Group topics{Flow::grid, {}};
    Group unsure;
    for (const auto& [topic, one] : page.topics) {
        const bool known = topic != guide::k_any_topic;
        (known ? topics : unsure)
            .nodes.push_back(choice("topic." + topic.key, known ? Look::tile : Look::row, one,
                                    session::ChoseTopic{page.door, topic}));
    }
    screen.groups.push_back(std::move(topics));
    screen.groups.push_back(std::move(unsure));

    Group doors{Flow::grid, {}};
    for (const pages::Door& door : page.doors)
        doors.nodes.push_back(choice("door." + name_of(door.audience), Look::door, door.choice,
                                     session::OpenedDoor{door.audience}));
    screen.groups.push_back(std::move(doors));
    add_remarks(screen, page.remarks);
    std::erase_if(screen.groups, [](const Group& group) { return group.nodes.empty(); });
    return screen;
}

}  // namespace ui
