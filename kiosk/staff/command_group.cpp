#include "kiosk/staff/command_group.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace staff {

void CommandGroup::declare(CLI::App& app)
{
    app_ = &app;
    app.require_subcommand(1);
    app.footer(examples_);
    for (const auto& part : parts_) part->declare(*app.add_subcommand(part->name(), part->purpose()));
}

int CommandGroup::run(const Console& console)
{
    const auto chosen =
        std::ranges::find_if(parts_, [this](const auto& part) { return app_->got_subcommand(part->name()); });
    return (*chosen)->run(console);
}

}  // namespace staff
