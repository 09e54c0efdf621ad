#pragma once

#include <string>
#include <string_view>

#include "kiosk/content/facts.h"
#include "kiosk/load/load.h"
#include "kiosk/load/node.h"

// Reads texts in place of files.
namespace tests {

// What is found in a text, whatever it is about; the file is called "f".
std::string found_in(std::string_view yaml);

// The values of a text on one line: {a: "x", b: ["y", nothing]}. What is found does not matter here.
std::string shape_of(std::string_view yaml);

// One thing's facts file, with what is found in it.
template <class Thing>
struct FromText {
    Thing value{};
    std::string findings;
};

FromText<content::Centre> centre_from(std::string_view yaml);
FromText<content::Guide> guide_from(std::string_view yaml);
FromText<content::Organisation> organisation_from(std::string_view yaml);
FromText<std::optional<content::Place>> place_from(std::string_view yaml);
FromText<std::optional<content::Service>> service_from(std::string_view yaml);
FromText<std::optional<content::Notice>> notice_from(std::string_view yaml);
FromText<content::Words> words_from(content::Kind kind, std::string_view yaml);

}  // namespace tests
