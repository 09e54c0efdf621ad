#pragma once

#include <string>
#include <vector>

#include "kiosk/check/check.h"

// A small centre that no rule complains about, and findings as one line each.
namespace tests {

content::Facts good_facts();

// German and English of the service "advice", compared.
content::Translations good_words();
// German and English of the guide.
content::Translations good_guide_words();

inline const content::Thing k_advice{content::Kind::service, "advice"};
inline const content::Thing k_guide{content::Kind::guide, ""};

std::vector<content::Thing> things_of(const content::Facts& facts);

// On 23 November 2026, with the fonts of the terminal: "file:1:1: error unknown-reference.near x y".
std::vector<std::string> lines_of(const content::Facts& facts);
std::vector<std::string> lines_of(const content::Facts& facts, const std::vector<content::Thing>& things);
std::vector<std::string> lines_of(const content::Facts& facts, const content::Thing& thing,
                                  const content::Translations& words,
                                  const base::Findings& while_reading = {});

}  // namespace tests
