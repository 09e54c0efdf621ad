#include "kiosk/shell/beginning.h"

#include <fmt/format.h>

#include "kiosk/base/today.h"
#include "kiosk/shell/log.h"

namespace shell {

Beginning begin(const Options& options, const text::Coverage& coverage)
{
    Beginning beginning;
    if (std::error_code ignored; !std::filesystem::is_directory(options.content, ignored)) {
        beginning.opened = open_bundle(options.content);
        return beginning;
    }
    ContentFolder& folder = beginning.folder.emplace(options.content, options.state, coverage);
    auto last_good = folder.last_good();
    if (options.preview || !last_good) {
        beginning.opened = folder.update(base::today());
    }
    if (!beginning.opened.catalogue) beginning.opened.catalogue = std::move(last_good);
    return beginning;
}

void report(const Opened& opened, bool something_is_shown, const std::filesystem::path& content)
{
    log_errors(opened.findings);
    for (const base::Trouble& trouble : opened.troubles) log(trouble);
    if (!base::has_errors(opened.findings)) return;
    log(base::Trouble{something_is_shown ? "the content has errors; the last good one is shown"
                                         : "the content has errors, and there is no earlier one to show",
                      fmt::format("run `kioskctl check {}`", content.string())});
}

}  // namespace shell
