#pragma once

#include <string>
#include <vector>

#include "kiosk/base/language.h"

namespace speech {

// Which voice reads which language.
class Voices {
public:
    // `names`: the languages that the synthesiser has voices for, "de", "pt-br"... None: no voice at all.
    explicit Voices(std::vector<std::string> names);

    // The name of the language's voice: its own or that of the language without its region. Empty when there
    // is none, or none that a listener would understand. Another script than the voice reads is another
    // language: "uz-Arab" has none.
    std::string of(const base::LanguageTag& language) const;

private:
    std::string best(std::string name) const;

    std::vector<std::string> names_;  // sorted
};

}  // namespace speech
