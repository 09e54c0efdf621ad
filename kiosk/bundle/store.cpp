#include "kiosk/bundle/store.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <system_error>

#include "kiosk/base/files.h"
#include "kiosk/bundle/hash.h"

namespace bundle {
namespace {

constexpr std::size_t k_kept_bundles = 3;  // the current one and the previous two
constexpr char k_ending[] = ".kiosk";

// Of the content's own place, however the way there is written.
std::string hash_of(const std::filesystem::path& content)
{
    std::error_code unreadable;
    std::filesystem::path place =
        std::filesystem::weakly_canonical(std::filesystem::absolute(content), unreadable);
    if (unreadable) place = content;
    if (!place.has_filename()) place = place.parent_path();
    Hash hash;
    hash.add(place.string());
    return hash.digits();
}

}  // namespace

Store::Store(const std::filesystem::path& state, const std::filesystem::path& content)
    : folder_(state / hash_of(content))
{
}

base::Result<void> Store::make_folders() const
{
    std::error_code failed;
    std::filesystem::create_directories(folder_ / "bundles", failed);
    if (failed) return base::trouble(fmt::format("cannot write {}: {}", folder_.string(), failed.message()));
    return {};
}

std::filesystem::path Store::bundle(const std::string& fingerprint) const
{
    return folder_ / "bundles" / (fingerprint + k_ending);
}

std::optional<Catalogue> Store::current() const
{
    std::error_code none;
    std::vector<std::string> candidates = shown();
    const auto linked = std::filesystem::read_symlink(folder_ / "current", none);
    if (!none) candidates.insert(candidates.begin(), linked.stem().string());
    for (const std::string& fingerprint : candidates) {
        if (auto catalogue = Catalogue::open(bundle(fingerprint))) return std::move(*catalogue);
    }
    return std::nullopt;
}

base::Result<void> Store::activate(const std::string& fingerprint) const
{
    std::vector<std::string> kept = shown();
    std::erase(kept, fingerprint);
    kept.insert(kept.begin(), fingerprint);
    kept.resize(std::min(kept.size(), k_kept_bundles));
    const std::string lines = fmt::format("{}\n", fmt::join(kept, "\n"));
    if (const auto linked = link_current(fingerprint); !linked) return linked;
    if (const auto written = base::write_file(folder_ / "shown", lines); !written) return written;
    prune(kept);
    return {};
}

std::vector<std::string> Store::shown() const
{
    std::istringstream lines(base::read_file(folder_ / "shown").value_or(std::string()));
    std::vector<std::string> shown;
    for (std::string line; std::getline(lines, line);) shown.push_back(line);
    return shown;
}

// A link beside, renamed over the old one: there is a current bundle at every moment.
base::Result<void> Store::link_current(const std::string& fingerprint) const
{
    const std::filesystem::path link = folder_ / "current";
    const std::filesystem::path beside = folder_ / "current.new";
    std::error_code failed;
    std::filesystem::remove(beside, failed);
    std::filesystem::create_symlink(std::filesystem::path("bundles") / (fingerprint + k_ending), beside,
                                    failed);
    if (!failed) std::filesystem::rename(beside, link, failed);
    if (failed) return base::trouble(fmt::format("cannot write {}: {}", link.string(), failed.message()));
    return {};
}

// Also what a program that was killed left half done.
void Store::prune(const std::vector<std::string>& kept) const
{
    std::error_code ignored;
    std::vector<std::filesystem::path> gone;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored)) {
        if (entry.path().extension() == ".new") gone.push_back(entry.path());
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder_ / "bundles", ignored)) {
        const bool is_kept = std::ranges::find(kept, entry.path().stem().string()) != kept.end();
        if (!is_kept || entry.path().extension() != k_ending) gone.push_back(entry.path());
    }
    for (const std::filesystem::path& file : gone) std::filesystem::remove(file, ignored);
}

}  // namespace bundle
