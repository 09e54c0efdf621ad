#include "kiosk/ui/cards.h"
#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {
namespace {

Node lacking(const pages::Result& service, const base::Phrase& title)
{
    pages::Result told = service;
    told.first = {title};
    told.summary = {};
    Node node = card("lacking", told);
    node.icon = "add";
    return node;
}

Node let_go_button(const base::ServiceId& service, const base::Phrase& label)
{
    Node node =
        tappable("let-go." + service.key, Role::button, Look::keep, label, session::LetGoOfService{service});
    node.icon = "close";
    return node;
}

Node numbered(const pages::PathStep& step, int number, const base::Phrase& let_go)
{
    pages::Result told = step.service;
    told.step = number;
    told.summary = {};
    Node node = card("step", told);
    if (!step.bring.empty()) {
        add_part(node, "bring", Look::fact, step.bring_title);
        node.parts.back().icon = "luggage";
    }
    int thing = 0;
    for (const base::Phrase& line : step.bring)
        add_part(node, "bring." + std::to_string(++thing), Look::item, line);
    node.parts.push_back(let_go_button(step.service.service, let_go));
    return node;
}

}  // namespace

Screen path_view(const pages::PathPage& page)
{
    Screen screen;
    screen.name = "path";
    Group top{Flow::column, {heading("title", Look::title, page.title)}};
    if (page.empty) top.nodes.push_back(text("empty", Look::lead, *page.empty));
    screen.groups.push_back(std::move(top));

    Group way;
    int number = 0;
    for (const pages::PathStep& step : page.steps) {
        for (const pages::Result& earlier : step.lacking)
            way.nodes.push_back(lacking(earlier, page.lacking_title));
        way.nodes.push_back(numbered(step, ++number, page.let_go));
    }
    for (std::size_t i = 0; i + 1 < way.nodes.size(); ++i) way.nodes[i].leads_on = true;
    if (!way.nodes.empty()) screen.groups.push_back(std::move(way));
    add_remarks(screen, page.remarks);
    return screen;
}

}  // namespace ui
