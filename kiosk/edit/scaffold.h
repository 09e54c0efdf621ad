#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/content/words.h"
#include "kiosk/edit/written.h"

// New things, written so that staff only have to fill in what they know.
namespace edit {

// The first line of a new file, without a line break: of the facts file, or of a language's.
using FirstLine = std::function<std::string(content::Kind, const std::optional<base::LanguageTag>&)>;

// A value that is known when a thing is begun.
struct Filled {
    enum class File { facts, german };
    File file = File::facts;
    KeyPath path;
    Value value;
};

// Facts and German words of a new thing with comments in German; what must be filled in stands there empty.
// The thing's folder must not be there. Gives the files, from the content folder.
base::Result<std::vector<std::string>> write_new_thing(const std::filesystem::path& content,
                                                       const content::Thing& thing,
                                                       const std::vector<Filled>& filled,
                                                       const FirstLine& first_line);

// Offers another language, last of all, with those that are shown where a text is missing. The words of the
// centre are begun as comments, unless there is such a file. Gives the files, from the content folder.
base::Result<std::vector<std::string>> write_new_language(const std::filesystem::path& content,
                                                          const base::LanguageTag& language,
                                                          const std::vector<base::LanguageTag>& instead,
                                                          const FirstLine& first_line);

// What stands in the facts and the German words of a new thing.
std::string_view facts_template(content::Kind kind);
std::string_view words_template(content::Kind kind);

}  // namespace edit
