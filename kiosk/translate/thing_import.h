#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/content/words.h"
#include "kiosk/translate/import.h"

namespace translate {

// What the entries of one thing change in its words file.
class ThingImport {
public:
    // All of it outlives this. `words` is null when there is no file yet.
    ThingImport(const content::Thing& thing, const content::Words& german, const content::Words* words,
                const ImportWishes& wishes)
        : thing_(thing), german_(german), words_(words), wishes_(wishes)
    {
    }

    // An entry of a field that the thing has in German.
    void take(const PoEntry& entry, const std::string& path);

    // Nothing when the file stays as it is. `language` is the file's.
    base::Result<std::optional<ImportedFile>> file(const load::Folder& folder,
                                                   const base::LanguageTag& language) const;

    const base::Findings& findings() const { return findings_; }
    std::size_t unfinished() const { return unfinished_; }
    std::size_t untranslated() const { return untranslated_; }

    // Of findings about the PO file.
    void call_po(const std::string& name) { po_name_ = name; }

private:
    struct Change {
        std::string path;
        std::optional<content::Text> text;  // absent: stays
        std::string print;                  // empty: stays
    };

    void compare(const PoEntry& entry, const content::WordField& field, const std::string& path,
                 content::Text text);
    bool is_writable(const PoEntry& entry, const content::WordField& field, const content::Text& text);
    void warn(const PoEntry& entry, const char* detail);
    bool differs(const std::string& path, const content::Text& text) const;
    std::string made_of(const std::string& path) const;
    bool all_is_a_persons() const;
    std::optional<bool> new_by_machine() const;
    base::Result<void> apply(edit::YamlFile& file) const;

    const content::Thing& thing_;
    const content::Words& german_;
    const content::Words* words_;
    const ImportWishes& wishes_;
    std::string po_name_;
    std::vector<Change> changes_;
    std::set<std::string> confirmed_;  // paths somebody answers for
    base::Findings findings_;
    std::size_t unfinished_ = 0;
    std::size_t untranslated_ = 0;
};

}  // namespace translate
