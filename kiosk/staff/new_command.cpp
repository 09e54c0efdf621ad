#include <CLI/CLI.hpp>
#include <algorithm>

#include "kiosk/staff/command.h"
#include "kiosk/staff/new_parts.h"

namespace staff {
namespace {

class New final : public Command {
public:
    New()
    {
        for (const content::Kind kind : {content::Kind::service, content::Kind::organisation,
                                         content::Kind::place, content::Kind::notice})
            parts_.push_back(new_thing(kind));
        parts_.push_back(new_language());
    }

    const char* name() const override { return "new"; }
    const char* purpose() const override { return "Begin a service, a place...: files to be filled in"; }

    void declare(CLI::App& app) override
    {
        app_ = &app;
        app.require_subcommand(1);
        app.footer(
            "Files that are there already are never overwritten.\n"
            "Examples:\n"
            "  kioskctl new service homework-help --organisation migra --topic german\n"
            "  kioskctl new place library --name Bibliothek --city Rostock\n"
            "  kioskctl new notice strike --from 2026-12-01 --until 2026-12-02\n"
            "  kioskctl new language fa --instead en");
        // After the footer, which they inherit.
        for (const auto& part : parts_) part->declare(*app.add_subcommand(part->name(), part->purpose()));
    }

    int run(const Console& console) override
    {
        const auto chosen = std::ranges::find_if(
            parts_, [this](const auto& part) { return app_->got_subcommand(part->name()); });
        return (*chosen)->run(console);
    }

private:
    std::vector<std::unique_ptr<Command>> parts_;
    CLI::App* app_ = nullptr;  // outlives the command
};

}  // namespace

std::unique_ptr<Command> new_command()
{
    return std::make_unique<New>();
}

}  // namespace staff
