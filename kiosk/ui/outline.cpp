#include "kiosk/ui/outline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace ui {
namespace {

double tenths(float px)
{
    return std::round(static_cast<double>(px) * 10) / 10;
}

const char* name_of(base::Direction direction)
{
    return direction == base::Direction::right_to_left ? "rtl" : "ltr";
}

nlohmann::ordered_json json_of(const OutlineNode& node)
{
    return {{"id", node.id},
            {"role", name_of(node.role)},
            {"label", node.label.text},
            {"language", node.label.language},
            {"direction", name_of(node.direction)},
            {"rect", {tenths(node.x), tenths(node.y), tenths(node.width), tenths(node.height)}},
            {"visible", node.visible},
            {"enabled", node.enabled},
            {"focused", node.focused},
            {"text_px", tenths(node.text_px)},
            {"fg", node.fg},
            {"bg", node.bg}};
}

bool is_speaker(const Node& node)
{
    return node.look == Look::speaker;
}

void append_text(std::string& out, const Node& node, const base::LanguageTag& language, int depth)
{
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
    if (node.role == Role::heading) out += "# ";
    if (node.tap || !node.enabled) out += node.enabled ? "[" + node.id + "] " : "(" + node.id + ") ";
    if (node.selected) out += "* ";
    if (!node.icon.empty()) out += "<" + node.icon + "> ";
    if (!node.number.empty()) out += node.number + ". ";
    if (!node.label.language.empty() && node.label.language != language)
        out += "{" + node.label.language + "} ";
    out += node.label.text;
    const bool is_read_aloud = std::ranges::any_of(node.parts, is_speaker);
    if (is_read_aloud) out += " <volume_up>";
    out += "\n";
    for (const Node& part : node.parts)
        if (!is_speaker(part)) append_text(out, part, language, depth + 1);
}

// Keys of letters show what they type: a row of them is a line.
void append_writing(std::string& out, const Writing& writing, const base::LanguageTag& language)
{
    out += "\n";
    append_text(out, writing.field, language, 0);
    append_text(out, writing.clear, language, 0);
    for (const Node& word : writing.words) append_text(out, word, language, 0);
    for (const std::vector<Cell>& row : writing.rows) {
        std::string letters;
        for (const Cell& cell : row)
            if (cell.node.icon.empty()) letters += " " + cell.node.label.text;
        if (!letters.empty()) out += "keys" + letters + "\n";
        for (const Cell& cell : row)
            if (!cell.node.icon.empty()) append_text(out, cell.node, language, 0);
    }
}

}  // namespace

std::string_view name_of(Role role)
{
    static constexpr std::array<std::string_view, 10> k_names = {
        "heading", "text", "choice", "button", "link", "fact", "image", "field", "key", "status"};
    return k_names.at(static_cast<std::size_t>(role));
}

std::string to_json(const Outline& outline)
{
    nlohmann::ordered_json json = {
        {"frame", outline.frame},
        {"settled", outline.settled},
        {"screen", outline.screen},
        {"page", outline.page ? nlohmann::ordered_json(*outline.page) : nlohmann::ordered_json()},
        {"language", outline.language},
        {"direction", name_of(base::direction_of(outline.language))},
        {"size", {outline.size.width, outline.size.height}},
        {"px_per_mm", std::round(outline.px_per_mm * 1000) / 1000},
        {"nodes", nlohmann::ordered_json::array()}};
    for (const OutlineNode& node : outline.nodes) json["nodes"].push_back(json_of(node));
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string to_text(const Screen& screen)
{
    std::string out = screen.name + (screen.page ? " " + *screen.page : "") + " (" + screen.language + ")\n";
    for (const Group& group : screen.groups) {
        out += "\n";
        for (const Node& node : group.nodes) append_text(out, node, screen.language, 0);
    }
    if (screen.writing) append_writing(out, *screen.writing, screen.language);
    if (screen.path) {
        out += "\n";
        append_text(out, *screen.path, screen.language, 0);
    }
    if (screen.confirm) {
        out += "\n";
        append_text(out, *screen.confirm, screen.language, 0);
    }
    if (!screen.bar.empty()) out += "\n--\n";
    for (const Node& node : screen.bar) append_text(out, node, screen.language, 0);
    return out;
}

}  // namespace ui
