#include "kiosk/content/facts.h"

#include <gtest/gtest.h>

namespace {

using base::Chain;
using namespace std::chrono;

TEST(Chain, EndsInGermanAndTriesEachLanguageOnce)
{
    content::Centre centre;
    centre.languages = {{"de", {}, {}},
                        {"en", {}, {}},
                        {"uk", {"en"}, {}},
                        {"fa-AF", {"fa", "en", "de", "fa"}, {}},
                        {"ar", {"ar", "en"}, {}}};
    EXPECT_EQ(centre.chain("de"), (Chain{"de"}));
    EXPECT_EQ(centre.chain("en"), (Chain{"en", "de"}));
    EXPECT_EQ(centre.chain("uk"), (Chain{"uk", "en", "de"}));
    EXPECT_EQ(centre.chain("fa-AF"), (Chain{"fa-AF", "fa", "en", "de"}));
    EXPECT_EQ(centre.chain("ar"), (Chain{"ar", "en", "de"}));
    EXPECT_EQ(centre.chain("xx"), (Chain{"xx", "de"})) << "not offered";
}

TEST(Offered, IncludesItsFirstAndLastDay)
{
    const content::Offered year{2013y / January / 1, 2013y / December / 31};
    EXPECT_TRUE(year.on(2013y / January / 1));
    EXPECT_TRUE(year.on(2013y / December / 31));
    EXPECT_FALSE(year.on(2012y / December / 31));
    EXPECT_FALSE(year.on(2014y / January / 1));
    EXPECT_TRUE(content::Offered{}.on(1900y / January / 1));
    EXPECT_TRUE((content::Offered{2013y / January / 1, {}}).on(2100y / January / 1));
    EXPECT_FALSE((content::Offered{{}, 2013y / January / 1}).on(2100y / January / 1));
}

TEST(Contact, IsEmptyWithoutAnyWay)
{
    EXPECT_TRUE(content::Contact{}.empty());
    EXPECT_FALSE((content::Contact{"", "", "", "https://example.org"}).empty());
}

TEST(Timetable, SaysNothingWithoutAnyTime)
{
    content::Timetable times;
    times.open_on_holidays = true;
    EXPECT_TRUE(times.says_nothing());
    times.closed = {{2026y / December / 24, 2026y / December / 24}};
    EXPECT_FALSE(times.says_nothing());
}

}  // namespace
