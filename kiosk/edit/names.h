#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/content/words.h"

namespace edit {

// What bears an id: things have folders of that name, the others stand in the guide's or the centre's facts.
enum class Named { organisation, place, service, notice, topic, question, answer, emergency };

// "organisation", "place"...
std::string_view name_of(Named kind);
std::optional<Named> named_from(std::string_view name);
std::vector<std::string> names_of_kinds();

// The kind of thing; nothing for what has no folder.
std::optional<content::Kind> thing_of(Named kind);

// One name, of one thing, topic or answer.
struct Name {
    Named kind = Named::service;
    std::string id;
    std::string question{};  // that an answer belongs to
};

}  // namespace edit
