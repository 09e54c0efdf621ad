#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {
namespace {

Node card(const pages::Result& result)
{
    Node node = tappable("result." + result.service.key, Role::choice, Look::card, result.title,
                         session::OpenedService{result.service});
    const auto add_all = [&node](const std::string& name, Look look, const std::vector<base::Phrase>& lines) {
        int number = 0;
        for (const base::Phrase& line : lines)
            add_part(node, name + "." + std::to_string(++number), look, line);
    };
    if (result.german_title) add_part(node, "german-title", Look::small, *result.german_title);
    add_all("first", Look::remark, result.first);
    add_part(node, "summary", Look::paragraph, result.summary);
    if (result.where) add_part(node, "where", Look::fact, *result.where);
    if (result.opening) node.parts.push_back(open_state(node.id + "/open", result.open, *result.opening));
    add_all("because", Look::small, result.because);
    add_all("depends", Look::small, result.depends_on);
    return node;
}

Node chip(const pages::GivenAnswer& given, const base::Phrase& change)
{
    Node node = tappable("change." + given.question.key, Role::button, Look::chip, given.answer,
                         session::WantsToChange{given.question});
    node.icon = given.icon;
    add_part(node, "question", Look::small, given.ask);
    add_part(node, "change", Look::secondary, change);
    return node;
}

}  // namespace

Screen results_view(const pages::ResultsPage& page)
{
    Screen screen;
    screen.name = "results";
    Group top;
    if (!page.topic.text.empty()) top.nodes.push_back(text("topic", Look::overline, page.topic));
    top.nodes.push_back(heading("title", Look::title, page.title));
    if (page.none) top.nodes.push_back(text("none", Look::lead, *page.none));
    screen.groups.push_back(std::move(top));

    Group results;
    for (const pages::Result& result : page.results) results.nodes.push_back(card(result));
    if (!results.nodes.empty()) screen.groups.push_back(std::move(results));

    if (!page.answers.empty()) {
        screen.groups.push_back({Flow::column, {heading("answers", Look::section, page.answers_title)}});
        Group chips{Flow::grid, {}};
        for (const pages::GivenAnswer& given : page.answers) chips.nodes.push_back(chip(given, page.change));
        screen.groups.push_back(std::move(chips));
    }
    add_remarks(screen, page.remarks);
    return screen;
}

}  // namespace ui
