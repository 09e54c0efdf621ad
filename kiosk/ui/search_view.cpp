#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"
#include "kiosk/ui/writing.h"

namespace ui {
namespace {

Node row_of(const pages::Hit& hit)
{
    Node node = tappable("result." + hit.service.key, Role::choice, Look::hit, hit.title,
                         session::OpenedService{hit.service});
    if (hit.german_title) add_part(node, "german-title", Look::small, *hit.german_title);
    if (hit.where) add_part(node, "where", Look::fact, *hit.where);
    if (hit.opening) node.parts.push_back(open_state(node.id + "/open", hit.open, *hit.opening));
    return node;
}

void add_ways_on(Screen& screen, const pages::NothingFound& nothing)
{
    Group first;
    first.nodes.push_back(text("search.hint", Look::paragraph, nothing.hint));
    first.nodes.push_back(choice("search.desk", Look::row, nothing.desk, session::OpenedHelp{}));
    screen.groups.push_back(std::move(first));
    if (nothing.topics.empty()) return;
    screen.groups.push_back({Flow::column, {heading("search.topics", Look::section, nothing.topics_title)}});
    Group topics{Flow::grid, {}};
    for (const auto& [topic, one] : nothing.topics)
        topics.nodes.push_back(choice("topic." + topic.key, Look::tile, one,
                                      session::ChoseTopic{content::Audience::person, topic}));
    screen.groups.push_back(std::move(topics));
}

}  // namespace

Screen search_view(const pages::SearchPage& page, Keyboards& keyboards)
{
    Screen screen;
    screen.name = "search";
    if (!page.field.text.text.empty()) screen.page = page.field.text.text;
    Group top;
    top.nodes.push_back(heading("title", Look::title, page.title));
    top.nodes.push_back(text("search.status", Look::lead, page.status));
    top.nodes.back().role = Role::status;
    screen.groups.push_back(std::move(top));

    Group hits{Flow::grid, {}};
    for (const pages::Hit& hit : page.hits) hits.nodes.push_back(row_of(hit));
    if (!hits.nodes.empty()) screen.groups.push_back(std::move(hits));
    if (page.nothing) add_ways_on(screen, *page.nothing);
    screen.writing = writing(page.field, keyboards.of(page.field.keys));
    return screen;
}

}  // namespace ui
