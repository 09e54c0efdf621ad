#include "kiosk/ui/narration.h"

#include <algorithm>

#include "kiosk/base/letters.h"

namespace ui {
namespace {

bool is_button_of_its_own(const Node& node)
{
    return node.look == Look::keep || node.look == Look::speaker;
}

bool can_be_chosen(const Node& node)
{
    return node.role == Role::choice || node.role == Role::button;
}

// Calls `visit` with each node of the screen that stands for itself, and with the group it stands in.
template <class Visit>
void for_each_node(const Screen& screen, const Visit& visit)
{
    const std::vector<Node> alone;
    for (const Group& group : screen.groups) {
        for (const Node& node : group.nodes) {
            visit(node, group.nodes);
            for (const Node& part : node.parts)
                if (is_button_of_its_own(part)) visit(part, alone);
        }
    }
    if (screen.writing) {
        visit(screen.writing->field, alone);
        visit(screen.writing->clear, alone);
        for (const Node& word : screen.writing->words) visit(word, screen.writing->words);
        for (const std::vector<Cell>& row : screen.writing->rows)
            for (const Cell& cell : row) visit(cell.node, alone);
    }
    if (screen.path) visit(*screen.path, alone);
    if (screen.confirm) visit(*screen.confirm, alone);
    for (const Node& node : screen.bar) visit(node, screen.bar);
}

// Among those of its kind: 3 of 7. Nothing when it is alone.
std::optional<std::pair<long, long>> place_among(const Node& node, const std::vector<Node>& siblings)
{
    if (!can_be_chosen(node)) return {};
    long place = 0, count = 0;
    for (const Node& one : siblings) {
        if (!can_be_chosen(one)) continue;
        ++count;
        if (one.id == node.id) place = count;
    }
    if (count < 2 || place == 0) return {};
    return std::pair(place, count);
}

bool is_title(const Node& node)
{
    return node.look == Look::title || node.look == Look::overline;
}

long count_choices(const Screen& screen)
{
    long count = 0;
    for (const Group& group : screen.groups)
        count += std::ranges::count(group.nodes, Role::choice, &Node::role);
    return count;
}

std::size_t count_words(std::string_view text)
{
    std::size_t words = 0, letters = 0;
    const auto end = [&] {
        words += (letters + 11) / 12;
        letters = 0;
    };
    for (const char c : text) {
        if (c == ' ' || c == '\n') end();
        else if (base::begins_letter(c)) ++letters;
    }
    end();
    return words;
}

std::size_t count_words(const Node& node)
{
    std::size_t words = count_words(std::string_view(node.label.text));
    for (const Node& part : node.parts)
        if (part.look != Look::speaker) words += count_words(part);
    return words;
}

}  // namespace

void Narrator::add_state(std::vector<SpokenLine>& lines, const Node& node) const
{
    if (!can_be_chosen(node)) return;
    if (!node.enabled) lines.push_back({{}, words_.say("speech.unavailable", chain_)});
    else if (node.selected) lines.push_back({{}, words_.say("speech.chosen", chain_)});
}

void Narrator::add(std::vector<SpokenLine>& lines, const Node& node) const
{
    if (!node.number.empty()) lines.push_back({{}, {node.number, node.label.language}});
    if (!node.label.text.empty()) lines.push_back({node.id, node.label});
    for (const Node& part : node.parts)
        if (!is_button_of_its_own(part)) add(lines, part);
    add_state(lines, node);
}

std::vector<SpokenLine> Narrator::page(const Screen& screen) const
{
    std::vector<SpokenLine> lines;
    for (const Group& group : screen.groups)
        for (const Node& node : group.nodes) add(lines, node);
    if (screen.writing) add(lines, screen.writing->field);
    if (screen.path) add(lines, *screen.path);
    return lines;
}

std::vector<SpokenLine> Narrator::opening(const Screen& screen, session::Voice voice) const
{
    if (screen.setting == Setting::dialog) return page(screen);
    std::vector<SpokenLine> lines;
    for (const Group& group : screen.groups)
        for (const Node& node : group.nodes)
            if (is_title(node)) add(lines, node);
    if (const long choices = count_choices(screen); choices > 1)
        lines.push_back({{}, words_.count("speech.choices", choices, chain_)});
    if (voice == session::Voice::guide && screen.name == "home")
        lines.push_back({{}, words_.say("speech.keys", chain_)});
    return lines;
}

std::vector<SpokenLine> Narrator::item(const Screen& screen, const std::string& id) const
{
    std::vector<SpokenLine> lines;
    for_each_node(screen, [&](const Node& node, const std::vector<Node>& siblings) {
        if (node.id != id || !lines.empty()) return;
        add(lines, node);
        if (const auto place = place_among(node, siblings))
            lines.push_back({{},
                             words_.say("speech.position", chain_,
                                        {{"place", std::to_string(place->first)},
                                         {"count", std::to_string(place->second)}})});
    });
    return lines;
}

std::vector<SpokenLine> Narrator::lines(const Screen& screen, const session::Session& visit) const
{
    if (!visit.aloud) return {};
    if (visit.aloud->what == session::Aloud::What::page) return page(screen);
    if (visit.aloud->what == session::Aloud::What::opening) return opening(screen, visit.settings.voice);
    if (!visit.roll_call) return item(screen, visit.aloud->item);
    std::vector<SpokenLine> name = item(screen, visit.aloud->item);
    if (name.size() > 1) name.resize(1);
    name.push_back({{}, words_.say("speech.take", {visit.roll_call->language})});
    return name;
}

std::vector<std::string> focus_order(const Screen& screen)
{
    std::vector<std::string> ids;
    for_each_node(screen, [&](const Node& node, const std::vector<Node>&) {
        const bool says_something = !node.label.text.empty() || !node.parts.empty();
        const bool is_useless = can_be_chosen(node) && !node.enabled;
        const bool reads_only = node.look == Look::speaker || node.id == "action.confirm";
        if (says_something && !is_useless && !reads_only) ids.push_back(node.id);
    });
    return ids;
}

std::size_t count_words(const Screen& screen)
{
    std::size_t words = 0;
    for (const Group& group : screen.groups)
        for (const Node& node : group.nodes) words += count_words(node);
    return words;
}

}  // namespace ui
