#include "kiosk/translate/accept.h"

#include <gtest/gtest.h>

#include "tests/translate/centre.h"

namespace {

using tests::k_advice;
using tests::print_of;
using tests::TranslatedCentre;
using translate::Acceptance;
using Paths = std::vector<std::string>;

void save(const base::Result<Acceptance>& acceptance)
{
    ASSERT_TRUE(acceptance) << acceptance.error().what;
    for (const auto& accepted : acceptance->files) EXPECT_TRUE(accepted.file.save());
}

TEST(Accept, NotesTodaysGermanOfAllTextsAndThatAPersonDid)
{
    const TranslatedCentre centre;
    centre.write("en.yaml",
                 "by: machine  # yet\ntitle: Advice\nsummary: We help.\nwords: [x]\nof: {title: 00000000}\n");
    const auto acceptance = translate::accepted(centre.files(), k_advice, "en");
    save(acceptance);
    EXPECT_EQ(acceptance->files.at(0).paths, (Paths{"summary", "title"}));
    EXPECT_EQ(centre.read("en.yaml"),
              "by: person  # yet\ntitle: Advice\nsummary: We help.\nwords: [x]\nof: {title: " +
                  print_of("Beratung") + ", summary: " + print_of("Wir helfen.") + "}\n");
}

TEST(Accept, ChangesNothingTwice)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: Advice\n");
    save(translate::accepted(centre.files(), k_advice, "en"));
    const auto again = translate::accepted(centre.files(), k_advice, "en");
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->files.empty());
}

TEST(Accept, NeedsGermanAndATranslation)
{
    const TranslatedCentre centre;
    EXPECT_FALSE(translate::accepted(centre.files(), k_advice, "en"));
    centre.write("en.yaml", "title: Advice\n");
    centre.remove("de.yaml");
    EXPECT_FALSE(translate::accepted(centre.files(), k_advice, "en"));
}

// English of the German before, Persian of an older one.
class MinorChange : public testing::Test {
protected:
    MinorChange()
    {
        centre.write("de.yaml", "title: Beratung.\nsummary: Wir helfen.\n");
        centre.write("en.yaml", "by: machine\ntitle: Advice\nof: {title: " + print_of("Beratung") + "}\n");
        centre.write("fa.yaml", "title: مشاوره\nof: {title: " + print_of("Rat") + "}\n");
    }

    Acceptance accept(const translate::Texts& former)
    {
        auto acceptance = translate::accepted_as_minor(centre.files(), k_advice, former);
        save(acceptance);
        return std::move(*acceptance);
    }

    std::string print_in(const char* language) { return centre.words(language).made_of.at("title"); }

    TranslatedCentre centre;
    const translate::Field title{k_advice, "title"};
};

TEST_F(MinorChange, AsksForTheGermanOfWhatIsOutOfDate)
{
    EXPECT_EQ(translate::prints_of_outdated(centre.files(), k_advice).value(),
              (translate::Prints{{title, print_of("Beratung.")}}));
}

TEST_F(MinorChange, LeavesWhatWasOutOfDateBefore)
{
    const Acceptance acceptance = accept({{title, {{"Beratung"}, {}}}});
    EXPECT_EQ(print_in("en"), print_of("Beratung."));
    EXPECT_EQ(print_in("fa"), print_of("Rat"));
    ASSERT_EQ(acceptance.left_out.size(), 1u);
    EXPECT_EQ(acceptance.left_out[0].file, "services/advice/fa.yaml");
    EXPECT_TRUE(acceptance.left_out[0].is_known);
    EXPECT_TRUE(centre.words("en").by_machine);
}

TEST_F(MinorChange, GuessesNothingWhenLanguagesDiffer)
{
    const Acceptance acceptance = accept({});
    EXPECT_TRUE(acceptance.files.empty());
    ASSERT_EQ(acceptance.left_out.size(), 2u);
    EXPECT_FALSE(acceptance.left_out[0].is_known);
}

TEST_F(MinorChange, TakesWhatAllLanguagesWereMadeFrom)
{
    centre.write("fa.yaml", "title: مشاوره\nof: {title: " + print_of("Beratung") + "}\n");
    EXPECT_TRUE(accept({}).left_out.empty());
    EXPECT_EQ(print_in("en"), print_of("Beratung."));
    EXPECT_EQ(print_in("fa"), print_of("Beratung."));
}

TEST_F(MinorChange, LeavesWhatNobodyCompared)
{
    centre.write("fa.yaml", "title: مشاوره\n");
    EXPECT_TRUE(accept({{title, {{"Beratung"}, {}}}}).left_out.empty());
    EXPECT_EQ(centre.read("fa.yaml"), "title: مشاوره\n");
}

}  // namespace
