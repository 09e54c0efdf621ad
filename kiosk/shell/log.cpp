#include "kiosk/shell/log.h"

#include <fmt/format.h>

#include "kiosk/base/files.h"
#include "kiosk/i18n/staff_language.h"
#include "kiosk/i18n/words.h"

namespace shell {
namespace {

constexpr int k_most_errors = 50;

}  // namespace

void log(std::string_view line)
{
    fmt::print(stderr, "kiosk: {}\n", line);
}

void log(const base::Trouble& trouble)
{
    log(trouble.what);
    if (!trouble.repair.empty()) fmt::print(stderr, "  hint: {}\n", trouble.repair);
}

void log_errors(const base::Findings& findings)
{
    const i18n::Words staff(base::share_folder() / "locales", "staff");
    int errors = 0;
    for (const base::Finding& finding : findings) {
        if (finding.severity != base::Severity::error) continue;
        if (++errors <= k_most_errors)
            fmt::print(stderr, "{}\n", i18n::to_line(finding, staff, i18n::staff_language()));
    }
    if (errors > k_most_errors)
        log(fmt::format("{} more errors; `kioskctl check` shows all", errors - k_most_errors));
}

}  // namespace shell
