#pragma once

#include <vector>

#include "kiosk/content/facts.h"
#include "kiosk/pages/pages.h"
#include "kiosk/pages/voice.h"

namespace pages {

// Phone, e-mail, web and appointment book, as far as given.
std::vector<Fact> contact_facts(const content::Contact& contact, const Voice& voice);

// "By phone", "On the web": in place of an address.
base::Phrase from_afar(const content::Contact& contact, const Voice& voice);

}  // namespace pages
