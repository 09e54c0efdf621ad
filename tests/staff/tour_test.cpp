#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "kiosk/base/files.h"
#include "kiosk/fit/fit.h"
#include "kiosk/i18n/words.h"
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
                                                     "--window", "270x480", "--looks", "usual,dark",
                                                     "--languages", "de,ar"} +
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
    EXPECT_NE(outcome_.err.find(" screens judged, "), std::string::npos) << outcome_.err;
    EXPECT_NE(outcome_.err.find(" pictures, 0 misfits in "), std::string::npos) << outcome_.err;
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
                              "search-long",
                              "house.night",
                              "service.no-clock",
                              "home.untranslated",
                              "question.untranslated",
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

TEST_F(Tour, ShowsOtherLooksInTheFirstLanguage)
{
    EXPECT_TRUE(std::filesystem::exists(file("270x480.dark/de/home.png")));
    EXPECT_FALSE(std::filesystem::exists(file("270x480.dark/ar/home.png"))) << "language and look changed";
    EXPECT_FALSE(std::filesystem::exists(file("270x480.dark/de/attract.png"))) << "nobody has set anything";
}

TEST_F(Tour, SaysInTheAlbumThatAllFits)
{
    EXPECT_NE(content_of(file("index.html")).find("Everything fits."), std::string::npos);
}

// The small centre, with a topic that has that title in English.
void write_centre(const tests::TempFolder& folder, const std::string& title)
{
    std::filesystem::copy(centre("small"), folder.path(), std::filesystem::copy_options::recursive);
    std::string words = content_of(folder / "guide/en.yaml");
    const std::string usual = "papers: {title: Papers}";
    words.replace(words.find(usual), usual.size(), "papers: {title: " + title + "}");
    folder.write("guide/en.yaml", words);
}

TEST(TourOfAMisfit, SaysWhatDoesNotFitWhereAndWhatToDo)
{
    const tests::TempFolder content, pictures;
    const std::string word(50, 'W');
    write_centre(content, word);
    const tests::Outcome outcome =
        kioskctl(std::vector<std::string>{"tour", content.path().string(), "-o", pictures.path().string(),
                                          "--window", "270x480", "--window", "288x512", "--looks", "usual",
                                          "--languages", "de,en"} +
                 k_thursday);
    EXPECT_EQ(outcome.code, 1) << outcome.err;
    EXPECT_NE(outcome.err.find("270x480/en/home.png: The word “" + word +
                               "” is wider than its place and is broken in the middle. "
                               "[broken-word topic.papers]"),
              std::string::npos)
        << outcome.err;
    const std::string album = content_of(pictures / "index.html");
    for (const std::string& part :
         {std::string("What does not fit"), word, std::string("Choose a shorter word"),
          std::string("<a class=\"picture\" href=\"270x480/en/home.png\"")})
        EXPECT_NE(album.find(part), std::string::npos) << part;
    EXPECT_EQ(album.find("Everything fits."), std::string::npos);

    EXPECT_TRUE(std::filesystem::exists(pictures / "288x512/de/help.png"));
    EXPECT_FALSE(std::filesystem::exists(pictures / "288x512/en/help.png")) << "language and window changed";
    EXPECT_TRUE(std::filesystem::exists(pictures / "288x512/en/home.png")) << "but there is a misfit";
}

TEST(TourInAPseudoLanguage, MakesTextsLongerAndTurnsThem)
{
    const tests::TempFolder pictures;
    const tests::Outcome outcome =
        kioskctl(std::vector<std::string>{"tour", centre("small"), "-o", pictures.path().string(), "--window",
                                          "270x480", "--looks", "usual", "--languages", "en-XA,ar-XB"} +
                 k_thursday);
    EXPECT_LE(outcome.code, 1) << outcome.err;
    const std::string longer = content_of(pictures / "270x480/en-XA/home.json");
    EXPECT_NE(longer.find(R"("language":"en-XA","direction":"ltr")"), std::string::npos);
    EXPECT_NE(longer.find(R"("label":"[Ĥéļþ]")"), std::string::npos);
    const std::string turned = content_of(pictures / "270x480/ar-XB/home.json");
    EXPECT_NE(turned.find(R"("language":"ar-XB","direction":"rtl")"), std::string::npos);
}

TEST(TourMisfits, HaveSentencesInBothLanguagesOfTheStaff)
{
    const i18n::Words words(KIOSK_SHARE "/locales", "staff");
    for (const char* language : {"en", "de"}) {
        for (int rule = 0; rule < fit::k_rules; ++rule) {
            const std::string key = "misfit." + std::string(fit::name_of(static_cast<fit::Rule>(rule)));
            EXPECT_TRUE(words.has(key + ".message", language)) << language << " " << key;
            EXPECT_TRUE(words.has(key + ".hint", language)) << language << " " << key;
        }
    }
}

}  // namespace
