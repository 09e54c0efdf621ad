#pragma once

#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/edit/yaml_file.h"
#include "kiosk/load/load.h"
#include "kiosk/translate/former.h"

// Saying of translations that they are as they should be.
namespace translate {

struct AcceptedFile {
    edit::YamlFile file;
    std::vector<std::string> paths;  // of the fields that have today's print now and had not
};

// A field of a translation that was out of date before the German changed last, or may have been.
struct LeftOut {
    std::string file;
    std::string path;
    bool is_known = false;  // false: the former German is not known, and languages were made from different
};

struct Acceptance {
    std::vector<AcceptedFile> files;  // that change; not written yet
    std::vector<LeftOut> left_out;
};

// A person has compared a words file with the German: all of its fields get today's print.
base::Result<Acceptance> accepted(const load::Folder& folder, const content::Thing& thing,
                                  const base::LanguageTag& language);

// Today's prints of a thing's fields that are out of date in some language.
base::Result<Prints> prints_of_outdated(const load::Folder& folder, const content::Thing& thing);

// The German of a thing changed and still means the same: translations made from the German before that get
// today's print, in every language. Where that German is not among `former`, a field is taken for made from
// it when all languages in which it is out of date were made from the same German.
base::Result<Acceptance> accepted_as_minor(const load::Folder& folder, const content::Thing& thing,
                                           const Texts& former);

}  // namespace translate
