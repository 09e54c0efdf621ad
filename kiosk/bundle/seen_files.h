#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/bundle/hash.h"
#include "kiosk/load/load.h"

namespace bundle {

// The hashes of a folder's files. A file is read again unless its size, times and place on the disk are those
// it had when it was read, and had been so for a while: within one tick of the disk's clock a file may change
// and look the same.
class SeenFiles {
public:
    // Looks at every source of the folder. `now` is the time on the disk's clock.
    void look(const load::Folder& folder, std::chrono::system_clock::time_point now);

    // True when the last look saw the same files, whatever is in them.
    bool are_of(const load::Folder& folder) const;

    // Of what the last look saw.
    std::string fingerprint() const;
    // Adds the paths and hashes of the files in a thing's folder.
    void add_to(Hash& hash, const content::Thing& thing) const;

private:
    struct Stamp {
        std::uint64_t device = 0, inode = 0, size = 0;
        std::chrono::nanoseconds written{}, changed{};
        bool operator==(const Stamp&) const = default;
    };
    struct File {
        std::string path;
        Digest digest{};
        std::optional<Stamp> stamp;  // absent: its digest counts for one look
    };

    static std::optional<Stamp> stamp_of(int root, const std::string& path);
    static bool is_settled(const Stamp& stamp, std::chrono::nanoseconds now);
    static File read(const std::filesystem::path& folder, int root, const std::string& path,
                     std::chrono::nanoseconds now);

    std::vector<File> files_;  // sorted by path
};

}  // namespace bundle
