#pragma once

#include <filesystem>

#include "kiosk/base/result.h"

namespace bundle {

// A file that grows beside its final name and gets that name when it is whole. Not published, it is removed.
class NewFile {
public:
    explicit NewFile(std::filesystem::path final_name);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    const std::filesystem::path& path() const { return path_; }
    // On the disk, then renamed: a power cut leaves the old file or the new one.
    base::Result<void> publish();

private:
    std::filesystem::path final_name_;
    std::filesystem::path path_;  // empty: nothing to remove
};

}  // namespace bundle
