#include <gtest/gtest.h>

#include <filesystem>

#include "kiosk/base/files.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using tests::kioskctl;
using tests::Outcome;

class Verify : public testing::Test {
protected:
    Verify()
    {
        fs::copy(tests::centre("small"), folder_ / "small", fs::copy_options::recursive);
        folder_.write("small/places/library/place.yaml", "# Bücher\ncity: Rostock\n");
        folder_.write("small/places/zoo/place.yaml", "city: Rostock\n");
    }

    Outcome verify(std::vector<std::string> words) const
    {
        using tests::operator+;
        return kioskctl(std::vector<std::string>{"verify"} + words +
                        std::vector<std::string>{"--content", (folder_ / "small").string(), "--clock",
                                                 "2026-11-26T10:00"});
    }
    std::string library() const
    {
        return base::read_file(folder_ / "small/places/library/place.yaml").value();
    }

    tests::TempFolder folder_;
};

TEST_F(Verify, ShowsTheFactsAndStampsToday)
{
    const auto outcome = verify({"library"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out,
              "places/library/place.yaml says:\n  city: Rostock\n"
              "Written into places/library/place.yaml: verified on 2026-11-26. If one of these facts is not "
              "right, correct it and verify again.\n");
    EXPECT_EQ(library(), "# Bücher\ncity: Rostock\nchecked: 2026-11-26\n");
}

TEST_F(Verify, StampsAnEarlierDay)
{
    EXPECT_EQ(verify({"place/library", "--on", "2026-11-20"}).code, 0);
    EXPECT_EQ(library(), "# Bücher\ncity: Rostock\nchecked: 2026-11-20\n");
}

struct Row {
    std::vector<std::string> words;
    int code = 0;
    std::string err;
};

TEST_F(Verify, RefusesAndSaysWhy)
{
    folder_.write("small/places/tower/place.yaml", "city: Rostock\nchecked: 2026-11-30\n");
    const std::string before = library();
    for (const Row& row :
         std::vector<Row>{{{"library", "--on", "2026-11-27"}, 2, "2026-11-27 is still to come"},
                          {{"library", "--on", "2026-02-30"}, 2, "like 2026-11-26"},
                          {{"library", "city"}, 2, "'city' cannot be verified by itself"},
                          {{"nope"}, 2, "there is no service, place or organisation 'nope'"},
                          {{"strike"}, 2, "there is no service, place or organisation 'strike'"},
                          {{"zoo"}, 2, "write one of: place/zoo, service/zoo"},
                          {{"tower"}, 1, "verified later, on 2026-11-30"}}) {
        const auto outcome = verify(row.words);
        EXPECT_EQ(outcome.code, row.code) << row.words.front();
        EXPECT_NE(outcome.err.find(row.err), std::string::npos) << outcome.err;
    }
    EXPECT_EQ(library(), before);
}

}  // namespace
