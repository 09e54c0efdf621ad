#include <fmt/format.h>
#include <gtest/gtest.h>

#include "kiosk/pages/pages.h"
#include "tests/pages/voices.h"
#include "tests/support/centre/test_centre.h"

namespace {

using pages::ResultsPage;

std::string title(int number)
{
    return fmt::format("A {:03}", number);
}

// Its title decides where it stands, not its id.
std::string id(int number)
{
    return fmt::format("s-{:03}", 999 - number);
}

// The centre tests/centres/small with so many more services about papers: it has two for everybody, which
// come later in the alphabet, and one in Rostock, where the terminal stands. On a Monday at 10:00 in
// December.
class LongList {
public:
    explicit LongList(int more) : centre_(folder(more)) {}

    ResultsPage page(const base::LanguageTag& language) const
    {
        const pages::World world{
            centre_.catalogue(),
            tests::kiosk_words(),
            std::chrono::sys_days(std::chrono::year(2026) / 12 / 7) + std::chrono::hours(9),
            {}};
        const guide::Situation papers{
            .door = content::Audience::person, .topic = base::TopicId{"papers"}, .given = {}};
        return std::get<ResultsPage>(pages::advice(world, papers, language));
    }

    std::vector<std::string> titles(const base::LanguageTag& language = "de") const
    {
        std::vector<std::string> titles;
        for (const pages::Result& result : page(language).results) titles.push_back(result.title.text);
        return titles;
    }

private:
    // What sets single services apart.
    static std::string facts(int number)
    {
        switch (number) {
            case 10: return "after: [" + id(150) + "]\n";
            case 30:
            case 100: return "hours: always\n";
            case 40: return "languages: [de]\n";
            default: return "";
        }
    }

    std::filesystem::path folder(int more)
    {
        std::filesystem::copy(KIOSK_SOURCE "/tests/centres/small", folder_ / "long",
                              std::filesystem::copy_options::recursive);
        for (int i = 0; i < more; ++i) {
            const std::string service = "long/services/" + id(i) + "/";
            folder_.write(service + "service.yaml", "organisation: beta\ntopics: [papers]\n" + facts(i));
            folder_.write(service + "de.yaml", "title: " + title(i) + "\nsummary: Eins von vielen.\n");
        }
        return folder_ / "long";
    }

    tests::TempFolder folder_;
    tests::TestCentre centre_;
};

TEST(LongLists, AreCutAndSaySo)
{
    const LongList list(200);
    const ResultsPage page = list.page("de");
    EXPECT_EQ(page.results.size(), pages::k_most_results);
    EXPECT_EQ(tests::readable(page.title.text), "203 Angebote passen");
    ASSERT_TRUE(page.cut);
    EXPECT_EQ(
        tests::readable(page.cut->text),
        "Das sind die ersten 60 von 203. Um andere zu sehen, ändern Sie eine Antwort oder nutzen Sie die "
        "Suche.");
    EXPECT_FALSE(page.answers.empty());
    EXPECT_EQ(tests::readable(list.page("en").cut->text),
              "These are the first 60 of 203. To see others, change an answer or use the search.");
}

// Near, then open now, then in the visitor's language, then by title; the tenth waits for one that is not
// among the first, and of those beyond nobody looks whether they are open.
TEST(LongLists, HaveTheBestOfTheFirstFirst)
{
    std::vector<std::string> expected = {"Amt im Turm", title(30), title(40)};
    for (int i = 0; expected.size() < pages::k_most_results; ++i) {
        if (i != 10 && i != 30 && i != 40) expected.push_back(title(i));
    }
    EXPECT_EQ(LongList(200).titles(), expected);
}

// What nobody has translated keeps its place in the alphabet.
TEST(LongLists, AreTheSameInALanguageWithoutWords)
{
    std::vector<std::string> expected = {title(30), title(0), title(1)};
    std::vector<std::string> titles = LongList(200).titles("ar");
    EXPECT_EQ(std::vector<std::string>(titles.begin() + 1, titles.begin() + 4), expected);
}

TEST(LongLists, AreNotCutWhereAllHaveRoom)
{
    const LongList list(57);
    EXPECT_EQ(list.page("de").results.size(), 60u);
    EXPECT_FALSE(list.page("de").cut);
    const LongList longer(58);
    EXPECT_EQ(longer.page("de").results.size(), 60u);
    EXPECT_TRUE(longer.page("de").cut);
}

}  // namespace
