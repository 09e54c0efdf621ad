#pragma once

#include "kiosk/pages/pages.h"
#include "kiosk/ui/screen.h"

// Services among others, each on a card.
namespace ui {

// A card "<kind>.<service>" that opens the service, with all that is told of it and the button beside it.
Node card(const std::string& kind, const pages::Result& result);

// "keep.<service>", or what the id says: keeps the service, or lets go of it.
Node keep_button(std::string id, const base::ServiceId& service, const pages::Keep& keep);

}  // namespace ui
