#include "kiosk/translate/po_memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "kiosk/base/files.h"
#include "kiosk/translate/po.h"

namespace translate {
namespace {

bool write_all(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

FileInMemory::FileInMemory(int descriptor)
    : descriptor_(descriptor), name_("/proc/self/fd/" + std::to_string(descriptor))
{
}

FileInMemory::FileInMemory(FileInMemory&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), name_(std::move(other.name_))
{
}

FileInMemory::~FileInMemory()
{
    if (descriptor_ >= 0) ::close(descriptor_);
}

base::Result<FileInMemory> FileInMemory::make(std::string_view bytes)
{
    FileInMemory file(::memfd_create("po", MFD_CLOEXEC));
    if (file.descriptor_ < 0 || !write_all(file.descriptor_, bytes))
        return base::trouble(std::string("no memory for a PO file: ") + std::strerror(errno));
    return file;
}

base::Result<std::string> FileInMemory::bytes() const
{
    return base::read_file(name_, k_longest_po_bytes);
}

}  // namespace translate
