#pragma once

#include <string>

#include "kiosk/pages/pages.h"

// A service's page as text and as JSON.
namespace staff {

std::string service_text(const pages::ServicePage& page);
std::string service_json(const pages::ServicePage& page);

}  // namespace staff
