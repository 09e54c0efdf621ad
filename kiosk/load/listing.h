#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// What stands in a folder, asked of the file system without opening anything.
namespace load {

// The names in a folder, sorted, as bytes of the file system; at most `most` of them and one. Nothing when it
// cannot be read to its end.
std::optional<std::vector<std::string>> names_in(const std::filesystem::path& folder, std::size_t most);

struct Look {
    // `gone`: no longer there, or never. `out`: a link that leads out of the content, or nowhere.
    enum class At { file, folder, gone, out, something_else, no_access };
    At at = At::gone;
    std::uintmax_t bytes = 0;  // of a file
};

// `root` is the content folder without links on the way.
Look look_at(const std::filesystem::path& path, const std::filesystem::path& root);

}  // namespace load
