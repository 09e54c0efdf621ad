#pragma once

#include <optional>
#include <string_view>

#include "kiosk/base/language.h"
#include "kiosk/load/report.h"

namespace load {

// Letters of a file that are allowed but doubtful, given what language it is in: hidden ones where the
// language has no use for them, those of another language's keyboard, words of two scripts, and what is left
// of a letter that was saved in one encoding and read in another. Without a language it is a facts file.
void check_letters(std::string_view text, const std::optional<base::LanguageTag>& language, Report& report);

}  // namespace load
