#include "kiosk/ui/cards.h"

#include "kiosk/ui/nodes.h"

namespace ui {
namespace {

void add_parts(Node& card, const std::string& name, Look look, const std::vector<base::Phrase>& lines)
{
    int number = 0;
    for (const base::Phrase& line : lines) add_part(card, name + "." + std::to_string(++number), look, line);
}

void add_part(Node& card, const std::string& name, Look look, const std::optional<base::Phrase>& line,
              const std::string& icon = "")
{
    if (!line) return;
    add_part(card, name, look, *line);
    card.parts.back().icon = icon;
}

void add_reasons(Node& card, const pages::Result& result)
{
    const std::size_t first = card.parts.size();
    add_parts(card, "because", Look::small, result.because);
    for (std::size_t i = first; i < card.parts.size(); ++i) card.parts[i].icon = "done";
    const std::size_t open = card.parts.size();
    add_parts(card, "depends", Look::small, result.depends_on);
    for (std::size_t i = open; i < card.parts.size(); ++i) card.parts[i].icon = "help_outline";
}

}  // namespace

Node card(const std::string& kind, const pages::Result& result)
{
    Node node = tappable(kind + "." + result.service.key, Role::choice, Look::card, result.title,
                         session::OpenedService{result.service});
    if (result.step > 0) node.number = std::to_string(result.step);
    add_part(node, "german-title", Look::small, result.german_title);
    for (const base::Phrase& line : result.first)
        add_part(node, "first", Look::remark, std::optional(line), "low_priority");
    if (!result.summary.text.empty()) add_part(node, "summary", Look::paragraph, result.summary);
    add_part(node, "where", Look::fact, result.where, "place");
    if (result.opening) node.parts.push_back(open_state(node.id + "/open", result.open, *result.opening));
    add_part(node, "speaks", Look::fact, result.speaks, "record_voice_over");
    add_reasons(node, result);
    if (result.keep)
        node.parts.push_back(keep_button("keep." + result.service.key, result.service, *result.keep));
    return node;
}

Node keep_button(std::string id, const base::ServiceId& service, const pages::Keep& keep)
{
    const session::Event tap = keep.kept ? session::Event{session::LetGoOfService{service}}
                                         : session::Event{session::KeptService{service}};
    Node node = tappable(std::move(id), Role::button, Look::keep, keep.label, tap);
    node.icon = keep.kept ? "bookmark" : "bookmark_border";
    node.selected = keep.kept;
    node.enabled = keep.enabled;
    return node;
}

}  // namespace ui
