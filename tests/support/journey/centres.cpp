#include "tests/support/journey/centres.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace journey {

namespace {

constexpr const char* k_usual_idle = "idle: {after: 120 s, countdown: 30 s}";

std::string text_of(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

}  // namespace

std::filesystem::path walk_centre()
{
    return std::filesystem::path(KIOSK_SOURCE) / "tests/centres/walk";
}

std::filesystem::path copy_of_walk_centre(const std::filesystem::path& folder)
{
    const auto copy = folder / "content";
    std::filesystem::copy(walk_centre(), copy, std::filesystem::copy_options::recursive);
    return copy;
}

std::filesystem::path walk_centre_with_idle(const std::filesystem::path& folder, const std::string& idle)
{
    const auto copy = copy_of_walk_centre(folder);
    std::string centre = text_of(copy / "centre/centre.yaml");
    const std::size_t at = centre.find(k_usual_idle);
    if (at == std::string::npos) throw std::runtime_error("the test centre has another idle time");
    centre.replace(at, std::string(k_usual_idle).size(), "idle: " + idle);
    std::ofstream(copy / "centre/centre.yaml") << centre;
    return copy;
}

}  // namespace journey
