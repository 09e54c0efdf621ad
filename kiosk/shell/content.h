#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/finding.h"
#include "kiosk/base/result.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/compiler.h"
#include "kiosk/bundle/store.h"
#include "kiosk/guide/proof.h"
#include "kiosk/i18n/words.h"
#include "kiosk/load/load.h"
#include "kiosk/text/coverage.h"

namespace shell {

// What a look at the content came to.
struct Opened {
    std::optional<bundle::Catalogue> catalogue;  // to be shown from now on; absent: what was shown stays
    base::Findings findings;                     // of the folder
    std::vector<base::Trouble> troubles;         // outside the content: disk, a damaged bundle, a folder gone
    bool same_as_before = false;                 // nothing has changed since the last look

    bool good() const { return troubles.empty() && !base::has_errors(findings); }
};

// A bundle that was made by `kioskctl compile`.
Opened open_bundle(const std::filesystem::path& file);

// A folder of content and the store that keeps what was compiled from it. All or nothing: content with an
// error is never shown, and the bundle shown last stays. For one thread at a time; may be handed from one to
// another.
class ContentFolder {
public:
    // The coverage must outlive it. `state` and what stands in it is made when it is needed.
    ContentFolder(std::filesystem::path content, const std::filesystem::path& state,
                  const text::Coverage& coverage);

    const std::filesystem::path& path() const { return content_; }

    // Where its bundles and health.json are.
    std::filesystem::path state() const { return store_.folder(); }

    // What was shown last, at once and without a look at the folder. Nothing when there is none.
    std::optional<bundle::Catalogue> last_good();

    // Compiles what stands in the folder now, if it has changed since the last look, and makes it what is
    // shown, at this start and from every later one on. What was found is also written to health.json in the
    // store's folder.
    Opened update(base::Date today, std::stop_token stop = {});

private:
    // The content as it was when it was looked at last; findings of the scan too, as a file in a wrong place
    // is no part of the fingerprint.
    struct Look {
        std::string fingerprint;
        base::Findings scanned;
        bool operator==(const Look&) const = default;
    };

    base::Result<void> look(Opened& opened, base::Date today, const std::stop_token& stop);
    base::Result<void> compile(Opened& opened, const base::Loaded<load::Folder>& folder, base::Date today,
                               const std::stop_token& stop);
    base::Result<void> show(Opened& opened, const std::string& fingerprint);
    void write_health(const Opened& opened) const;

    std::filesystem::path content_;
    const text::Coverage& coverage_;
    i18n::Words staff_;
    bundle::Store store_;
    bundle::Compiler compiler_;
    guide::Prover prover_;
    std::optional<Look> looked_;
    std::string given_out_;  // the fingerprint of the catalogue given out last
};

}  // namespace shell
