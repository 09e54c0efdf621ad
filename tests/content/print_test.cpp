#include "kiosk/content/print.h"

#include <gtest/gtest.h>

namespace {

using content::Freshness;
using content::Kind;

content::Text text(std::vector<std::string> items)
{
    return {std::move(items), {}};
}

content::Words with(const std::string& path, std::vector<std::string> items)
{
    content::Words words;
    words.fields[path] = text(std::move(items));
    return words;
}

TEST(Print, IsTheStartOfTheSha256OfTheText)
{
    EXPECT_EQ(content::print(text({"migra e.V."})), "92b1b700");
}

TEST(Print, JoinsTheItemsOfAListByNewlines)
{
    EXPECT_EQ(content::print(text({"Pass", "Zeugnis"})), "e40240bb");
}

TEST(Print, DoesNotSeeWhiteSpace)
{
    const std::string plain = content::print(text({"Guten Tag", "Moin"}));
    EXPECT_EQ(content::print(text({"  Guten \n\t Tag\n", "Moin "})), plain);
    EXPECT_NE(content::print(text({"GutenTag", "Moin"})), plain);
    EXPECT_NE(content::print(text({"Guten Tag Moin"})), plain);
}

TEST(Freshness, ComparesThePrintWithTheGermanOfToday)
{
    const content::Words german = with("title", {"Beratung"});
    content::Words english = with("title", {"Advice"});
    EXPECT_EQ(freshness(Kind::service, "title", english, german), Freshness::not_compared);
    english.made_of["title"] = content::print(text({"Beratung"}));
    EXPECT_EQ(freshness(Kind::service, "title", english, german), Freshness::current);
    EXPECT_EQ(freshness(Kind::service, "title", english, with("title", {"Hilfe"})), Freshness::out_of_date);
    EXPECT_EQ(freshness(Kind::service, "title", english, content::Words{}), Freshness::out_of_date);
}

TEST(Freshness, DoesNotMatterToWordsForSearch)
{
    const content::Words english = with("words", {"degree"});
    EXPECT_EQ(freshness(Kind::service, "words", english, content::Words{}), Freshness::current);
}

}  // namespace
