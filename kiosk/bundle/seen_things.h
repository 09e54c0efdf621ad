#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>

#include "kiosk/base/finding.h"
#include "kiosk/bundle/hash.h"
#include "kiosk/bundle/rows.h"
#include "kiosk/content/words.h"

namespace bundle {

// What was found about the words of each thing, and which of its rows stand in the bundle written last. Each
// memory has a cause, the hash of everything it follows from, and counts only for that.
class SeenThings {
public:
    using CauseOf = std::function<std::optional<Digest>(const content::Thing&)>;

    // Null: not known.
    const base::Findings* findings(const content::Thing& thing, const Digest& cause) const;
    // Nothing as well when the bundle is gone or has been changed.
    struct Kept {
        Rows rows;
        Digest digest;
    };
    std::optional<Kept> rows(const content::Thing& thing, const Digest& cause);

    // For the end of this compile. With very many findings a thing is not noted, and read anew the next time.
    void note(const content::Thing& thing, const Digest& cause, base::Findings findings);
    void note(const content::Thing& thing, const Digest& rows);

    // The end of a compile. What was noted is remembered where its cause still is the same: else a file was
    // saved between its hash and its reading. `written` is the bundle that now has all rows; null: none.
    void settle(const CauseOf& cause_of, const std::filesystem::path* written);

    // Forgets all but these.
    void keep_only(const std::vector<content::Thing>& things);

private:
    struct InBundle {
        Digest cause;
        Digest rows;
    };
    struct Seen {
        Digest cause;
        base::Findings findings;
        std::optional<InBundle> in_bundle;
    };
    struct Noted {
        Digest cause;
        base::Findings findings;
        std::optional<Digest> rows;
    };

    std::size_t remembered() const;  // findings, of all things

    std::map<content::Thing, Seen> seen_;
    std::map<content::Thing, Noted> noted_;
    std::size_t findings_ = 0;                     // remembered, and noted since
    std::optional<std::filesystem::path> bundle_;  // written last
    std::optional<OldRows> old_rows_;              // its rows, once one was asked for
};

}  // namespace bundle
