#include "kiosk/load/listing.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace load {
namespace {

namespace fs = std::filesystem;

bool leads_out(const fs::path& link, const fs::path& root)
{
    std::error_code trouble;
    const fs::path target = fs::canonical(link, trouble);
    if (trouble) return true;
    const auto [end, same] = std::ranges::mismatch(root, target);
    return end != root.end();
}

Look look_of(const struct stat& about)
{
    if (S_ISREG(about.st_mode)) return {Look::At::file, static_cast<std::uintmax_t>(about.st_size)};
    return {S_ISDIR(about.st_mode) ? Look::At::folder : Look::At::something_else};
}

}  // namespace

std::optional<Listing> Listing::of(const fs::path& folder, std::size_t most)
{
    Listing listing(folder, Open(::opendir(folder.c_str())));
    if (!listing.open_) return std::nullopt;
    errno = 0;
    while (const dirent* entry = ::readdir(listing.open_.get())) {
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..") continue;
        listing.names_.emplace_back(name);
        if (listing.names_.size() > most) break;
    }
    if (errno != 0) return std::nullopt;
    std::ranges::sort(listing.names_);
    return listing;
}

Look Listing::look_at(const std::string& name, const fs::path& root) const
{
    struct stat about {};
    const int folder = ::dirfd(open_.get());
    if (::fstatat(folder, name.c_str(), &about, AT_SYMLINK_NOFOLLOW) != 0)
        return {errno == ENOENT ? Look::At::gone : Look::At::no_access};
    if (!S_ISLNK(about.st_mode)) return look_of(about);
    if (leads_out(folder_ / name, root) || ::fstatat(folder, name.c_str(), &about, 0) != 0)
        return {Look::At::out};
    return look_of(about);
}

}  // namespace load
