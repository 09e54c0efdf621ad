#include <string>

#include "kiosk/edit/yaml_file.h"
#include "kiosk/load/load.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

using edit::KeyPath;
using edit::YamlFile;

// As a value counts: without white space around it.
std::string text_at(const YamlFile& file, const KeyPath& path)
{
    const load::Node* found = file.find(path);
    require(found != nullptr, "what was put is there");
    return std::string(load::trimmed(found->text));
}

// A change is made and readable, or refused and nothing is changed.
template <class Change>
bool change(YamlFile& file, Change make)
{
    const std::string before = file.text();
    const bool is_made = make(file).has_value();
    require(is_made || file.text() == before, "a refused change changes nothing");
    require(YamlFile::from(file.text(), "f").has_value(), "a changed file can be read");
    return is_made;
}

}  // namespace

// The first line is the text to be put, the rest is the file.
void edit(std::string_view bytes)
{
    const std::size_t line_end = std::min(bytes.find('\n'), bytes.size());
    const std::string text(bytes.substr(0, line_end));
    bytes.remove_prefix(std::min(line_end + 1, bytes.size()));
    auto file = YamlFile::from(std::string(bytes), "f");
    if (!file) return;
    if (change(*file, [&](YamlFile& f) { return f.put({"title"}, text); })) {
        const std::string put = text_at(*file, {"title"});
        require(change(*file, [&](YamlFile& f) { return f.put({"title"}, put); }), "a text can be put again");
        require(text_at(*file, {"title"}) == put, "a text comes back");
    }
    change(*file, [&](YamlFile& f) { return f.put({"steps"}, {text, "x", text}); });
    change(*file, [&](YamlFile& f) { return f.put({"contact", "phone"}, text); });
    change(*file, [&](YamlFile& f) { return f.rename({"title"}, "name"); });
    change(*file, [&](YamlFile& f) { return f.remove({"steps"}); });
    if (change(*file, [&](YamlFile& f) { return f.remove({"name"}); }))
        require(!file->has({"name"}), "what was removed is gone");
}

}  // namespace tests::fuzz
