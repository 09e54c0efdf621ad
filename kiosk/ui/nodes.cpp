#include "kiosk/ui/nodes.h"

namespace ui {

Node text(std::string id, Look look, base::Phrase label)
{
    Node node;
    node.id = std::move(id);
    node.look = look;
    node.label = std::move(label);
    return node;
}

Node heading(std::string id, Look look, base::Phrase label)
{
    Node node = text(std::move(id), look, std::move(label));
    node.role = Role::heading;
    return node;
}

Node tappable(std::string id, Role role, Look look, base::Phrase label, session::Event tap)
{
    Node node = text(std::move(id), look, std::move(label));
    node.role = role;
    node.tap = std::move(tap);
    return node;
}

Node choice(std::string id, Look look, const pages::Choice& choice, session::Event tap)
{
    Node node = tappable(std::move(id), Role::choice, look, choice.label, std::move(tap));
    node.icon = choice.icon;
    if (choice.hint) add_part(node, "hint", Look::small, *choice.hint);
    return node;
}

void add_part(Node& owner, const std::string& name, Look look, const base::Phrase& phrase)
{
    owner.parts.push_back(text(owner.id + "/" + name, look, phrase));
}

Node fact(const pages::Fact& fact)
{
    Node node = text("fact." + fact.name, Look::fact, fact.caption);
    node.role = Role::fact;
    node.icon = fact.icon;
    node.selected = fact.strong;
    int number = 0;
    for (const base::Phrase& line : fact.lines)
        add_part(node, std::to_string(++number), Look::paragraph, line);
    return node;
}

Node remark(const pages::Remark& remark)
{
    Node node = text("remark." + remark.name, Look::remark, remark.phrase);
    node.role = Role::status;
    node.icon = remark.icon;
    if (remark.name == "unchecked") node.mood = Mood::care;
    return node;
}

void add_remarks(Screen& screen, const std::vector<pages::Remark>& remarks)
{
    if (remarks.empty()) return;
    Group& group = screen.groups.emplace_back();
    for (const pages::Remark& one : remarks) group.nodes.push_back(remark(one));
}

Node notice(const pages::Notice& notice)
{
    Node node = text("notice." + notice.id.key, Look::notice, notice.text);
    node.role = Role::status;
    node.icon = notice.closed ? "block" : "campaign";
    node.mood = notice.closed ? Mood::bad : Mood::plain;
    return node;
}

Node dropped(const base::Phrase& phrase)
{
    Node node = text("dropped", Look::remark, phrase);
    node.role = Role::status;
    node.icon = "info";
    node.mood = Mood::care;
    return node;
}

Node plan(std::string id, const pages::Plan& plan)
{
    Node node = text(std::move(id), Look::plan, plan.label);
    node.role = Role::image;
    node.drawing = Drawing{plan.svg, plan.room};
    if (plan.room_key) {
        add_part(node, "room", Look::small, *plan.room_key);
        node.parts.back().selected = true;
    }
    if (plan.here_key) add_part(node, "here", Look::small, *plan.here_key);
    return node;
}

Node open_state(std::string id, pages::OpenState open, const base::Phrase& label)
{
    Node node = text(std::move(id), Look::state, label);
    node.role = Role::status;
    node.mood = open == pages::OpenState::open ? Mood::good : Mood::plain;
    node.icon = open == pages::OpenState::open ? "check_circle" : "schedule";
    return node;
}

std::vector<Node> section(const pages::Section& section)
{
    std::vector<Node> nodes = {heading("section." + section.name, Look::section, section.title)};
    nodes.back().icon = section.icon;
    int number = 0;
    for (const pages::TextBlock& block : section.blocks) {
        const Look look = block.kind == pages::TextBlock::Kind::item ? Look::item : Look::paragraph;
        Node node = text("section." + section.name + "." + std::to_string(++number), look, block.phrase);
        if (section.numbered && look == Look::item) node.number = std::to_string(number);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

}  // namespace ui
