#pragma once

#include <filesystem>
#include <string>

namespace journey {

// The invented centre that journeys walk through: topics `recognition` (asks situation, then age), `german`
// (asks nothing) and, for employers, `hire` (asks size).
std::filesystem::path walk_centre();

// A copy of it in `folder` that gives a visitor so much time: "{after: 2 s, countdown: 2 s}".
std::filesystem::path walk_centre_with_idle(const std::filesystem::path& folder, const std::string& idle);

// A copy of it in `folder`, to be spoiled.
std::filesystem::path copy_of_walk_centre(const std::filesystem::path& folder);

}  // namespace journey
