#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/content/words.h"

namespace translate {

// One text of one thing, in whatever language.
struct Field {
    content::Thing thing;
    std::string path;  // "title", "topics.work.hint"
    auto operator<=>(const Field&) const = default;
};

// "services/anabin:title", "guide:topics.work.hint": what an entry of a PO file is known by. It stays the
// same as long as the thing and the field do.
std::string context_of(const Field& field);

// Nothing when no content could have such a field.
std::optional<Field> field_from(std::string_view context);

// A text as translators see it: the items of a list stand one on each line.
std::string shown(const content::Text& text);

// The other way round. White space around an item is no part of it; nothing but white space is an empty text.
content::Text text_from(std::string_view shown, content::Form form);

// Nobody sees these; there is nothing to compare.
bool is_for_search(const Field& field);

}  // namespace translate
