#pragma once

#include <optional>
#include <vector>

#include "kiosk/pages/pages.h"
#include "kiosk/pages/voice.h"

// What is said of the services that a visitor keeps.
namespace pages {

Keep keep(const base::ServiceId& service, const std::vector<base::ServiceId>& kept, const Voice& voice);

// Puts the button beside every service of the page.
void offer_keeping(Body& body, const std::vector<base::ServiceId>& kept, const Voice& voice);

std::optional<PathEntry> path_entry(const Body& body, const std::vector<base::ServiceId>& kept,
                                    const Voice& voice);

}  // namespace pages
