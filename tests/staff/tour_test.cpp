#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "kiosk/base/files.h"
#include "kiosk/staff/tour_studio.h"
#include "kiosk/text/engine.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::centre;
using tests::k_thursday;
using tests::kioskctl;
using tests::operator+;

std::string content_of(const std::filesystem::path& file)
{
    return base::read_file(file).value_or("");
}

// Pictures are slow under the sanitizers: one tour for all tests.
class Tour : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder_ = new tests::TempFolder;
        folder_->write("mine.txt", "kept");
        outcome_ = kioskctl(std::vector<std::string>{"tour", centre("small"), "-o", folder_->path().string(),
                                                     "--window", "270x480", "--languages", "de,ar"} +
                            k_thursday);
    }
    static void TearDownTestSuite()
    {
        delete folder_;
        folder_ = nullptr;
    }

    static std::filesystem::path file(const std::string& name) { return *folder_ / name; }

    static inline tests::TempFolder* folder_ = nullptr;
    static inline tests::Outcome outcome_;
};

TEST_F(Tour, ReportsOneLine)
{
    EXPECT_EQ(outcome_.code, 0) << outcome_.err;
    EXPECT_EQ(outcome_.out, "");
    EXPECT_EQ(std::ranges::count(outcome_.err, '\n'), 1) << outcome_.err;
    EXPECT_NE(outcome_.err.find(" pictures in "), std::string::npos) << outcome_.err;
}

TEST_F(Tour, ComesToEveryScreen)
{
    for (const char* scene : {"attract",
                              "language",
                              "home",
                              "home-employer",
                              "home-association",
                              "question-work.situation",
                              "question-work.age",
                              "question-work.unknown.age",
                              "results-work",
                              "results-work.unknown",
                              "question-work.change.age",
                              "results-work.changed",
                              "results-papers",
                              "results-hire",
                              "results-person.unknown",
                              "service-advice",
                              "service-forms",
                              "service-shelter",
                              "help",
                              "about",
                              "countdown",
                              "unavailable"}) {
        for (const char* language : {"de", "ar"}) {
            const std::string name = std::string("270x480/") + language + "/" + scene;
            EXPECT_TRUE(std::filesystem::exists(file(name + ".png"))) << name;
            EXPECT_TRUE(std::filesystem::exists(file(name + ".json"))) << name;
        }
    }
    EXPECT_FALSE(std::filesystem::exists(file("270x480/de/service-old.png"))) << "not offered any more";
    EXPECT_FALSE(std::filesystem::exists(file("270x480/uk")));
}

TEST_F(Tour, TakesLongPagesTwice)
{
    EXPECT_TRUE(std::filesystem::exists(file("270x480/de/service-advice.bottom.png")));
    EXPECT_FALSE(std::filesystem::exists(file("270x480/de/attract.bottom.png")));
}

TEST_F(Tour, WritesPicturesOfThatSizeWithTheirOutline)
{
    const auto picture = text::read_png(content_of(file("270x480/ar/home.png")));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->size, (base::SizePx{270, 480}));
    const std::string outline = content_of(file("270x480/ar/home.json"));
    EXPECT_NE(
        outline.find(R"("screen":"home","page":null,"language":"ar","direction":"rtl","size":[270,480])"),
        std::string::npos)
        << outline.substr(0, 200);
}

TEST_F(Tour, MakesAnAlbumAndLeavesTheRestAlone)
{
    const std::string album = content_of(file("index.html"));
    for (const char* part : {"<title>Small house: every screen</title>", "العربية", "German",
                             "src=\"270x480/de/home.png\"", "Was machen Sie?", "26 November 2026"})
        EXPECT_NE(album.find(part), std::string::npos) << part;
    for (const char* elsewhere : {"src=\"http", "href=\"http", "url(", "@import"})
        EXPECT_EQ(album.find(elsewhere), std::string::npos) << elsewhere;
    EXPECT_EQ(content_of(file("mine.txt")), "kept");
}

}  // namespace
