#include "tests/report/outline.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace tests {
namespace {

constexpr std::array<std::string_view, 4> k_void = {"meta", "input", "br", "!doctype"};
constexpr std::array<std::string_view, 12> k_lines = {"p",  "li", "tr", "h1",      "h2",      "h3",
                                                      "h4", "dt", "dd", "summary", "article", "legend"};

constexpr std::array<std::string_view, 7> k_apart = {"td", "th", "span", "div", "small", "b", "bdi"};

struct Tag {
    std::string_view name;
    std::string_view attributes;
    bool ends = false;
};

Tag tag_of(std::string_view inside)
{
    Tag tag;
    if (inside.starts_with('/')) {
        tag.ends = true;
        inside.remove_prefix(1);
    }
    tag.name = inside.substr(0, inside.find(' '));
    tag.attributes = inside.substr(tag.name.size());
    return tag;
}

bool is_one_of(std::string_view name, const auto& names)
{
    return std::ranges::find(names, name) != names.end();
}

// Tells of each tag and each text between tags.
void read(std::string_view html, const auto& tell_tag, const auto& tell_text)
{
    while (!html.empty()) {
        const std::size_t open = std::min(html.find('<'), html.size());
        if (open > 0) tell_text(html.substr(0, open));
        html.remove_prefix(open);
        const std::size_t close = html.find('>');
        if (close == std::string_view::npos) return;
        tell_tag(tag_of(html.substr(1, close - 1)));
        html.remove_prefix(close + 1);
    }
}

std::string without_entities(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> k_entities = {
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
    std::string plain(text);
    for (const auto& [entity, letter] : k_entities) {
        for (std::size_t at = plain.find(entity); at != std::string::npos; at = plain.find(entity, at + 1))
            plain.replace(at, entity.size(), letter);
    }
    for (const std::string_view mark : {"\u2066", "\u2067", "\u2068", "\u2069"}) {
        for (std::size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark))
            plain.erase(at, mark.size());
    }
    return plain;
}

class Outline {
public:
    void tag(const Tag& tag)
    {
        if (tag.name == "style") is_style_ = !tag.ends;
        if (is_one_of(tag.name, k_lines)) end_line();
        if (tag.ends) return;
        if (tag.name.size() == 2 && tag.name[0] == 'h' && tag.name[1] >= '1' && tag.name[1] <= '4')
            add(std::string(static_cast<std::size_t>(tag.name[1] - '0'), '#'));
        if (is_one_of(tag.name, k_apart)) gap();
        if (tag.name == "input")
            add(tag.attributes.find("\"text\"") == std::string_view::npos ? "[ ]" : "____");
    }

    void text(std::string_view text)
    {
        if (!is_style_) line_ += without_entities(text);
    }

    std::string all() &&
    {
        end_line();
        return std::move(all_);
    }

private:
    void gap()
    {
        if (!line_.empty() && !line_.ends_with(' ')) line_ += ' ';
    }
    void add(const std::string& sign)
    {
        gap();
        line_ += sign + " ";
    }
    void end_line()
    {
        while (line_.ends_with(' ') || line_.ends_with('\n')) line_.pop_back();
        if (!line_.empty()) all_ += line_ + "\n";
        line_.clear();
    }

    std::string all_;
    std::string line_;
    bool is_style_ = false;
};

}  // namespace

std::string outline(const std::string& html)
{
    Outline outline;
    read(
        html, [&](const Tag& tag) { outline.tag(tag); }, [&](std::string_view text) { outline.text(text); });
    return std::move(outline).all();
}

std::string misfit(const std::string& html)
{
    std::vector<std::string> open;
    std::string wrong;
    read(
        html,
        [&](const Tag& tag) {
            if (is_one_of(tag.name, k_void) || !wrong.empty()) return;
            if (!tag.ends) {
                open.emplace_back(tag.name);
            } else if (open.empty() || open.back() != tag.name) {
                wrong = "</" + std::string(tag.name) + "> where " + (open.empty() ? "nothing" : open.back()) +
                        " is open";
            } else {
                open.pop_back();
            }
        },
        [](std::string_view) {});
    if (wrong.empty() && !open.empty()) wrong = open.back() + " is never closed";
    return wrong;
}

}  // namespace tests
