#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "kiosk/base/result.h"

namespace base {

// The whole file, at most `limit` bytes of it plus one (so that a caller sees that it is longer). Only
// regular files are opened: a pipe or a device is a trouble, not a wait.
Result<std::string> read_file(const std::filesystem::path& path, std::uintmax_t limit = 64u << 20);

// Writes beside `path` and renames, so that a reader finds the old file or the new one, never a part. An old
// file's permissions and group stay. The folder must exist.
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

// The folder with fonts/ and locales/: share/welcome-kiosk beside the folder of the running program, in a
// build and in an installation alike.
std::filesystem::path share_folder();

}  // namespace base
