#pragma once

#include <optional>

#include "kiosk/session/session.h"
#include "kiosk/stage/stage.h"

// A keyboard on a cable, for who has one: what its keys mean while something is searched.
namespace shell {

// Nothing for control letters and what is no letter at all.
std::optional<session::Event> event_of(const stage::Typed& typed);

// Backspace and Escape; nothing for other keys.
std::optional<session::Event> event_of(const stage::KeyPressed& key);

bool is_enter(const stage::KeyPressed& key);

}  // namespace shell
