#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/i18n/words.h"
#include "kiosk/load/load.h"
#include "kiosk/staff/command.h"
#include "kiosk/translate/former.h"

// The commands behind `kioskctl translate`.
namespace staff {

std::unique_ptr<Command> translate_status();
std::unique_ptr<Command> translate_export();
std::unique_ptr<Command> translate_import();
std::unique_ptr<Command> translate_accept();

// Sentences for the staff of one language.
class StaffWords {
public:
    explicit StaffWords(base::LanguageTag language);

    std::string say(std::string_view key, const i18n::Arguments& arguments = {}) const;
    std::string count(std::string_view key, std::size_t count) const;

    // Each finding in lines of its own.
    void print(const base::Findings& findings, std::ostream& out) const;

private:
    base::LanguageTag language_;
    i18n::Words words_;
};

// The files of a folder of content. A trouble when it is none.
base::Result<load::Folder> content_files(const std::filesystem::path& folder);

// A trouble when nothing is translated into `language` there, with the languages there are.
base::Result<void> must_be_translated(const base::LanguageTag& language, const load::Folder& folder);

}  // namespace staff
