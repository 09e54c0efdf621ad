#include "kiosk/load/listing.h"

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

std::optional<std::vector<std::string>> names_in(const fs::path& folder, std::size_t most)
{
    std::vector<std::string> names;
    std::error_code trouble;
    fs::directory_iterator at(folder, trouble);
    for (; !trouble && at != fs::directory_iterator() && names.size() <= most; at.increment(trouble))
        names.push_back(at->path().filename().string());
    if (trouble) return std::nullopt;
    std::ranges::sort(names);
    return names;
}

Look look_at(const fs::path& path, const fs::path& root)
{
    struct stat about {};
    if (::lstat(path.c_str(), &about) != 0) return {errno == ENOENT ? Look::At::gone : Look::At::no_access};
    if (!S_ISLNK(about.st_mode)) return look_of(about);
    if (leads_out(path, root) || ::stat(path.c_str(), &about) != 0) return {Look::At::out};
    return look_of(about);
}

}  // namespace load
