#include "kiosk/edit/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace edit {
namespace {

constexpr std::array<std::pair<Named, std::string_view>, 8> k_names = {{
    {Named::organisation, "organisation"},
    {Named::place, "place"},
    {Named::service, "service"},
    {Named::notice, "notice"},
    {Named::topic, "topic"},
    {Named::question, "question"},
    {Named::answer, "answer"},
    {Named::emergency, "emergency"},
}};

}  // namespace

std::string_view name_of(Named kind)
{
    return std::ranges::find(k_names, kind, &std::pair<Named, std::string_view>::first)->second;
}

std::optional<Named> named_from(std::string_view name)
{
    const auto found = std::ranges::find(k_names, name, &std::pair<Named, std::string_view>::second);
    return found == k_names.end() ? std::nullopt : std::optional(found->first);
}

std::vector<std::string> names_of_kinds()
{
    std::vector<std::string> names;
    for (const auto& [kind, name] : k_names) names.emplace_back(name);
    return names;
}

std::optional<content::Kind> thing_of(Named kind)
{
    switch (kind) {
        case Named::organisation: return content::Kind::organisation;
        case Named::place: return content::Kind::place;
        case Named::service: return content::Kind::service;
        case Named::notice: return content::Kind::notice;
        default: return std::nullopt;
    }
}

}  // namespace edit
