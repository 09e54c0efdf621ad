#pragma once

#include <string>
#include <variant>

#include "kiosk/pages/pages.h"

// What the guide asks or shows next, as text and as JSON.
namespace staff {

using Advice = std::variant<pages::HomePage, pages::QuestionPage, pages::ResultsPage>;

// `remaining`: services that fit so far.
std::string advice_text(const Advice& advice, int remaining);
std::string advice_json(const Advice& advice, int remaining);

}  // namespace staff
