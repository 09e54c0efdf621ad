// What the leak sanitizer needs of a program that draws; linked under the sanitizer only.
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <system_error>

// Graphics drivers keep memory until the process ends. Once a driver is unloaded, the leak sanitizer can
// neither tell whose memory that is nor be told to pass over it; so under the sanitizer libraries stay
// loaded.
extern "C" int dlclose(void*)
{
    return 0;
}

namespace {

constexpr int k_most_looks = 200;
constexpr useconds_t k_between_looks_us = 5'000;

long threads()
{
    std::error_code none;
    const std::filesystem::directory_iterator tasks("/proc/self/task", none);
    return std::distance(begin(tasks), end(tasks));
}

// Pango's thread is told to end with the last font map, and nobody can wait for it. The leak sanitizer, which
// looks when everything else has ended, crashes on a thread that is half gone.
void wait_until_alone()
{
    for (int looks = 0; threads() > 1 && looks < k_most_looks; ++looks) usleep(k_between_looks_us);
}

// The sanitizer has registered itself already, so that this comes before it, and after the libraries' own.
[[gnu::constructor]] void wait_at_the_end()
{
    std::atexit(wait_until_alone);
}

}  // namespace
