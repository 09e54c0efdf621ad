#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/finding.h"

namespace staff {

// The lines of a content folder's files that findings are about. Keeps the last file, since findings come
// file by file.
class SourceLines {
public:
    explicit SourceLines(std::filesystem::path folder) : folder_(std::move(folder)) {}

    // Nothing when the finding is about a file as a whole, or when there is no such line.
    std::optional<std::string> of(const base::Finding& finding);

private:
    void open(const std::string& file);

    std::filesystem::path folder_;
    std::string file_;
    std::vector<std::string> lines_;
};

}  // namespace staff
