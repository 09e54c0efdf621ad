#include <gtest/gtest.h>

#include <algorithm>

#include "tests/load/reading.h"

namespace {

using namespace std::string_literals;
using tests::found_in;
using tests::shape_of;

// "a: Küche" in 8 ways.
TEST(Encoding, OfOneFileInManyWaysIsReadOrNamed)
{
    const std::string read =
        "{a: \"K\xC3\xBC"
        "che\"}";
    EXPECT_EQ(shape_of("a: K\xC3\xBC"
                       "che\n"),
              read);
    EXPECT_EQ(shape_of("\xEF\xBB\xBF"
                       "a: K\xC3\xBC"
                       "che\n"),
              read);
    EXPECT_EQ(shape_of("a: K\xC3\xBC"
                       "che\r\n"),
              read);
    EXPECT_EQ(found_in("a: K\xFC"
                       "che\n"),
              "f:1:5: error: not-utf8/windows\n");
    EXPECT_EQ(found_in("\xFF\xFE"
                       "a\0:\0 \0K\0\xFC\0c\0h\0e\0\n\0"s),
              "f:1:1: error: not-utf8/utf-16\n");
    EXPECT_EQ(found_in("\xFE\xFF\0a\0:\0 \0K\0\xFC\0c\0h\0e\0\n"s), "f:1:1: error: not-utf8/utf-16\n");
    EXPECT_EQ(found_in("a\0:\0 \0K\0u\0c\0h\0e\0\n\0"s), "f:1:1: error: not-utf8/utf-16\n");
    EXPECT_EQ(found_in("\xFF\xFE\0\0a\0\0\0:\0\0\0"s), "f:1:1: error: not-utf8/utf-32\n");
}

struct Damaged {
    std::string bytes;
    const char* found;
};

TEST(Encoding, SaysWhereItBreaks)
{
    const Damaged k_damaged[] = {
        {"a: K\xC3\xBC"
         "che\nb: K\xFC"
         "che\n",
         "f:2:5: error: not-utf8/damaged\n"},
        {"a: \xE2\x82", "f:1:4: error: not-utf8/windows\n"},                 // the end of a letter is missing
        {"a: \xC3\xBC \xC0\xAF\n", "f:1:7: error: not-utf8/damaged\n"},      // a longer way to write /
        {"a: \xC3\xBC \xED\xA0\x80\n", "f:1:7: error: not-utf8/damaged\n"},  // half of a pair
        {"a: \xC3\xBC \xF4\x90\x80\x80\n", "f:1:7: error: not-utf8/damaged\n"},  // beyond Unicode
    };
    for (const auto& [bytes, found] : k_damaged) EXPECT_EQ(found_in(bytes), found) << bytes;
}

struct Unwanted {
    std::string yaml;
    const char* found;
};

TEST(Characters, ThatNobodyWantsAreNamed)
{
    const Unwanted k_unwanted[] = {
        {"a: b\0c\n"s, "f:1:5: error: bad-character/control(\"U+0000\")\n"},
        {"a: b\x1B"
         "c\n",
         "f:1:5: error: bad-character/control(\"U+001B\")\n"},
        {"a: b\rc: d\n", "f:1:5: error: bad-character/return(\"U+000D\")\n"},
        {"a: b\xC2\x85\n", "f:1:5: error: bad-character/control(\"U+0085\")\n"},
        {"a: ü\u202Eb\n", "f:1:6: error: bad-character/bidi(\"U+202E\")\n"},
        {"\u2067"
         "a: b\n",
         "f:1:1: error: bad-character/bidi(\"U+2067\")\n"},
        {"# \u202A\na: b\n", "f:1:3: error: bad-character/bidi(\"U+202A\")\n"},
        {"a: \"\\u202E\"\n", "f:1:4: error: bad-character/bidi(\"U+202E\")\n"},
        {"a: \"\\0\"\n", "f:1:4: error: bad-character/control(\"U+0000\")\n"},
        {"a: b\u200E\n", "f:1:5: warning: bad-character/direction-mark(\"U+200E\")\n"},
        {"a: \uFE8D\uFEDF\n",
         "f:1:4: error: bad-character/presentation(\"U+FE8D\")\n"
         "f:1:7: error: bad-character/presentation(\"U+FEDF\")\n"},
        {"a: \uFB50\n", "f:1:4: error: bad-character/presentation(\"U+FB50\")\n"},
        {"a: b\u2028c\n", "f:1:5: error: bad-character/line-separator(\"U+2028\")\n"},
        {"a: \uFFFD\n", "f:1:4: error: bad-character/lost(\"U+FFFD\")\n"},
        {"a: b\uFEFF\n", "f:1:5: error: bad-character/invisible(\"U+FEFF\")\n"},
        {"a: \uE000\n", "f:1:4: error: bad-character/no-letter(\"U+E000\")\n"},
        {"a: \uFFFE\n", "f:1:4: error: bad-character/no-letter(\"U+FFFE\")\n"},
    };
    for (const auto& [yaml, found] : k_unwanted) EXPECT_EQ(found_in(yaml), found) << yaml;
}

TEST(Characters, OfRealTextsAreWanted)
{
    for (const char* text : {
             "Straße, „Größe“ – 5 € … § 24",
             "Ласкаво просимо, Ґ є ї",
             "مرحبًا بكم ـ ١٢٣",
             "می\u200Cخواهم",   // the non-joiner of Persian
             "क\u094D\u200Dष",  // the joiner of Devanagari
             "สวัสดี\u200Bครับ",   // the breaking space of Thai
             "09:00\u00A0Uhr",
             "እንኳን ደህና መጡ",
         }) {
        EXPECT_EQ(found_in(std::string("a: \"") + text + "\"\n"), "") << text;
    }
}

TEST(Characters, AreNotReportedInEveryLineOfAFile)
{
    std::string yaml;
    for (int line = 0; line < 100; ++line) yaml += "a:\tb\n";
    const std::string found = found_in(yaml);
    EXPECT_EQ(std::ranges::count(found, '\n'), 10);
}

}  // namespace
