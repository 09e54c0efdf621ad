#include "kiosk/load/meant.h"

#include <gtest/gtest.h>

namespace {

struct Row {
    const char* written;
    const char* meant;
};

TEST(Hours, AreUnderstoodAsGermansWriteThem)
{
    const Row rows[] = {
        {"Mo-Fr 9.00 - 12.00 Uhr", "{mon-fri: 9:00-12:00}"},
        {"Mo - Fr: 09:00–12:30", "{mon-fri: 9:00-12:30}"},
        {"Montag bis Freitag von 8 bis 16 Uhr", "{mon-fri: 8:00-16:00}"},
        {"Mo, Mi, Fr 9-12", "{mon: 9:00-12:00, wed: 9:00-12:00, fri: 9:00-12:00}"},
        {"Mo u. Di 9-12 und 13-16 Uhr",
         "{mon: \"9:00-12:00, 13:00-16:00\", tue: \"9:00-12:00, 13:00-16:00\"}"},
        {"Mo-Do 9-16 Uhr, Fr 9-12 Uhr", "{mon-thu: 9:00-16:00, fri: 9:00-12:00}"},
        {"Mo-Fr 9-16 Uhr; Sa geschlossen", "{mon-fri: 9:00-16:00}"},
        {"dienstags 14.00-18.00 Uhr", "{tue: 14:00-18:00}"},
        {"täglich 10 - 18 h", "{mon-sun: 10:00-18:00}"},
        {"Mo 0800-1200", "{mon: 8:00-12:00}"},
        {"Mo 9-25", ""},
        {"Mo 12-9", ""},
        {"Mo ab 9 Uhr", ""},
        {"Mo 9-12 (nach Anmeldung)", ""},
        {"9-12 Uhr", ""},
        {"nach Vereinbarung", ""},
        {"", ""},
    };
    for (const auto& [written, meant] : rows) EXPECT_EQ(load::hours_meant(written), meant) << written;
}

TEST(Times, AreUnderstoodAsGermansWriteThem)
{
    const Row rows[] = {
        {"9.00 - 12.00 Uhr", "9:00-12:00"},
        {"von 9 bis 12 Uhr", "9:00-12:00"},
        {"9 Uhr bis 12 Uhr", "9:00-12:00"},
        {"9–12 und 13–16 Uhr", "9:00-12:00, 13:00-16:00"},
        {"9h30-12h", "9:30-12:00"},
        {"9.00\u00A0–\u00A012.00\u00A0Uhr", "9:00-12:00"},
        {"9.5-12", ""},
        {"9.75-12", ""},
        {"12 Uhr", ""},
    };
    for (const auto& [written, meant] : rows) EXPECT_EQ(load::times_meant(written), meant) << written;
}

TEST(Dates, AreUnderstoodAsGermansWriteThem)
{
    const Row days[] = {
        {"20.11.2026", "2026-11-20"},
        {"1.2.26", "2026-02-01"},
        {"20. November 2026", "2026-11-20"},
        {"3. März 2026", "2026-03-03"},
        {"2026/11/20", "2026-11-20"},
        {"24/12/2026", "2026-12-24"},
        {"03/04/2026", ""},  // in America the 4th of March
        {"31.2.2026", ""},
        {"November 2026", ""},
        {"bald", ""},
    };
    for (const auto& [written, meant] : days) EXPECT_EQ(load::date_meant(written), meant) << written;
    const Row ranges[] = {
        {"24.12.2026 - 1.1.2027", "2026-12-24..2027-01-01"},
        {"24.12.-31.12.2026", "2026-12-24..2026-12-31"},
        {"24.12. bis 2.1.2027", "2026-12-24..2027-01-02"},
        {"2.1.2027 - 24.12.2026", ""},
    };
    for (const auto& [written, meant] : ranges) EXPECT_EQ(load::dates_meant(written), meant) << written;
    EXPECT_EQ(load::date_of_serial("46346"), "2026-11-20");
    EXPECT_EQ(load::date_of_serial("18055"), "") << "a postcode";
}

TEST(Names, AreUnderstoodInGerman)
{
    const std::string_view known[] = {"phone", "hours", "place", "true", "false"};
    const Row rows[] = {{"Telefon", "phone"}, {"ÖFFNUNGSZEITEN", "hours"}, {"Ort", "place"}, {"ja", "true"},
                        {"HOURS", "hours"},   {"phon", "phone"},           {"Kosten", ""}};
    for (const auto& [written, meant] : rows) EXPECT_EQ(load::meant_by(written, known), meant) << written;
}

}  // namespace
