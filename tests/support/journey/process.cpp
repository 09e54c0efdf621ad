#include "tests/support/journey/process.h"

#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <system_error>

// glibc 2.36 forgets to say that this is C.
extern "C" {
#include <sys/pidfd.h>
}

extern char** environ;

namespace journey {

namespace {

void must(int error_number, const char* act)
{
    if (error_number != 0) throw std::system_error(error_number, std::generic_category(), act);
}

std::string_view name_of(std::string_view line)
{
    return line.substr(0, line.find('='));
}

bool replaces(const std::vector<std::string>& changes, std::string_view line)
{
    for (const std::string& change : changes)
        if (name_of(change) == name_of(line)) return true;
    return false;
}

std::vector<std::string> environment_with(const std::vector<std::string>& changes)
{
    std::vector<std::string> lines;
    for (char** line = environ; *line != nullptr; ++line)
        if (!replaces(changes, *line)) lines.emplace_back(*line);
    for (const std::string& change : changes)
        if (change.find('=') != std::string::npos) lines.push_back(change);
    return lines;
}

std::vector<char*> pointers_to(std::vector<std::string>& lines)
{
    std::vector<char*> pointers;
    for (std::string& line : lines) pointers.push_back(line.data());
    pointers.push_back(nullptr);
    return pointers;
}

// Which descriptors the program starts with.
class Descriptors {
public:
    Descriptors() { must(posix_spawn_file_actions_init(&actions_), "prepare a program's files"); }
    Descriptors(const Descriptors&) = delete;
    Descriptors& operator=(const Descriptors&) = delete;
    ~Descriptors() { posix_spawn_file_actions_destroy(&actions_); }

    void put(int ours, int theirs)
    {
        must(posix_spawn_file_actions_adddup2(&actions_, ours, theirs), "hand over a file");
    }
    const posix_spawn_file_actions_t* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_;
};

int exit_code_of(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Scratch::Scratch() : descriptor_(memfd_create("scratch", MFD_CLOEXEC))
{
    if (descriptor_ < 0) must(errno, "make a scratch file");
}

Scratch::~Scratch()
{
    close(descriptor_);
}

std::string Scratch::text() const
{
    std::string text;
    std::array<char, 4096> part{};
    for (off_t at = 0;; at += static_cast<off_t>(part.size())) {
        const ssize_t length = pread(descriptor_, part.data(), part.size(), at);
        if (length <= 0) return text;
        text.append(part.data(), static_cast<std::size_t>(length));
    }
}

Process::Process(std::vector<std::string> command, const std::vector<std::string>& environment,
                 std::optional<int> third)
{
    // The kernel ends the program when ours ends, however that comes about.
    command.insert(command.begin(), {"setpriv", "--pdeathsig", "KILL", "--"});
    std::vector<std::string> lines = environment_with(environment);
    Descriptors descriptors;
    descriptors.put(said_.descriptor(), STDOUT_FILENO);
    descriptors.put(said_.descriptor(), STDERR_FILENO);
    if (third) descriptors.put(*third, 3);
    must(posix_spawnp(&id_, "setpriv", descriptors.get(), nullptr, pointers_to(command).data(),
                      pointers_to(lines).data()),
         "start a program");
}

Process::~Process()
{
    if (exit_code_) return;
    kill(id_, SIGKILL);
    waitpid(id_, nullptr, 0);
}

void Process::ask_to_stop() const
{
    if (!exit_code_) kill(id_, SIGTERM);
}

std::optional<int> Process::exit_code_within(std::chrono::seconds limit)
{
    if (exit_code_) return exit_code_;
    const int watch = pidfd_open(id_, 0);
    if (watch < 0) must(errno, "watch a program");
    pollfd ended{watch, POLLIN, 0};
    const int count = poll(&ended, 1, static_cast<int>(std::chrono::milliseconds(limit).count()));
    close(watch);
    if (count <= 0) return {};
    int status = 0;
    waitpid(id_, &status, 0);
    return exit_code_ = exit_code_of(status);
}

}  // namespace journey
