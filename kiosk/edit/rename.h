#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/edit/names.h"
#include "kiosk/edit/yaml_file.h"
#include "kiosk/load/load.h"

namespace edit {

// Another name for something, thought through and not yet written.
class Renaming {
public:
    // A trouble when there is no such name, when the new one cannot be used or is taken, and when a file that
    // may mention the old one cannot be understood.
    static base::Result<Renaming> prepare(const load::Folder& folder, const Name& name,
                                          const std::string& to);

    // A file in which the name is written, from the content folder, and how often.
    struct Changed {
        std::string file;
        int count = 0;
    };
    const std::vector<Changed>& changed() const { return changed_; }

    // The folder that gets another name, before and after, from the content folder.
    const std::optional<std::pair<std::string, std::string>>& moved() const { return moved_; }

    // Writes everything; when that fails midway, puts back what was written.
    base::Result<void> carry_out() const;

private:
    Renaming(std::filesystem::path root, Name name, std::string to)
        : root_(std::move(root)), name_(std::move(name)), to_(std::move(to))
    {
    }

    base::Result<void> check_names();
    base::Result<void> check_list();
    base::Result<void> read(const load::Source& source);
    base::Result<void> rename_in(YamlFile& file, const load::Source& source, int& count) const;
    base::Result<void> rename_in_list(YamlFile& file, int& count) const;
    base::Result<void> move_folder() const;

    std::filesystem::path root_;
    Name name_;
    std::string to_;
    bool is_area_ = false;
    std::vector<YamlFile> files_;  // only those that change
    std::vector<Changed> changed_;
    std::optional<std::pair<std::string, std::string>> moved_;
};

}  // namespace edit
