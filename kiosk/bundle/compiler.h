#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

#include "kiosk/base/finding.h"
#include "kiosk/base/result.h"
#include "kiosk/bundle/compile.h"
#include "kiosk/load/load.h"

namespace bundle {

// Compiles the same folder again and again. It remembers what it has read, found and written, so that after a
// change only the things whose files changed are read again; the bundle and the findings are those of a first
// time, byte for byte. What it remembers counts only when nothing speaks against it: a file with another
// size, time or place on the disk, or saved just before it was read, is read again, and so is everything on
// another day (Judge::as_of), when the centre's languages change, or when the bundle written last is gone or
// damaged.
//
// For one thread at a time; may be handed from one to another.
class Compiler {
public:
    Compiler();
    Compiler(Compiler&&) noexcept;
    Compiler& operator=(Compiler&&) noexcept;
    ~Compiler();

    // The same as of bundle::fingerprint.
    std::string fingerprint(const load::Folder& folder);

    // The same as of bundle::compile. When a stop is asked for there is a trouble, and nothing is written.
    base::Result<Compiled> compile(const base::Loaded<load::Folder>& folder, const Judge& judge,
                                   const std::filesystem::path& file, std::stop_token stop = {});

private:
    class Memory;
    std::unique_ptr<Memory> memory_;
};

}  // namespace bundle
