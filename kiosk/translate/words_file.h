#pragma once

#include <string>

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/content/words.h"
#include "kiosk/edit/yaml_file.h"
#include "kiosk/load/load.h"

// Words files as translation changes them.
namespace translate {

// "services/anabin/ar.yaml"
std::string words_path(const content::Thing& thing, const base::LanguageTag& language);

// The file as it is, its keys kept in the order of the table. One that is not there yet begins with
// `beginning`.
base::Result<edit::YamlFile> words_file(const load::Folder& folder, const content::Thing& thing,
                                        const base::LanguageTag& language, const std::string& beginning = {});

base::Result<void> put_text(edit::YamlFile& file, const content::WordField& field, const std::string& path,
                            const content::Text& text);
base::Result<void> put_print(edit::YamlFile& file, const std::string& path, const std::string& print);
base::Result<void> put_by(edit::YamlFile& file, bool machine);

}  // namespace translate
