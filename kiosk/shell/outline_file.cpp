#include "kiosk/shell/outline_file.h"

#include <fstream>

namespace shell {

void write_whole(const std::filesystem::path& file, std::string_view text)
{
    std::filesystem::path beside = file;
    beside += ".new";
    {
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        out << text << '\n';
        if (!out) return;
    }
    std::error_code ignored;
    std::filesystem::rename(beside, file, ignored);
}

}  // namespace shell
