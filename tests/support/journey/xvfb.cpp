#include "tests/support/journey/xvfb.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace journey {

namespace {

constexpr int k_start_limit_ms = 20'000;

std::vector<std::string> command(base::SizePx screen)
{
    return {"Xvfb",      "-displayfd", "3",
            "-screen",   "0",          fmt::format("{}x{}x24", screen.width, screen.height),
            "-nolisten", "tcp",        "-noreset"};
}

}  // namespace

Xvfb::Pipe::Pipe()
{
    if (pipe2(ends_, O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "make a pipe");
}

Xvfb::Pipe::~Pipe()
{
    close(ends_[0]);
    close(ends_[1]);
}

std::string Xvfb::Pipe::first_line() const
{
    std::string line;
    pollfd written{ends_[0], POLLIN, 0};
    while (poll(&written, 1, k_start_limit_ms) == 1) {
        char letter = 0;
        if (read(ends_[0], &letter, 1) != 1 || letter == '\n') return line;
        line += letter;
    }
    return "";
}

Xvfb::Xvfb(base::SizePx screen) : server_(command(screen), {}, number_.writing_end())
{
    const std::string number = number_.first_line();
    if (number.empty()) throw std::runtime_error("Xvfb did not start: " + server_.said());
    name_ = ":" + number;
}

}  // namespace journey
