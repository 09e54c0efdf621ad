#include "kiosk/bundle/new_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace bundle {
namespace {

tl::unexpected<base::Trouble> cannot_write(const std::filesystem::path& path)
{
    return base::trouble(fmt::format("cannot write {}: {}", path.string(), std::strerror(errno)));
}

// Waits until the disk has it; of a folder: the names in it.
bool is_on_disk(const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

std::filesystem::path folder_of(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

}  // namespace

NewFile::NewFile(std::filesystem::path final_name) : final_name_(std::move(final_name)), path_(final_name_)
{
    path_ += fmt::format(".{}.new", ::getpid());
    ::unlink(path_.c_str());
}

NewFile::NewFile(NewFile&& other) noexcept
    : final_name_(std::move(other.final_name_)), path_(std::exchange(other.path_, {}))
{
}

NewFile::~NewFile()
{
    if (!path_.empty()) ::unlink(path_.c_str());
}

base::Result<void> NewFile::publish()
{
    if (!is_on_disk(path_)) return cannot_write(path_);
    if (::rename(path_.c_str(), final_name_.c_str()) != 0) return cannot_write(final_name_);
    path_.clear();
    if (!is_on_disk(folder_of(final_name_))) return cannot_write(folder_of(final_name_));
    return {};
}

}  // namespace bundle
