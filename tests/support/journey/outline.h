#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/picture.h"
#include "tests/support/journey/finger.h"

namespace journey {

// Window pixels, origin top left.
struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    Point centre() const { return {x + width / 2, y + height / 2}; }
    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

struct Node {
    std::string id;
    std::string role;
    std::string label;
    std::string language;
    std::string direction;
    Rect rect;
    bool visible = false;
    bool enabled = false;
    bool focused = false;
    double text_px = 0;
};

// What the terminal says it shows.
struct Outline {
    long frame = 0;
    bool settled = false;
    std::string screen;
    std::string page;  // empty: null
    std::string language;
    std::string direction;
    base::SizePx size;
    double px_per_mm = 0;
    std::vector<Node> nodes;
    std::string text;  // as it stood in the file

    // Null when the screen has no such node.
    const Node* find(const std::string& id) const;

    // Throws when the screen has no such node, or it is scrolled out of sight.
    const Node& visible(const std::string& id) const;

    std::vector<std::string> ids_beginning(const std::string& with) const;
};

// The file the terminal writes after every frame.
class OutlineFile {
public:
    explicit OutlineFile(std::filesystem::path path) : path_(std::move(path)) {}

    // Absent while nothing has been drawn.
    std::optional<Outline> now() const;

    // The first outline seen that is as asked for. Throws, with the last outline seen, when `limit` is over.
    Outline wait_until(const std::function<bool(const Outline&)>& as_asked, const std::string& what,
                       std::chrono::seconds limit = std::chrono::seconds(20)) const;

private:
    std::filesystem::path path_;
};

}  // namespace journey
