#include "kiosk/ui/cards.h"
#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {
namespace {

Node chip(const pages::GivenAnswer& given, const base::Phrase& change)
{
    Node node = tappable("change." + given.question.key, Role::button, Look::chip, given.answer,
                         session::WantsToChange{given.question});
    node.icon = given.icon;
    add_part(node, "question", Look::small, given.ask);
    add_part(node, "change", Look::secondary, change);
    return node;
}

Group cards(const std::vector<pages::Result>& results)
{
    Group cards;
    int last_step = 0;
    for (const pages::Result& result : results) {
        Node node = card("result", result);
        // A step leads on to the next one when that stands right under it.
        if (!cards.nodes.empty() && last_step > 0 && result.step > last_step)
            cards.nodes.back().leads_on = true;
        last_step = result.step;
        cards.nodes.push_back(std::move(node));
    }
    return cards;
}

void add_answers(Screen& screen, const pages::ResultsPage& page)
{
    if (page.answers.empty()) return;
    screen.groups.push_back({Flow::column, {heading("answers", Look::section, page.answers_title)}});
    Group chips{Flow::grid, {}};
    for (const pages::GivenAnswer& given : page.answers) chips.nodes.push_back(chip(given, page.change));
    screen.groups.push_back(std::move(chips));
}

}  // namespace

Screen results_view(const pages::ResultsPage& page)
{
    Screen screen;
    screen.name = "results";
    Group top;
    if (!page.topic.text.empty()) top.nodes.push_back(text("topic", Look::overline, page.topic));
    top.nodes.push_back(heading("title", Look::title, page.title));
    if (page.dropped) top.nodes.push_back(dropped(*page.dropped));
    if (page.none) top.nodes.push_back(text("none", Look::lead, *page.none));
    if (page.cut) top.nodes.push_back(text("cut", Look::lead, *page.cut));
    screen.groups.push_back(std::move(top));

    // What would shorten a long list stands before it.
    if (page.cut) add_answers(screen, page);
    if (!page.results.empty()) screen.groups.push_back(cards(page.results));
    if (!page.cut) add_answers(screen, page);
    add_remarks(screen, page.remarks);
    return screen;
}

}  // namespace ui
