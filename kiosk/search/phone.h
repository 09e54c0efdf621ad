#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/search/fold.h"

namespace search {

// The key of a phone number, however it is written: "+49 381 4440", "0049/381-4440" and "0381 4440" are all
// "03814440". Short numbers are themselves.
std::string phone_key(std::string_view phone);

// What was typed as one word when it can be the beginning or a part of a phone number: three digits or more
// and nothing that numbers are not written with.
std::optional<Folded> typed_phone(std::string_view typed);

}  // namespace search
