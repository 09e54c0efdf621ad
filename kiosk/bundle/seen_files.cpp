#include "kiosk/bundle/seen_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/layout.h"
#include "kiosk/search/index.h"

namespace bundle {
namespace {

using namespace std::chrono_literals;

// The longest tick of a disk's clock: FAT's.
constexpr std::chrono::nanoseconds k_tick = 2s;

std::chrono::nanoseconds since_epoch(const timespec& time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

// A folder, for looking at what is in it by short names: three looks at every file are most of what is left
// to do after a small change.
class Root {
public:
    explicit Root(const std::filesystem::path& folder)
        : number_(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
    }
    Root(const Root&) = delete;
    Root& operator=(const Root&) = delete;
    ~Root()
    {
        if (number_ >= 0) ::close(number_);
    }
    int number() const { return number_; }

private:
    int number_;
};

}  // namespace

std::optional<SeenFiles::Stamp> SeenFiles::stamp_of(int root, const std::string& path)
{
    struct stat about {};
    if (root < 0 || ::fstatat(root, path.c_str(), &about, 0) != 0) return std::nullopt;
    return Stamp{about.st_dev, about.st_ino, static_cast<std::uint64_t>(about.st_size),
                 since_epoch(about.st_mtim), since_epoch(about.st_ctim)};
}

bool SeenFiles::is_settled(const Stamp& stamp, std::chrono::nanoseconds now)
{
    return std::max(stamp.written, stamp.changed) + k_tick < now;
}

SeenFiles::File SeenFiles::read(const std::filesystem::path& folder, int root, const std::string& path,
                                std::chrono::nanoseconds now)
{
    File file{path, {}, stamp_of(root, path)};
    Hash hash;
    const auto bytes = base::read_file(folder / path, load::k_longest_file_bytes);
    hash.add(bytes.value_or(std::string()));
    file.digest = hash.digest();
    if (!bytes || !file.stamp || !is_settled(*file.stamp, now)) file.stamp.reset();
    return file;
}

void SeenFiles::look(const load::Folder& folder, std::chrono::system_clock::time_point now)
{
    const Root root(folder.root);
    std::vector<File> seen;
    seen.reserve(folder.sources.size());
    auto known = files_.begin();
    for (const load::Source& source : folder.sources) {
        while (known != files_.end() && known->path < source.path) ++known;
        const bool is_known = known != files_.end() && known->path == source.path && known->stamp;
        if (is_known && stamp_of(root.number(), source.path) == known->stamp)
            seen.push_back(std::move(*known++));
        else seen.push_back(read(folder.root, root.number(), source.path, now.time_since_epoch()));
    }
    files_ = std::move(seen);
}

bool SeenFiles::are_of(const load::Folder& folder) const
{
    return std::ranges::equal(files_, folder.sources, {}, &File::path, &load::Source::path);
}

std::string SeenFiles::fingerprint() const
{
    Hash hash;
    hash.add(std::to_string(k_version));
    for (const std::string_view table : k_tables) hash.add(table);
    hash.add(std::to_string(search::k_index_version));
    for (const File& file : files_) {
        hash.add(file.path);
        hash.add(file.digest);
    }
    return hash.digits();
}

void SeenFiles::add_to(Hash& hash, const content::Thing& thing) const
{
    const std::string folder = content::folder_of(thing) + "/";
    auto file = std::ranges::lower_bound(files_, folder, {}, &File::path);
    for (; file != files_.end() && file->path.starts_with(folder); ++file) {
        hash.add(file->path);
        hash.add(file->digest);
    }
}

}  // namespace bundle
