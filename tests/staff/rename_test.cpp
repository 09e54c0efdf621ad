#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "kiosk/base/files.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using tests::kioskctl;
using tests::Outcome;

class Rename : public testing::Test {
protected:
    Rename() { fs::copy(tests::centre("small"), folder_ / "small", fs::copy_options::recursive); }

    std::string centre() const { return (folder_ / "small").string(); }
    Outcome rename(const std::string& kind, const std::string& from, const std::string& to) const
    {
        return kioskctl({"rename", kind, from, to, "--content", centre()});
    }

    // Every file with what stands in it.
    std::map<std::string, std::string> everything() const
    {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder_ / "small")) {
            if (entry.is_regular_file()) files[entry.path().string()] = base::read_file(entry.path()).value();
        }
        return files;
    }

    tests::TempFolder folder_;
};

TEST_F(Rename, SaysWhatWasChanged)
{
    const auto outcome = rename("topic", "work", "jobs");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(outcome.out.starts_with("“work” is called “jobs” now.\n  guide/ar.yaml: ")) << outcome.out;
    EXPECT_NE(outcome.out.find("\n  guide/guide.yaml: 1\n"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.out.find("\n  services/advice/service.yaml: 1\n"), std::string::npos) << outcome.out;
}

// There and back again is where everything began, down to the last byte.
TEST_F(Rename, BackAndForthChangesNothing)
{
    const auto before = everything();
    const std::vector<std::array<std::string, 3>> names = {
        {"service", "zoo", "animals"},       {"organisation", "alpha", "omega"}, {"place", "house", "home"},
        {"notice", "strike", "bahn-streik"}, {"topic", "violence", "safety"},    {"question", "age", "years"},
        {"emergency", "fire", "brigade"}};
    for (const auto& [kind, from, to] : names) {
        EXPECT_EQ(rename(kind, from, to).code, 0) << kind;
        EXPECT_NE(everything(), before) << kind;
        EXPECT_EQ(kioskctl({"check", centre()}).code, 0) << kind;
        EXPECT_EQ(rename(kind, to, from).code, 0) << kind;
        EXPECT_EQ(everything(), before) << kind;
    }
    EXPECT_EQ(rename("answer", "area/rostock", "area/hro").code, 0);
    EXPECT_EQ(kioskctl({"check", centre()}).code, 0);
    EXPECT_EQ(rename("answer", "area/hro", "rostock").code, 0);
    EXPECT_EQ(everything(), before);
}

TEST_F(Rename, RemindsOfTheDeviceFileOfATerminal)
{
    EXPECT_NE(rename("place", "house", "home").out.find("`here: house`"), std::string::npos);
}

TEST_F(Rename, ChangesNothingWhenItIsRefused)
{
    const auto before = everything();
    EXPECT_EQ(rename("service", "nope", "x").code, 2);
    EXPECT_EQ(rename("service", "zoo", "course").code, 2);
    EXPECT_EQ(rename("service", "zoo", "Zoo Rostock").code, 2);
    EXPECT_EQ(rename("answer", "rostock", "hro").code, 2);
    EXPECT_EQ(rename("animal", "zoo", "x").code, 2);
    EXPECT_EQ(everything(), before);
}

TEST_F(Rename, ChangesNothingWhereThingsCannotBeRead)
{
    folder_.write("small/services/zoo/service.yaml", "organisation: [alpha\n");
    const auto before = everything();
    const auto outcome = rename("place", "house", "home");
    EXPECT_EQ(outcome.code, 2);
    EXPECT_NE(outcome.err.find("services/zoo/service.yaml:"), std::string::npos) << outcome.err;
    EXPECT_EQ(everything(), before);
}

}  // namespace
