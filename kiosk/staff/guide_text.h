#pragma once

#include <string>

#include "kiosk/guide/proof.h"
#include "kiosk/i18n/words.h"
#include "kiosk/staff/page_values.h"

// The proof of the guide, for the people who look after it.
namespace staff {

// Whether it holds, what was walked, and a table with a line for each topic; without what fails.
std::string proof_text(const guide::Proof& proof, const i18n::Words& words,
                       const base::LanguageTag& language);

// All there is in it.
nlohmann::ordered_json json_of(const guide::Proof& proof);

}  // namespace staff
