#include "kiosk/load/values.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

namespace {

using namespace std::chrono_literals;

// The value as it was read, or "rule/detail(arguments)".
std::string refused(const load::Mistake& mistake)
{
    std::string arguments;
    for (const std::string& argument : mistake.arguments)
        arguments += (arguments.empty() ? "" : ", ") + argument;
    return mistake.rule + (mistake.detail.empty() ? "" : "/" + mistake.detail) + "(" + arguments + ")";
}

std::string outcome(const load::Read<std::string>& read)
{
    return read ? *read : refused(read.error());
}

TEST(Phone, IsKeptAsItIsWritten)
{
    for (const char* number :
         {"+49 381 44431160", "+4938144431160", "+49 381 4443-1160", "+49 3834 8536-0", "+49 800 4555500",
          "+49 30 1815 1111", "+49 38203 12345", "110", "112", "115", "116117", "116 117", "116016"})
        EXPECT_EQ(outcome(load::phone(number)), number);
}

TEST(Phone, IsRefusedWithTheRightOneWhereTheDigitsTell)
{
    const std::pair<const char*, const char*> k_rows[] = {
        {"0381 44431160", "bad-phone/nearly(0381 44431160, +49 381 44431160)"},
        {"(0381) 444 311-60", "bad-phone/nearly((0381) 444 311-60, +49 381 444 311 60)"},
        {"0381/4443116", "bad-phone/nearly(0381/4443116, +49 381 4443116)"},
        {"0049 381 4443116", "bad-phone/nearly(0049 381 4443116, +49 381 4443116)"},
        {"+49 (0)381 4443116", "bad-phone/nearly(+49 (0)381 4443116, +49 381 4443116)"},
        {"+49 0381 4443116", "bad-phone/nearly(+49 0381 4443116, +49 381 4443116)"},
        {"+49  381 4443116", "bad-phone/nearly(+49  381 4443116, +49 381 4443116)"},
        {"381 44431160", "bad-phone/beginning(381 44431160)"},  // a table has eaten the 0
        {"3,81E+12", "bad-phone/rounded(3,81E+12)"},
        {"+49", "bad-phone(+49)"},
        {"+49 381", "bad-phone(+49 381)"},
        {"+49 381 444311601234", "bad-phone(+49 381 444311601234)"},
        {"+48 91 4443116", "bad-phone(+48 91 4443116)"},
        {"111", "bad-phone(111)"},
        {"11611", "bad-phone(11611)"},
        {"auf Anfrage", "bad-phone(auf Anfrage)"},
        {"0381 4443116 (Frau X)", "bad-phone(0381 4443116 (Frau X))"},
    };
    for (const auto& [number, expected] : k_rows) EXPECT_EQ(outcome(load::phone(number)), expected);
}

TEST(Email, HasOneAtAndAHost)
{
    for (const char* good : {"a@example.org", "beratung.mv+x@iq-mv.example.org", "info@migra-mv.de"})
        EXPECT_EQ(outcome(load::email(good)), good);
    for (const char* bad : {"a", "@b.de", "a@", "a@b", "a b@c.de", "a@b@c.de", "a@b..de", "a.@b.de",
                            "mailto:a@b.de", "a@bücher.de", "a@b.de,", "<a@b.de>"})
        EXPECT_EQ(outcome(load::email(bad)), fmt::format("bad-email({})", bad));
}

TEST(Web, IsACompleteAddress)
{
    for (const char* good :
         {"https://www.migra-mv.de", "http://example.org/", "https://a.b-c.de:8080/x?y=z#q",
          "https://www.make-it-in-germany.com/de/visum-aufenthalt/arten/"})
        EXPECT_EQ(outcome(load::web(good)), good);
    for (const char* bad :
         {"https://", "https://x", "https://bücher.de", "https://a b.de", "https://www.x.de/a b",
          "ftp://x.de", "https//x.de", "https://user@x.de", "https://-x.de", "https://x.de:", "http:// x.de",
          "https://1.2.3.4", "siehe oben"})
        EXPECT_EQ(outcome(load::web(bad)), fmt::format("bad-web({})", bad));
    EXPECT_EQ(outcome(load::web("www.migra-mv.de/x")), "bad-web/scheme(www.migra-mv.de/x)");
}

TEST(Id, IsSuggestedFromWhatWasWritten)
{
    EXPECT_EQ(outcome(load::well_formed_id("language-course-2")), "language-course-2");
    EXPECT_EQ(outcome(load::well_formed_id("Neue Straße 3")), "bad-id/nearly(Neue Straße 3, neue-strasse-3)");
    EXPECT_EQ(outcome(load::well_formed_id("a_b")), "bad-id/nearly(a_b, a-b)");
    EXPECT_EQ(outcome(load::well_formed_id("-a-")), "bad-id/nearly(-a-, a)");
    EXPECT_EQ(outcome(load::well_formed_id("Ämter")), "bad-id/nearly(Ämter, aemter)");
    EXPECT_EQ(outcome(load::well_formed_id("a, b")), "bad-id/commas(a, b)");
    EXPECT_EQ(outcome(load::well_formed_id("Мова")), "bad-id/look-alike(Мова, М)");
}

TEST(Language, IsATag)
{
    for (const char* good : {"de", "ckb", "fa-AF", "zh-Hant", "sr-Latn-RS", "es-419"})
        EXPECT_EQ(outcome(load::language(good)), good);
    for (const char* bad : {"DE", "de_DE", "deutsch", "d", "de-", "de-de", "-", "de-AF-Arab"})
        EXPECT_EQ(outcome(load::language(bad)), fmt::format("bad-language/tag({})", bad));
    EXPECT_EQ(outcome(load::language("de, en")), "bad-language/commas(de, en)");
}

TEST(Date, IsARealDay)
{
    using namespace std::chrono;
    EXPECT_EQ(*load::date("2026-11-20"), 2026y / November / 20);
    EXPECT_EQ(*load::date("2024-02-29"), 2024y / February / 29);
    const std::pair<const char*, const char*> k_rows[] = {
        {"2026-02-29", "bad-date/calendar(2026-02-29)"},
        {"2026-13-01", "bad-date/calendar(2026-13-01)"},
        {"2026-00-10", "bad-date/calendar(2026-00-10)"},
        {"0026-01-01", "bad-date/calendar(0026-01-01)"},
        {"20.11.2026", "bad-date/nearly(20.11.2026, 2026-11-20)"},
        {"2026-1-1", "bad-date/nearly(2026-1-1, 2026-01-01)"},
        {"44927", "bad-date/serial(44927, 2023-01-01)"},
        {"2026/11/20", "bad-date/nearly(2026/11/20, 2026-11-20)"},
        {"2026-11-2x", "bad-date/form(2026-11-2x)"},
        {"+026-11-20", "bad-date/form(+026-11-20)"},
    };
    for (const auto& [written, expected] : k_rows) {
        const auto date = load::date(written);
        ASSERT_FALSE(date) << written;
        EXPECT_EQ(refused(date.error()), expected);
    }
}

TEST(DateRange, GoesForward)
{
    using namespace std::chrono;
    EXPECT_EQ(*load::date_range("2026-12-24..2027-01-01"),
              (content::DateRange{2026y / December / 24, 2027y / January / 1}));
    EXPECT_EQ(*load::date_range("2026-12-24 .. 2026-12-24"),
              (content::DateRange{2026y / December / 24, 2026y / December / 24}));
    EXPECT_EQ(*load::date_range("2026-12-24"),
              (content::DateRange{2026y / December / 24, 2026y / December / 24}));
    EXPECT_EQ(refused(load::date_range("2027-01-01..2026-12-24").error()),
              "bad-date/order(2027-01-01..2026-12-24)");
    EXPECT_EQ(refused(load::date_range("2026-12-24..").error()), "bad-date/form(2026-12-24..)");
    EXPECT_EQ(refused(load::date_range("2026-12-24 - 2026-12-26").error()),
              "bad-date/nearly(2026-12-24 - 2026-12-26, 2026-12-24..2026-12-26)");
}

TEST(Duration, HasAUnit)
{
    EXPECT_EQ(*load::duration("120 s"), 120s);
    EXPECT_EQ(*load::duration("2 min"), 120s);
    EXPECT_EQ(*load::duration("2min"), 120s);
    EXPECT_EQ(*load::duration("1440 min"), 24h);
    for (const char* bad :
         {"120", "s", "min", "-5 s", "0 s", "1.5 min", "2 h", "1441 min", "99999999999 s", "two min"})
        EXPECT_EQ(refused(load::duration(bad).error()), fmt::format("bad-duration({})", bad));
}

TEST(Number, IsWholeAndWithinItsLimits)
{
    EXPECT_EQ(*load::whole_number("20", 1, 20), 20);
    EXPECT_EQ(*load::whole_number("007", 1, 20), 7);
    for (const char* bad : {"0", "21", "-1", "+3", "3.0", "drei", "3 ", "99999999999999999999"})
        EXPECT_EQ(refused(load::whole_number(bad, 1, 20).error()),
                  fmt::format("bad-number/whole({}, 1, 20)", bad));
}

TEST(Decimal, HasAPoint)
{
    EXPECT_DOUBLE_EQ(*load::decimal("54.0887"), 54.0887);
    EXPECT_DOUBLE_EQ(*load::decimal("-12"), -12);
    for (const char* bad : {"54,0887", "1e3", "nan", "inf", "N54", "0x10", "54.0887°"})
        EXPECT_EQ(refused(load::decimal(bad).error()), fmt::format("bad-number/decimal({})", bad));
}

}  // namespace
