#include "kiosk/ui/views.h"

#include "kiosk/ui/nodes.h"

namespace ui {
namespace {

session::Event event_of(const std::string& bar_item)
{
    if (bar_item == "back") return session::WentBack{};
    if (bar_item == "home") return session::WentHome{};
    if (bar_item == "language") return session::OpenedLanguages{};
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
    Screen operator()(const pages::CountdownPage& page) const { return countdown_view(page); }
    Screen operator()(const pages::UnavailablePage& page) const { return unavailable_view(page); }
};

}  // namespace

Screen screen(const pages::Page& page, Keyboards& keyboards)
{
    Screen screen = std::visit(View{keyboards}, page.body);
    screen.language = page.language;
    if (page.path) screen.path = path_entry(*page.path);
    screen.bar = bar(page.bar);
    screen.page_up = page.page_up;
    screen.page_down = page.page_down;
    return screen;
}

}  // namespace ui
