#pragma once

#include <memory>

#include "kiosk/staff/console.h"

namespace CLI {
class App;
}

namespace staff {

// One command of `kioskctl`. Lives for one command line.
class Command {
public:
    virtual ~Command() = default;
    virtual const char* name() const = 0;
    virtual const char* purpose() const = 0;

    // Says which words it understands. The values are its own and filled in before `run`.
    virtual void declare(CLI::App& app) = 0;

    // Gives the exit code.
    virtual int run(const Console& console) = 0;
};

std::unique_ptr<Command> check_command();
std::unique_ptr<Command> compile_command();
std::unique_ptr<Command> advise_command();
std::unique_ptr<Command> find_command();
std::unique_ptr<Command> show_command();
std::unique_ptr<Command> guide_command();
std::unique_ptr<Command> tour_command();
std::unique_ptr<Command> report_command();
std::unique_ptr<Command> translate_command();
std::unique_ptr<Command> schema_command();
std::unique_ptr<Command> new_command();
std::unique_ptr<Command> rename_command();
std::unique_ptr<Command> verify_command();

}  // namespace staff
