#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/bundle/catalogue.h"

namespace bundle {

// Where a terminal keeps the bundles it compiled from one folder of content:
//   <state>/<hash of the content's path>/bundles/<fingerprint>.kiosk, a link `current` to the one that shows,
//   a file `shown` with the fingerprints shown last, newest first.
class Store {
public:
    // Nothing is made on the disk yet.
    Store(const std::filesystem::path& state, const std::filesystem::path& content);

    base::Result<void> make_folders() const;
    std::filesystem::path folder() const { return folder_; }
    std::filesystem::path bundle(const std::string& fingerprint) const;

    // What to show at a start: the current bundle, else the one shown before that can still be opened.
    std::optional<Catalogue> current() const;

    // Makes a bundle that stands in the store the current one, for every start from now on, and removes all
    // but it and the previous two.
    base::Result<void> activate(const std::string& fingerprint) const;

private:
    std::vector<std::string> shown() const;
    base::Result<void> link_current(const std::string& fingerprint) const;
    void prune(const std::vector<std::string>& kept) const;

    std::filesystem::path folder_;
};

}  // namespace bundle
