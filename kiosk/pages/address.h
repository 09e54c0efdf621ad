#pragma once

#include <vector>

#include "kiosk/content/facts.h"
#include "kiosk/pages/reader.h"

// Addresses and numbers, as they stand on doors and letters: in German, whatever the visitor reads.
namespace pages {

// As written, but never broken over lines.
std::string unbroken_phone(const std::string& phone);

// A value that runs from the left in every language: a phone number, an address of mail or web.
base::Phrase value_line(const std::string& value, const Voice& voice);

// Name, street, postcode and city, each on a line of its own.
std::vector<base::Phrase> address_lines(const content::Place& place, Reader& reader);

// "migra e.V., Waldemarstraße 32, 18057 Rostock"
std::string address_in_one(const content::Place& place, Reader& reader);

// "Rostock, Waldemarstraße 32"
base::Phrase short_address(const content::Place& place);

}  // namespace pages
