#include "kiosk/ui/views.h"

#include "kiosk/ui/nodes.h"

namespace ui {
namespace {

session::Event event_of(const std::string& bar_item)
{
    if (bar_item == "back") return session::WentBack{};
    if (bar_item == "home") return session::WentHome{};
    if (bar_item == "language") return session::OpenedLanguages{};
    if (bar_item == "reading") return session::OpenedSettings{};
    if (bar_item == "help") return session::OpenedHelp{};
    return session::Finished{};
}

std::vector<Node> bar(const std::vector<pages::BarItem>& items)
{
    std::vector<Node> nodes;
    for (const pages::BarItem& item : items) {
        Node node = tappable("bar." + item.name, Role::button, Look::bar, item.label, event_of(item.name));
        node.icon = item.icon;
        node.enabled = item.enabled;
        nodes.push_back(std::move(node));
    }
    return nodes;
}

Node path_entry(const pages::PathEntry& entry)
{
    Node node = tappable("path.open", Role::button, Look::primary, entry.label, session::OpenedPath{});
    node.icon = "bookmark";
    if (entry.full) add_part(node, "full", Look::small, *entry.full);
    return node;
}

// The sign that reads its owner aloud.
Node speaker(std::string id, const base::Phrase& label, session::Event tap)
{
    Node node = tappable(std::move(id), Role::button, Look::speaker, label, std::move(tap));
    node.icon = "volume_up";
    return node;
}

session::Event read(session::Aloud::What what, std::string item = {})
{
    return session::AskedToRead{{what, std::move(item)}};
}

// Beside the page's title and on each choice. Where a language is chosen, its names are called in turn.
void add_speakers(Screen& screen, const pages::Reading& reading)
{
    using What = session::Aloud::What;
    if (screen.name == "attract") {
        const session::Event call = session::AskedForVoice{session::Voice::pages};
        screen.groups.front().nodes.push_back(speaker("read", reading.page, call));
    }
    const bool chooses_language = screen.name == "language";
    const session::Event whole =
        chooses_language ? session::Event{session::AskedForVoice{session::Voice::pages}} : read(What::page);
    for (Group& group : screen.groups) {
        for (Node& node : group.nodes) {
            if (node.look == Look::title && screen.setting != Setting::attract)
                node.parts.push_back(speaker("read", reading.page, whole));
            if (node.role == Role::choice)
                node.parts.push_back(speaker(node.id + "/read", reading.item, read(What::item, node.id)));
        }
    }
}

// Why nothing was heard, where the eyes are.
void add_unread(Screen& screen, const pages::Reading& reading)
{
    if (reading.unread.empty()) return;
    Group group;
    int number = 0;
    for (const base::Phrase& phrase : reading.unread) {
        Node node = text("read.unread." + std::to_string(++number), Look::notice, phrase);
        node.role = Role::status;
        node.icon = "volume_off";
        group.nodes.push_back(std::move(node));
    }
    screen.groups.insert(screen.groups.begin(), std::move(group));
}

Node confirm(const base::Phrase& label)
{
    Node node = text("action.confirm", Look::primary, label);
    node.role = Role::button;
    node.icon = "touch_app";
    return node;
}

struct View {
    Keyboards& keyboards;

    Screen operator()(const pages::AttractPage& page) const { return attract_view(page); }
    Screen operator()(const pages::LanguagePage& page) const { return language_view(page); }
    Screen operator()(const pages::HomePage& page) const { return home_view(page); }
    Screen operator()(const pages::QuestionPage& page) const { return question_view(page); }
    Screen operator()(const pages::ResultsPage& page) const { return results_view(page); }
    Screen operator()(const pages::ServicePage& page) const { return service_view(page); }
    Screen operator()(const pages::HelpPage& page) const { return help_view(page); }
    Screen operator()(const pages::AboutPage& page) const { return about_view(page); }
    Screen operator()(const pages::SearchPage& page) const { return search_view(page, keyboards); }
    Screen operator()(const pages::HousePage& page) const { return house_view(page); }
    Screen operator()(const pages::PathPage& page) const { return path_view(page); }
    Screen operator()(const pages::SettingsPage& page) const { return settings_view(page); }
    Screen operator()(const pages::CountdownPage& page) const { return countdown_view(page); }
    Screen operator()(const pages::UnavailablePage& page) const { return unavailable_view(page); }
};

}  // namespace

Screen screen(const pages::Page& page, Keyboards& keyboards)
{
    Screen screen = std::visit(View{keyboards}, page.body);
    screen.language = page.language;
    if (page.path) screen.path = path_entry(*page.path);
    if (page.reading.confirm) screen.confirm = confirm(*page.reading.confirm);
    screen.bar = bar(page.bar);
    if (screen.name != "unavailable") add_speakers(screen, page.reading);
    add_unread(screen, page.reading);
    screen.page_up = page.page_up;
    screen.page_down = page.page_down;
    return screen;
}

}  // namespace ui
