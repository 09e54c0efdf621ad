#pragma once

#include <filesystem>
#include <optional>
#include <tl/expected.hpp>

#include "kiosk/base/clock.h"
#include "kiosk/base/finding.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/compile.h"
#include "kiosk/check/judge.h"
#include "kiosk/staff/console.h"
#include "kiosk/staff/temporary_folder.h"
#include "kiosk/text/engine.h"

// How commands get at content.
namespace staff {

// The program's own fonts, and nothing else on the machine.
base::Result<text::Engine> open_engine();

// The day that rules about dates mean: the one of `--clock`, else today (UTC).
base::Date day_of(const std::optional<base::LocalTime>& clock);

// A trouble when this is no folder; whether it is one of content is for the findings to say.
base::Result<void> must_be_folder(const std::filesystem::path& folder);

// Prints what stands in the way: the errors among the findings.
void print_errors(const Console& console, const base::Findings& findings);

// A centre to be asked: a bundle, or a folder compiled into a place that goes away with this value.
class Content {
public:
    // Without one the reason has been printed, and this is the exit code.
    static tl::expected<Content, int> open(const std::filesystem::path& path,
                                           const std::optional<base::LocalTime>& clock,
                                           const Console& console);

    const bundle::Catalogue& catalogue() const { return catalogue_; }

    // When the command plays: `--clock` in the centre's time zone, else now.
    std::chrono::sys_seconds now(const std::optional<base::LocalTime>& clock) const;

    // A trouble that names the languages there are when the centre does not offer this one.
    base::Result<void> must_offer(const base::LanguageTag& language) const;

private:
    Content(std::optional<TemporaryFolder> folder, bundle::Catalogue catalogue)
        : folder_(std::move(folder)), catalogue_(std::move(catalogue))
    {
    }

    std::optional<TemporaryFolder> folder_;  // outlives the catalogue in it
    bundle::Catalogue catalogue_;
};

}  // namespace staff
