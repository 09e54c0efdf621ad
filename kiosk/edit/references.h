#pragma once

#include <vector>

#include "kiosk/edit/names.h"
#include "kiosk/edit/tree.h"
#include "kiosk/load/node.h"

namespace edit {

// Where a file mentions a name.
struct Mentions {
    std::vector<KeyPath> texts;   // values that are the name
    std::vector<KeyPath> keys;    // keys that are it
    std::vector<KeyPath> prints;  // keys of prints that have it within, "topics.work.title"
};

// In the facts of a kind of thing. `is_area`: the name is an answer to the question where somebody lives.
enum class Area { no, yes };
Mentions mentions_in_facts(const load::Node& file, content::Kind kind, const Name& name, Area area);

// In the words of the centre or the guide: names of topics, questions, answers and emergencies are keys
// there.
Mentions mentions_in_words(const load::Node& file, const Name& name);

// The key of a print with another name in it.
std::string renamed_print(const std::string& key, const Name& name, const std::string& to);

// The list that holds the name in the facts file of the guide or the centre, {"questions", "2", "answers"};
// empty when its question is not there. Not for things.
KeyPath list_of(const load::Node& file, const Name& name);

// The item of a list whose id this is; null: none.
const load::Node* item_called(const load::Node& list, const std::string& id);

}  // namespace edit
