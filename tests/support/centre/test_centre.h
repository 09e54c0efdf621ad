#pragma once

#include <filesystem>

#include "kiosk/bundle/catalogue.h"
#include "tests/support/temp_folder.h"

namespace tests {

// A folder of tests/centres/, or another one by its whole path, compiled and opened. Findings of `load` that
// are errors fail the test.
class TestCentre {
public:
    explicit TestCentre(const std::filesystem::path& name);

    const bundle::Catalogue& catalogue() const { return catalogue_; }

    // The same once more, to be given away; the centre must outlive it.
    bundle::Catalogue another() const;

private:
    TempFolder folder_;
    bundle::Catalogue catalogue_;
};

}  // namespace tests
