#include "kiosk/edit/verify.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "kiosk/edit/yaml_file.h"
#include "kiosk/load/values.h"

namespace edit {
namespace {

constexpr std::array k_verified = {content::Kind::service, content::Kind::place, content::Kind::organisation};

bool is_called(const content::Thing& thing, const std::string& id)
{
    return thing.id == id || content::folder_of(thing) == id ||
           fmt::format("{}/{}", content::name_of(thing.kind), thing.id) == id;
}

bool has_no_fact(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(' ');
    return first == std::string_view::npos || line[first] == '#' || line.starts_with("checked:");
}

}  // namespace

std::vector<content::Thing> things_called(const load::Folder& folder, const std::string& id)
{
    std::vector<content::Thing> found;
    std::ranges::copy_if(load::things(folder), std::back_inserter(found), [&](const content::Thing& thing) {
        return std::ranges::find(k_verified, thing.kind) != k_verified.end() && is_called(thing, id);
    });
    return found;
}

std::string facts_file(const content::Thing& thing)
{
    return fmt::format("{}/{}.yaml", content::folder_of(thing), content::name_of(thing.kind));
}

std::vector<std::string> facts_of(const std::string& text)
{
    std::vector<std::string> facts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string line = text.substr(begin, end - begin);
        if (line.ends_with('\r')) line.pop_back();
        if (line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        if (!has_no_fact(line)) facts.push_back(std::move(line));
        begin = end + 1;
    }
    return facts;
}

base::Result<void> verify(const std::filesystem::path& content, const content::Thing& thing, base::Date day)
{
    auto file = YamlFile::read(content / facts_file(thing));
    if (!file) return tl::unexpected(file.error());
    if (const load::Node* old = file->find({"checked"})) {
        const auto before = load::date(load::trimmed(old->text));
        if (before && *before > day)
            return base::trouble(
                fmt::format("{} says that it was verified later, on {}", facts_file(thing), to_text(*before)),
                "if that is a mistake, change it in the file");
    }
    if (const auto put = file->put({"checked"}, to_text(day)); !put) return put;
    return file->save();
}

std::string to_text(base::Date day)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

}  // namespace edit
