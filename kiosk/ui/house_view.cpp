#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {
namespace {

Node card(const pages::HouseEntry& entry)
{
    Node node = tappable("result." + entry.service.key, Role::choice, Look::card, entry.title,
                         session::OpenedService{entry.service});
    if (entry.german_title) add_part(node, "german-title", Look::small, *entry.german_title);
    if (entry.opening) node.parts.push_back(open_state(node.id + "/open", entry.open, *entry.opening));
    if (entry.where) add_part(node, "where", Look::fact, *entry.where);
    int number = 0;
    for (const base::Phrase& line : entry.when)
        add_part(node, "when." + std::to_string(++number), Look::paragraph, line);
    if (entry.languages) add_part(node, "languages", Look::paragraph, *entry.languages);
    return node;
}

void add_cards(Screen& screen, const char* id, const base::Phrase& title,
               const std::vector<pages::HouseEntry>& entries)
{
    if (entries.empty()) return;
    Group& group = screen.groups.emplace_back();
    if (id) group.nodes.push_back(heading(id, Look::section, title));
    for (const pages::HouseEntry& entry : entries) group.nodes.push_back(card(entry));
}

}  // namespace

// Who is in now comes first, then the plans, then those for whom one has to ask or to come again.
Screen house_view(const pages::HousePage& page)
{
    Screen screen;
    screen.name = "house";
    Group top;
    for (const pages::Notice& one : page.notices) top.nodes.push_back(notice(one));
    top.nodes.push_back(heading("title", Look::title, page.title));
    if (page.nobody) top.nodes.push_back(text("nobody", Look::lead, *page.nobody));
    screen.groups.push_back(std::move(top));
    if (page.desk) screen.groups.push_back({Flow::grid, {fact(*page.desk)}});
    add_cards(screen, nullptr, {}, page.today);

    Group plans{page.today.empty() ? Flow::column : Flow::aside, {}};
    for (const pages::Plan& one : page.plans)
        plans.nodes.push_back(plan(page.plans.size() == 1 ? "plan" : "plan." + one.floor, one));
    if (!plans.nodes.empty()) screen.groups.push_back(std::move(plans));

    add_cards(screen, "unknown", page.unknown_title, page.unknown);
    add_cards(screen, "others", page.others_title, page.others);
    add_remarks(screen, page.remarks);
    return screen;
}

}  // namespace ui
