#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kiosk/content/words.h"
#include "kiosk/staff/command.h"

// The commands behind `kioskctl new`.
namespace staff {

std::unique_ptr<Command> new_thing(content::Kind kind);
std::unique_ptr<Command> new_language();

}  // namespace staff
