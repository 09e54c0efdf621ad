#include "kiosk/edit/references.h"

#include <algorithm>

#include "kiosk/load/keys.h"

namespace edit {
namespace {

using load::Form;
using load::Node;
using load::Refers;

KeyPath operator/(const KeyPath& path, const std::string& step)
{
    KeyPath longer = path;
    longer.push_back(step);
    return longer;
}

bool is_text(const Node& node, const std::string& text)
{
    return node.kind == Node::Kind::text && load::trimmed(node.text) == text;
}

bool refers_to(Refers refers, Named kind, Area area)
{
    switch (refers) {
        case Refers::organisations: return kind == Named::organisation;
        case Refers::places: return kind == Named::place;
        case Refers::services: return kind == Named::service;
        case Refers::topics: return kind == Named::topic;
        case Refers::areas: return kind == Named::answer && area == Area::yes;
        case Refers::answers: return kind == Named::question || kind == Named::answer;
        case Refers::nowhere: break;
    }
    return false;
}

// Walks through facts by the table of their keys.
class Walk {
public:
    Walk(const Name& name, Area area) : name_(name), area_(area) {}

    void section(const Node& node, load::Keys keys, const KeyPath& path)
    {
        for (const load::Entry& entry : node.entries) {
            const auto row = std::ranges::find(keys, std::string_view(entry.key), &load::Key::name);
            if (row != keys.end()) value(entry.value, *row, path / entry.key);
        }
    }

    Mentions take() { return std::move(found_); }

private:
    void value(const Node& node, const load::Key& row, const KeyPath& path)
    {
        if (node.kind == Node::Kind::list) {
            for (std::size_t at = 0; at < node.items.size(); ++at)
                value(node.items[at], row, path / std::to_string(at));
        } else if (row.form == Form::answers_by_question) {
            if (refers_to(row.refers, name_.kind, area_)) answers(node, path);
        } else if (node.kind == Node::Kind::map) {
            section(node, row.inner, path);
        } else if (refers_to(row.refers, name_.kind, area_) && is_text(node, name_.id)) {
            found_.texts.push_back(path);
        }
    }

    void answers(const Node& by_question, const KeyPath& path)
    {
        for (const load::Entry& entry : by_question.entries) {
            if (name_.kind == Named::question && entry.key == name_.id)
                found_.keys.push_back(path / entry.key);
            if (name_.kind == Named::answer && entry.key == name_.question)
                texts(entry.value, path / entry.key);
        }
    }

    void texts(const Node& node, const KeyPath& path)
    {
        if (is_text(node, name_.id)) found_.texts.push_back(path);
        for (std::size_t at = 0; at < node.items.size(); ++at)
            texts(node.items[at], path / std::to_string(at));
    }

    const Name& name_;
    Area area_;
    Mentions found_;
};

// The way to a name's texts in a words file; its last step is the name.
KeyPath words_of(const Name& name)
{
    switch (name.kind) {
        case Named::topic: return {"topics", name.id};
        case Named::question: return {"questions", name.id};
        case Named::answer: return {"questions", name.question, "answers", name.id};
        case Named::emergency: return {"emergency", name.id};
        default: return {};
    }
}

}  // namespace

Mentions mentions_in_facts(const Node& file, content::Kind kind, const Name& name, Area area)
{
    Walk walk(name, area);
    walk.section(file, load::facts_keys(kind), {});
    return walk.take();
}

Mentions mentions_in_words(const Node& file, const Name& name)
{
    Mentions found;
    const KeyPath path = words_of(name);
    if (path.empty()) return found;
    if (find(file, path)) found.keys.push_back(path);
    const Node* prints = find(file, {"of"});
    if (!prints) return found;
    const std::string exactly = to_text(path);
    for (const load::Entry& entry : prints->entries) {
        if (entry.key == exactly || entry.key.starts_with(exactly + "."))
            found.prints.push_back({"of", entry.key});
    }
    return found;
}

std::string renamed_print(const std::string& key, const Name& name, const std::string& to)
{
    KeyPath path = words_of(name);
    const std::size_t old_size = to_text(path).size();
    path.back() = to;
    return to_text(path) + key.substr(old_size);
}

KeyPath list_of(const Node& file, const Name& name)
{
    if (name.kind == Named::topic) return {"topics"};
    if (name.kind == Named::question) return {"questions"};
    if (name.kind == Named::emergency) return {"emergency"};
    const Node* questions = find(file, {"questions"});
    if (!questions) return {};
    for (std::size_t at = 0; at < questions->items.size(); ++at) {
        const Node* id = find(questions->items[at], {"id"});
        if (id && is_text(*id, name.question)) return {"questions", std::to_string(at), "answers"};
    }
    return {};
}

const Node* item_called(const Node& list, const std::string& id)
{
    const auto found = std::ranges::find_if(list.items, [&](const Node& item) {
        const Node* own = find(item, {"id"});
        return own && is_text(*own, id);
    });
    return found == list.items.end() ? nullptr : &*found;
}

}  // namespace edit
