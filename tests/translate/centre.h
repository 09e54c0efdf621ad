#pragma once

#include <string>
#include <string_view>

#include "kiosk/load/load.h"
#include "kiosk/translate/import.h"
#include "kiosk/translate/po.h"
#include "tests/support/temp_folder.h"

namespace tests {

// A centre that offers German, English and Persian, with one service; what a test writes comes on top.
class TranslatedCentre {
public:
    // `within`: the folder of the content, in one that is empty else; "content/".
    explicit TranslatedCentre(std::string within = {});

    // Into services/advice, which has de.yaml, en.yaml and fa.yaml.
    void write(std::string_view file, std::string_view yaml) const;
    void write_at(std::string_view path, std::string_view yaml) const
    {
        folder_.write(within_ + std::string(path), yaml);
    }
    void remove(std::string_view file) const;
    std::string read(std::string_view file) const;

    load::Folder files() const { return load::scan(path()).value; }
    std::filesystem::path path() const { return folder_ / within_; }
    const std::filesystem::path& around() const { return folder_.path(); }
    content::Words words(const std::string& language) const;

    translate::Po exported(const std::string& language) const;

private:
    TempFolder folder_;
    std::string within_;
};

inline const content::Thing k_advice{content::Kind::service, "advice"};

// What translators see of a field: "Key: value" for the notes.
std::string said(std::string_view key, const std::string& value);

// An entry of a PO file by its context. The test fails when there is none.
translate::PoEntry& entry(translate::Po& po, const std::string& context);

// Of a PO file that needs no second look: what it would change, written at once. Findings are returned.
base::Findings import_into(const load::Folder& folder, const translate::Po& po,
                           const translate::ImportWishes& wishes = {});

// Print of a German line.
std::string print_of(const std::string& german);

}  // namespace tests
