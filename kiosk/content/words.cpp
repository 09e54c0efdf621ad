#include "kiosk/content/words.h"

#include <algorithm>
#include <array>

namespace content {
namespace {

constexpr std::array k_centre = {
    WordField{"title", Form::line, true},         WordField{"greeting", Form::line, true},
    WordField{"touch", Form::line, true},         WordField{"about", Form::paragraphs},
    WordField{"privacy", Form::paragraphs},       WordField{"imprint", Form::paragraphs},
    WordField{"accessibility", Form::paragraphs}, WordField{"emergency.*", Form::line, true},
};
constexpr std::array k_guide = {
    WordField{"topics.*.title", Form::line, true},        WordField{"topics.*.hint"},
    WordField{"questions.*.ask", Form::line, true},       WordField{"questions.*.hint"},
    WordField{"questions.*.answers.*", Form::line, true},
};
constexpr std::array k_organisation = {
    WordField{"name", Form::line, true},
    WordField{"about", Form::paragraphs},
};
constexpr std::array k_place = {
    WordField{"name"},
    WordField{"directions", Form::paragraphs},
};
constexpr std::array k_service = {
    WordField{"title", Form::line, true}, WordField{"summary", Form::line, true},
    WordField{"about", Form::paragraphs}, WordField{"bring", Form::list},
    WordField{"steps", Form::list},       WordField{"words", Form::list, false, true},
};
constexpr std::array k_notice = {
    WordField{"text", Form::paragraphs, true},
};

// Splits off the part before the first dot.
std::string_view next_part(std::string_view& path)
{
    const std::size_t dot = path.find('.');
    const std::string_view part = path.substr(0, dot);
    path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    return part;
}

bool matches(std::string_view pattern, std::string_view path)
{
    if (path.ends_with('.')) return false;
    while (!pattern.empty() && !path.empty()) {
        const std::string_view expected = next_part(pattern);
        const std::string_view part = next_part(path);
        if (part.empty() || (expected != "*" && expected != part)) return false;
    }
    return pattern.empty() && path.empty();
}

}  // namespace

std::string_view name_of(Kind kind)
{
    static constexpr std::array<std::string_view, 6> k_names = {"centre", "guide",   "organisation",
                                                                "place",  "service", "notice"};
    return k_names.at(static_cast<std::size_t>(kind));
}

std::string_view folder_of(Kind kind)
{
    static constexpr std::array<std::string_view, 6> k_folders = {"centre", "guide",    "organisations",
                                                                  "places", "services", "notices"};
    return k_folders.at(static_cast<std::size_t>(kind));
}

std::string folder_of(const Thing& thing)
{
    const std::string folder(folder_of(thing.kind));
    return thing.id.empty() ? folder : folder + "/" + thing.id;
}

std::span<const WordField> word_fields(Kind kind)
{
    switch (kind) {
        case Kind::centre: return k_centre;
        case Kind::guide: return k_guide;
        case Kind::organisation: return k_organisation;
        case Kind::place: return k_place;
        case Kind::service: return k_service;
        case Kind::notice: return k_notice;
    }
    return {};
}

const WordField* word_field(Kind kind, std::string_view path)
{
    for (const WordField& field : word_fields(kind)) {
        if (matches(field.path, path)) return &field;
    }
    return nullptr;
}

}  // namespace content
