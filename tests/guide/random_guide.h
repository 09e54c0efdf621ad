#pragma once

#include <random>

#include "kiosk/guide/guide.h"

// Guides, settings and situations that a seed makes. Ids are short: t0, q1, a2, s003.
namespace random_guide {

using Random = std::mt19937;

enum class Circles { none, some };

guide::Guide guide(Random& random, Circles circles);
guide::Setting setting(Random& random);

// Any answers in any order, also such as do not exist.
guide::Situation situation(const guide::Guide& guide, Random& random);

// Another order than that of the ids, with equals.
std::vector<long> preference(const base::ServiceId& id);

template <class Things>
auto one_of(const Things& things, Random& random)
{
    return *std::next(things.begin(), static_cast<std::ptrdiff_t>(random() % things.size()));
}

}  // namespace random_guide
