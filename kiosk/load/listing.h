#pragma once

#include <dirent.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// What stands in a folder, asked of the file system without opening any file.
namespace load {

struct Look {
    // `gone`: no longer there, or never. `out`: a link that leads out of the content, or nowhere.
    enum class At { file, folder, gone, out, something_else, no_access };
    At at = At::gone;
    std::uintmax_t bytes = 0;  // of a file
};

// What a folder held when it was opened. It stays open, so that each thing in it is found by its name alone.
class Listing {
public:
    // At most `most` names and one. Nothing when the folder cannot be read to its end.
    static std::optional<Listing> of(const std::filesystem::path& folder, std::size_t most);

    // Sorted; bytes as the file system has them.
    const std::vector<std::string>& names() const { return names_; }

    // `root` is the content folder without links on the way.
    Look look_at(const std::string& name, const std::filesystem::path& root) const;

private:
    struct Close {
        void operator()(DIR* open) const { ::closedir(open); }
    };
    using Open = std::unique_ptr<DIR, Close>;

    Listing(std::filesystem::path folder, Open open) : folder_(std::move(folder)), open_(std::move(open)) {}

    std::filesystem::path folder_;
    Open open_;
    std::vector<std::string> names_;
};

}  // namespace load
