#include "kiosk/bundle/seen_things.h"

#include <algorithm>
#include <utility>

#include "kiosk/load/load.h"

namespace bundle {

const base::Findings* SeenThings::findings(const content::Thing& thing, const Digest& cause) const
{
    const auto seen = seen_.find(thing);
    return seen != seen_.end() && seen->second.cause == cause ? &seen->second.findings : nullptr;
}

std::optional<SeenThings::Kept> SeenThings::rows(const content::Thing& thing, const Digest& cause)
{
    const auto seen = seen_.find(thing);
    if (seen == seen_.end() || !seen->second.in_bundle || seen->second.in_bundle->cause != cause || !bundle_)
        return std::nullopt;
    if (!old_rows_) old_rows_ = OldRows::open(*bundle_);
    if (!old_rows_) {
        bundle_.reset();
        return std::nullopt;
    }
    const Digest& digest = seen->second.in_bundle->rows;
    auto rows = old_rows_->find(thing, digest);
    if (!rows) return std::nullopt;
    return Kept{std::move(*rows), digest};
}

void SeenThings::note(const content::Thing& thing, const Digest& cause, base::Findings findings)
{
    if (findings_ + findings.size() > load::k_most_remarks) return;
    findings_ += findings.size();
    noted_[thing] = {cause, std::move(findings), std::nullopt};
}

void SeenThings::note(const content::Thing& thing, const Digest& rows)
{
    if (const auto noted = noted_.find(thing); noted != noted_.end()) noted->second.rows = rows;
}

void SeenThings::settle(const CauseOf& cause_of, const std::filesystem::path* written)
{
    for (auto& [thing, noted] : std::exchange(noted_, {})) {
        if (cause_of(thing) != noted.cause) continue;
        Seen& seen = seen_[thing];
        seen.cause = noted.cause;
        seen.findings = std::move(noted.findings);
        if (written && noted.rows) seen.in_bundle = {noted.cause, *noted.rows};
    }
    old_rows_.reset();
    if (written) bundle_ = *written;
    findings_ = remembered();
}

std::size_t SeenThings::remembered() const
{
    std::size_t findings = 0;
    for (const auto& [thing, seen] : seen_) findings += seen.findings.size();
    return findings;
}

void SeenThings::keep_only(const std::vector<content::Thing>& things)
{
    std::vector<content::Thing> kept = things;
    std::ranges::sort(kept);
    std::erase_if(seen_,
                  [&kept](const auto& entry) { return !std::ranges::binary_search(kept, entry.first); });
}

}  // namespace bundle
