#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

// Real programs on a display of their own, used as a visitor uses them.
namespace journey {

// A file that exists only as long as somebody has it open.
class Scratch {
public:
    Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch();

    int descriptor() const { return descriptor_; }
    std::string text() const;

private:
    int descriptor_;
};

// A program that was started. Ends with this object, and with the test program even if that crashes.
class Process {
public:
    // `command` begins with the program's name; `environment` are lines such as "DISPLAY=:7" that replace
    // the test program's own, or "DISPLAY" alone to take one away. Descriptor 3 is `third` if given.
    explicit Process(std::vector<std::string> command, const std::vector<std::string>& environment = {},
                     std::optional<int> third = {});
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();

    pid_t id() const { return id_; }

    // What it has written so far to standard output and standard error.
    std::string said() const { return said_.text(); }

    void ask_to_stop() const;  // SIGTERM

    // Its exit code, or 128 and the signal that ended it; absent when it still runs after `limit`.
    std::optional<int> exit_code_within(std::chrono::seconds limit);

private:
    Scratch said_;
    pid_t id_ = 0;
    std::optional<int> exit_code_;
};

}  // namespace journey
