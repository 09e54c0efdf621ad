#include "tests/support/journey/outline.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>

#include "kiosk/base/files.h"

namespace journey {

namespace {

constexpr std::chrono::milliseconds k_between_looks{3};

Rect rect_of(const nlohmann::json& json)
{
    return {json.at(0), json.at(1), json.at(2), json.at(3)};
}

Node node_of(const nlohmann::json& json)
{
    return {json.at("id"),        json.at("role"),          json.at("label"),   json.at("language"),
            json.at("direction"), rect_of(json.at("rect")), json.at("visible"), json.at("enabled"),
            json.at("focused"),   json.at("text_px")};
}

Outline outline_of(const std::string& text)
{
    const nlohmann::json json = nlohmann::json::parse(text);
    Outline outline;
    outline.frame = json.at("frame");
    outline.settled = json.at("settled");
    outline.screen = json.at("screen");
    if (!json.at("page").is_null()) outline.page = json.at("page");
    outline.language = json.at("language");
    outline.direction = json.at("direction");
    outline.size = {json.at("size").at(0), json.at("size").at(1)};
    outline.px_per_mm = json.at("px_per_mm");
    for (const nlohmann::json& node : json.at("nodes")) outline.nodes.push_back(node_of(node));
    outline.text = text;
    return outline;
}

}  // namespace

const Node* Outline::find(const std::string& id) const
{
    for (const Node& node : nodes)
        if (node.id == id) return &node;
    return nullptr;
}

const Node& Outline::visible(const std::string& id) const
{
    const Node* node = find(id);
    if (node == nullptr) throw std::runtime_error("there is no " + id + " in " + text);
    if (!node->visible) throw std::runtime_error(id + " is out of sight in " + text);
    return *node;
}

std::vector<std::string> Outline::ids_beginning(const std::string& with) const
{
    std::vector<std::string> ids;
    for (const Node& node : nodes)
        if (node.id.starts_with(with)) ids.push_back(node.id);
    return ids;
}

std::optional<Outline> OutlineFile::now() const
{
    const auto text = base::read_file(path_);
    if (!text) return {};
    return outline_of(*text);
}

Outline OutlineFile::wait_until(const std::function<bool(const Outline&)>& as_asked, const std::string& what,
                                std::chrono::seconds limit) const
{
    const auto end = std::chrono::steady_clock::now() + limit;
    std::optional<Outline> seen;
    do {
        seen = now();
        if (seen && as_asked(*seen)) return *seen;
        std::this_thread::sleep_for(k_between_looks);
    } while (std::chrono::steady_clock::now() < end);
    throw std::runtime_error("waited in vain for " + what +
                             "; last seen: " + (seen ? seen->text : std::string("nothing")));
}

}  // namespace journey
