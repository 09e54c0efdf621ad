#include "kiosk/bundle/compiler.h"

namespace bundle {

class Compiler::Memory {};

Compiler::Compiler() : memory_(std::make_unique<Memory>()) {}
Compiler::Compiler(Compiler&&) noexcept = default;
Compiler& Compiler::operator=(Compiler&&) noexcept = default;
Compiler::~Compiler() = default;

std::string Compiler::fingerprint(const load::Folder& folder)
{
    return bundle::fingerprint(folder);
}

base::Result<Compiled> Compiler::compile(const base::Loaded<load::Folder>& folder, const Judge& judge,
                                         const std::filesystem::path& file, std::stop_token stop)
{
    if (stop.stop_requested()) return base::trouble("compiling was stopped");
    return bundle::compile(folder, judge, file);
}

}  // namespace bundle
