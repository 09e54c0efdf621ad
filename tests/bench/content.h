#pragma once

#include <cstdint>
#include <filesystem>

#include "kiosk/base/result.h"

namespace bench {

// How big a centre to write.
struct Size {
    int services = 50;
    int languages = 15;  // 1 to 18; German is the first
    std::uint64_t seed = 1;
};

// Writes a folder of content, format 1, into an empty or new folder: a guide of 12 topics and 8 questions of
// 6 answers, services, and organisations and places in proportion, with texts as long as those of the shipped
// centre, or longer, in their real scripts. As in life some translations are missing, made by a machine, or
// older than the German; nothing is an error. The same size gives the same bytes everywhere.
base::Result<void> write_content(const std::filesystem::path& folder, const Size& size);

}  // namespace bench
