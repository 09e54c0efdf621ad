#include "kiosk/ui/cards.h"
#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

// Who, where, when, in which language and what to bring come before any long text.
Screen service_view(const pages::ServicePage& page)
{
    Screen screen;
    screen.name = "service";
    screen.page = page.service.key;

    Group top;
    for (const pages::Notice& one : page.notices) top.nodes.push_back(notice(one));
    top.nodes.push_back(heading("title", Look::title, page.title));
    if (page.german_title) top.nodes.push_back(text("german-title", Look::small, *page.german_title));
    top.nodes.push_back(text("summary", Look::lead, page.summary));
    if (page.opening) top.nodes.push_back(open_state("open", page.open, *page.opening));
    if (page.keep) top.nodes.push_back(keep_button("action.keep", page.service, *page.keep));
    screen.groups.push_back(std::move(top));

    Group facts{Flow::grid, {}};
    for (const pages::Fact& one : page.facts) facts.nodes.push_back(fact(one));
    screen.groups.push_back(std::move(facts));

    Group texts{Flow::aside, {}};
    if (page.plan) texts.nodes.push_back(plan("plan", *page.plan));
    for (const pages::Section& one : page.sections) {
        std::vector<Node> nodes = section(one);
        std::move(nodes.begin(), nodes.end(), std::back_inserter(texts.nodes));
    }
    for (const pages::Remark& one : page.remarks) texts.nodes.push_back(remark(one));
    if (!texts.nodes.empty()) screen.groups.push_back(std::move(texts));
    return screen;
}

}  // namespace ui
