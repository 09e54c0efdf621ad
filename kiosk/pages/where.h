#pragma once

#include "kiosk/pages/offers.h"

namespace pages {

// In one line: "Rostock, Waldemarstraße 32", or by phone, web, through the desk.
base::Phrase where(const Offer& offer, Offers& offers, const Voice& voice);

}  // namespace pages
