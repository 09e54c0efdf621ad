#include "kiosk/staff/command_group.h"
#include "kiosk/staff/new_parts.h"

namespace staff {
namespace {

constexpr const char* k_examples =
    "Files that are there already are never overwritten.\n"
    "Examples:\n"
    "  kioskctl new service homework-help --organisation migra --topic german\n"
    "  kioskctl new place library --name Bibliothek --city Rostock\n"
    "  kioskctl new notice strike --from 2026-12-01 --until 2026-12-02\n"
    "  kioskctl new language fa --instead en";

class New final : public CommandGroup {
public:
    New() : CommandGroup(k_examples)
    {
        for (const content::Kind kind : {content::Kind::service, content::Kind::organisation,
                                         content::Kind::place, content::Kind::notice})
            add(new_thing(kind));
        add(new_language());
    }

    const char* name() const override { return "new"; }
    const char* purpose() const override { return "Begin a service, a place...: files to be filled in"; }
};

}  // namespace

std::unique_ptr<Command> new_command()
{
    return std::make_unique<New>();
}

}  // namespace staff
