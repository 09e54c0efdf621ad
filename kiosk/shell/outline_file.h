#pragma once

#include <filesystem>
#include <string_view>

namespace shell {

// Puts `text` where a reader finds it whole: written beside, then renamed. Not forced to the disk, for it is
// gone with the next frame anyway. What cannot be written is left.
void write_whole(const std::filesystem::path& file, std::string_view text);

}  // namespace shell
