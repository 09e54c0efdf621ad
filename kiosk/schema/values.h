#pragma once

#include "kiosk/load/keys.h"
#include "kiosk/schema/json.h"

// Schemas of values. Editors read `18055` as a number, `no` as false and `2026-11-20` as a text or a date:
// whatever `load` takes as a text is taken as what it may look like.
namespace schema {

class Describe;

// Where the ids that a key takes are listed.
Json ids_of(load::Refers refers);

// One value of a form without keys of its own; of a form for many values, one of them.
Json value_of(load::Form form, const Describe& describe);

// A whole number from `least` to `most`.
Json whole_number(int least, int most);

// One of some words, with what each of them means.
Json choice_of(const load::Key& key, const Describe& describe);

// Lets a value be of one more type.
void add_type(Json& schema, const char* type);

// `item`, or a list of such.
Json one_or_many(const Json& item);

// A text: of words or of facts.
Json line_of_text(const Describe& describe);
Json paragraphs_of_text();

}  // namespace schema
