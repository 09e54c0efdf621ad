#pragma once

#include <memory>
#include <vector>

#include "kiosk/staff/command.h"

namespace staff {

// A command that is a row of others: `kioskctl new service`. They inherit its examples unless they have their
// own.
class CommandGroup : public Command {
public:
    void declare(CLI::App& app) override;
    int run(const Console& console) override;

protected:
    explicit CommandGroup(const char* examples) : examples_(examples) {}
    void add(std::unique_ptr<Command> part) { parts_.push_back(std::move(part)); }

private:
    const char* examples_;
    std::vector<std::unique_ptr<Command>> parts_;
    CLI::App* app_ = nullptr;  // outlives the command
};

}  // namespace staff
