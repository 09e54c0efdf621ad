#include "kiosk/base/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "kiosk/base/descriptor.h"

namespace base {
namespace {

tl::unexpected<Trouble> system_trouble(const char* act, const std::filesystem::path& path)
{
    return trouble(fmt::format("cannot {} {}: {}", act, path.string(), std::strerror(errno)));
}

// A folder that several people write to stays theirs. Where it cannot be done, the file is worth more.
void keep_permissions(int file, const std::filesystem::path& of)
{
    struct stat about {};
    if (::stat(of.c_str(), &about) != 0) return;
    const bool done =
        ::fchmod(file, about.st_mode & 07777) == 0 &&
        (about.st_gid == ::getegid() || ::fchown(file, static_cast<uid_t>(-1), about.st_gid) == 0);
    (void)done;
}

Result<void> write_all(int file, std::string_view bytes, const std::filesystem::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return system_trouble("write", path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file) != 0) return system_trouble("write", path);
    return {};
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::uintmax_t limit)
{
    // Without O_NONBLOCK opening a pipe waits for a writer that never comes.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) return system_trouble("read", path);
    struct stat about {};
    if (::fstat(file.number(), &about) != 0) return system_trouble("read", path);
    if (!S_ISREG(about.st_mode)) return trouble(fmt::format("{} is not a file", path.string()));

    std::string bytes;
    char part[65536];
    while (bytes.size() <= limit) {
        const ssize_t got = ::read(file.number(), part, sizeof part);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return system_trouble("read", path);
        if (got == 0) break;
        bytes.append(part, static_cast<std::size_t>(got));
    }
    return bytes;
}

Result<void> write_file(const std::filesystem::path& path, std::string_view bytes)
{
    // Hidden, so that what a killed program leaves behind is no file of anybody's folder.
    const std::filesystem::path beside =
        path.parent_path() / fmt::format(".{}.{}.new", path.filename().string(), ::getpid());
    {
        const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
        if (file.number() < 0) return system_trouble("write", beside);
        keep_permissions(file.number(), path);
        if (const auto written = write_all(file.number(), bytes, beside); !written) {
            ::unlink(beside.c_str());
            return written;
        }
    }
    if (::rename(beside.c_str(), path.c_str()) != 0) {
        const auto failed = system_trouble("write", path);
        ::unlink(beside.c_str());
        return failed;
    }
    return {};
}

std::filesystem::path share_folder()
{
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return program.parent_path().parent_path() / "share" / "welcome-kiosk";
}

}  // namespace base
