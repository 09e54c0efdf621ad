#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"
#include "kiosk/load/load.h"
#include "kiosk/translate/former.h"
#include "kiosk/translate/po.h"

namespace translate {

// The sentence behind a key, with {value} filled in: what translators are told about a text.
using Say = std::function<std::string(std::string_view key, const std::string& value)>;

struct Exported {
    Po po;
    Prints made_of;  // of the texts that are out of date: the German they were made from
};

// Every German text of a folder with its translation, for translators. The errors found in reading say which
// texts are not among them.
base::Loaded<Exported> exported(const load::Folder& folder, const base::LanguageTag& language,
                                const Say& say);

// Sets the former German beside the present one.
void show_former(Po& po, const Texts& former);

// The key of what is said about a field: "po.guide.topics.title".
std::string key_of(content::Kind kind, const content::WordField& field);

}  // namespace translate
