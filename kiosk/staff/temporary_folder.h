#pragma once

#include <filesystem>
#include <utility>

#include "kiosk/base/result.h"

namespace staff {

// An empty folder that nobody else may look into; gone with this value.
class TemporaryFolder {
public:
    static base::Result<TemporaryFolder> make();
    TemporaryFolder(TemporaryFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    TemporaryFolder& operator=(TemporaryFolder&& other) noexcept
    {
        std::swap(path_, other.path_);
        return *this;
    }
    ~TemporaryFolder();

    const std::filesystem::path& path() const { return path_; }

private:
    explicit TemporaryFolder(std::filesystem::path path) : path_(std::move(path)) {}

    std::filesystem::path path_;
};

}  // namespace staff
