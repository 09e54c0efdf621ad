#pragma once

#include "kiosk/content/facts.h"

namespace content {

// Whether the service can be reached other than by asking at the desk of this centre, or is meant to be
// reached there: contacts are looked for at its place entries, the service, its places and its organisation.
// An organisation that is not known may have one.
bool has_contact(const Facts& facts, const Service& service);

}  // namespace content
