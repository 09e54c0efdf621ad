#pragma once

#include <string>

#include "kiosk/guide/guide.h"

// Situations and steps as one line of text, so that tables of tests can be read.
namespace readable {

// "work situation=working german=unknown", "- area=rostock" without a topic; another door comes first:
// "employer hire size=small".
guide::Situation situation(const std::string& text);
std::string text(const guide::Situation& situation);

// "topics: work language", "german? none some (5 left)", "a | b after a | c"
std::string text(const guide::Step& step);

// "a because german=some depends on situation after x here"
std::string text(const guide::Match& match);

}  // namespace readable
