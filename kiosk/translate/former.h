#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "kiosk/bundle/catalogue.h"
#include "kiosk/content/words.h"
#include "kiosk/translate/field.h"

// German texts as they once were.
namespace translate {

// Fields and what is asked of each: the print of a German text, or the text itself.
using Prints = std::map<Field, std::string>;
using Texts = std::map<Field, content::Text>;

// The German that had these prints, as far as it is in an earlier bundle, or in the git history of the folder
// that the content stands in. What is not there, or the history as a whole, is left out.
Texts with_prints_in_bundle(const bundle::Catalogue& earlier, const Prints& prints);
Texts with_prints_in_history(const std::filesystem::path& content, const Prints& prints);

// The German as it was before the last change that gave it other than these prints, those of today.
Texts before_in_bundle(const bundle::Catalogue& earlier, const Prints& prints_today);
Texts before_in_history(const std::filesystem::path& content, const Prints& prints_today);

}  // namespace translate
