#include "kiosk/staff/temporary_folder.h"

#include <fmt/format.h>
#include <stdlib.h>

#include <cerrno>
#include <cstring>

namespace staff {

base::Result<TemporaryFolder> TemporaryFolder::make()
{
    std::error_code failed;
    const std::filesystem::path where = std::filesystem::temp_directory_path(failed);
    if (failed) return base::trouble("there is no folder for temporary files", "set TMPDIR to one");
    std::string name = (where / "kioskctl-XXXXXX").string();
    if (!mkdtemp(name.data()))
        return base::trouble(
            fmt::format("cannot make a folder in {}: {}", where.string(), std::strerror(errno)));
    return TemporaryFolder(name);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace staff
