#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/base/result.h"
#include "kiosk/edit/yaml_file.h"
#include "kiosk/load/load.h"
#include "kiosk/translate/po.h"

namespace translate {

struct ImportWishes {
    bool by_machine = false;  // what is new in the PO file was made by a machine, not by a person
    // A person has read the whole PO file: what is not marked as unfinished counts as reviewed, changed or
    // not.
    bool reviewed = false;
    bool partly = false;  // leave out entries that are not in the content
    // How a words file begins that is not there yet; empty: with its first text.
    std::function<std::string(content::Kind, const base::LanguageTag&)> beginning;
};

struct ImportedFile {
    edit::YamlFile file;
    std::size_t texts = 0;  // new, changed, or compared with the German
};

// What an import would do; nothing is written yet.
struct Import {
    std::vector<ImportedFile> files;  // that change
    std::size_t unfinished = 0;       // entries left out because somebody has to look at them again
    std::size_t untranslated = 0;     // entries without a translation
};

// Compares a PO file with the content. A text counts as translated anew when it differs from the file's, or
// when somebody took its mark as unfinished away; then its print is that of the German in the PO file. A file
// made by a machine becomes a person's when each of its texts was translated anew by one.
//
// Errors among the findings mean that nothing is to be written. `name` is the PO file's.
base::Result<base::Loaded<Import>> import(const Po& po, const std::string& name, const load::Folder& folder,
                                          const ImportWishes& wishes);

// The rules of this module's findings, sorted.
std::vector<std::string_view> rule_names();

}  // namespace translate
