#include <gtest/gtest.h>

#include <filesystem>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::centre;
using tests::kioskctl;

TEST(Compile, WritesABundleAndCountsWhatIsInIt)
{
    const tests::TempFolder folder;
    const std::string file = (folder / "small.kiosk").string();
    const auto outcome = kioskctl({"compile", centre("small"), "-o", file});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    const std::string bytes = std::to_string(std::filesystem::file_size(file));
    EXPECT_EQ(outcome.out, "Wrote " + file + ": 11 services, 2 organisations, 3 places, 4 languages, " +
                               bytes + " bytes\n");
    EXPECT_TRUE(bundle::Catalogue::open(file, bundle::Catalogue::Care::thorough));
}

TEST(Compile, LeavesTheOldBundleWhenThereAreErrors)
{
    const tests::TempFolder folder;
    folder.write("content/centre/centre.yaml", "format: 1\n");
    folder.write("old.kiosk", "old");
    const auto outcome = kioskctl({"compile", (folder / "content").string(), "-o",
                                   (folder / "old.kiosk").string(), "--language", "de"});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_NE(outcome.err.find("centre/centre.yaml:1:1: error: "), std::string::npos) << outcome.err;
    EXPECT_TRUE(outcome.err.ends_with("Nichts wurde geschrieben: Die Inhalte haben Fehler.\n"))
        << outcome.err;
    EXPECT_EQ(base::read_file(folder / "old.kiosk").value(), "old");
}

}  // namespace
