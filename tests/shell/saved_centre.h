#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "kiosk/shell/content.h"
#include "tests/support/temp_folder.h"

namespace tests {

// A copy of a small centre that staff are working on, and the state folder of a terminal that shows it.
class SavedCentre {
public:
    SavedCentre();

    std::filesystem::path content() const { return folder_ / "content"; }
    std::filesystem::path state() const { return folder_ / "state"; }

    // As an editor saves: beside, then renamed over.
    void save(const std::string& path, const std::string& text) const;
    void save_title(const std::string& title) const;
    void save_broken_title() const;

    shell::ContentFolder opened() const;

    // What the terminal's health.json says; null when there is none.
    nlohmann::json health() const;

private:
    TempFolder folder_;
};

// The title of the service that `save_title` changes.
std::string title_in(const bundle::Catalogue& catalogue);

const text::Coverage& coverage();

}  // namespace tests
