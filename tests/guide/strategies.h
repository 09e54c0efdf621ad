#pragma once

#include <functional>
#include <vector>

#include "kiosk/guide/asking.h"

// Other ways to choose the next question, to compare the guide's with. All stop as the guide does.
namespace strategies {

// Nothing when it is time for results.
using Strategy =
    std::function<std::optional<guide::Choice>(const guide::Guide& guide, const guide::Stand& stand)>;

// The first question that splits the services, as the file has them.
std::optional<guide::Choice> in_file_order(const guide::Guide& guide, const guide::Stand& stand);

// Over visitors who choose each offered answer equally often and never say "I don't know", as
// guide::Counts::mean_questions.
struct Means {
    double questions = 0;
    double results = 0;
};
Means means(const guide::Guide& guide, const guide::Stand& stand, const Strategy& strategy);

// The mean number of questions of the best strategy there is. Tries all: for small guides.
double fewest_questions(const guide::Guide& guide, const guide::Stand& stand);

// Where walks begin on a day: each topic and "I am not sure", at a terminal in each area and in none.
std::vector<guide::Stand> beginnings(const guide::Guide& guide, base::Date day);

}  // namespace strategies
