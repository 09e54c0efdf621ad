#include "kiosk/i18n/words.h"

#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "tests/i18n/mo_file.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::marked;
using tests::mo_header;
using tests::to_mo;

// A program with words in a few languages.
class WordsTest : public testing::Test {
protected:
    WordsTest()
    {
        write("en", {{"greeting", {"Hello"}},
                     {"colour", {"Red"}},
                     {"only.english", {"Only here"}},
                     {"opens", {"Opens on {day} at {time}"}},
                     {"fit", {"{count} fits {name}", "{count} fit {name}"}}});
        write("de", {{"greeting", {"Guten Tag"}}, {"colour", {"Rot"}}, {"opens", {"Ab {time}, {day}."}}});
        write("fa", {{"greeting", {"سلام"}}, {"colour", {"سرخ"}}});
        write("fa-AF", {{"greeting", {"سلام (دری)"}}});
        write("pl", {{"fit", {"{count} pasuje", "{count} pasują", "{count} pasuje wiele"}}},
              "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);");
    }

    void write(const std::string& language, tests::Catalogue catalogue,
               std::string_view plural_forms = "nplurals=2; plural=(n != 1);")
    {
        catalogue[""] = {mo_header(plural_forms)};
        folder_.write(language + "/LC_MESSAGES/kiosk.mo", to_mo(catalogue));
    }

    tests::TempFolder folder_;
    i18n::Words words_{folder_.path(), "kiosk"};
};

TEST_F(WordsTest, AreFoundInTheFirstLanguageThatHasThem)
{
    struct Row {
        const char* key;
        base::Chain chain;
        base::Phrase found;
    };
    const Row rows[] = {
        {"greeting", {"de"}, {"Guten Tag", "de"}},
        {"greeting", {"fa-AF", "en", "de"}, {"سلام (دری)", "fa-AF"}},
        {"colour", {"fa-AF", "en", "de"}, {"سرخ", "fa"}},  // Dari reads Persian
        {"greeting", {"ti", "de"}, {"Guten Tag", "de"}},   // no catalogue at all
        {"only.english", {"fa-AF", "de"}, {"Only here", "en"}},
        {"greeting", {}, {"Hello", "en"}},
        {"no.such.key", {"de"}, {"no.such.key", "en"}},
        {"", {"de"}, {"", "en"}},  // never the catalogue's header
    };
    for (const Row& row : rows) EXPECT_EQ(words_.say(row.key, row.chain), row.found) << row.key;
}

TEST_F(WordsTest, IsolateEachValueInItsPlace)
{
    const auto say = [&](const i18n::Arguments& arguments) {
        return marked(words_.say("opens", {"de"}, arguments).text);
    };
    EXPECT_EQ(say({{"day", "Montag"}, {"time", "9:00"}}), "Ab [9:00], [Montag].");
    EXPECT_EQ(say({{"day", "Montag"}, {"time", i18n::isolated_from_left("9:00")}}), "Ab <9:00], [Montag].");
    EXPECT_EQ(say({{"day", "{time}"}, {"time", "9:00"}}), "Ab [9:00], [{time}].");
    EXPECT_EQ(say({{"day", ""}, {"time", "9:00"}}), "Ab [9:00], .");
    EXPECT_EQ(say({{"time", "9:00"}}), "Ab [9:00], .");
    EXPECT_EQ(marked(words_.say("opens", {"en"}, {{"day", "Monday"}}).text), "Opens on [Monday] at");
}

TEST(Isolation, HoldsATextAsOne)
{
    const auto from_left = i18n::isolated_from_left;
    EXPECT_EQ(marked(i18n::isolated("Tür")), "[Tür]");
    EXPECT_EQ(marked(i18n::isolated("")), "");
    EXPECT_EQ(marked(i18n::isolated(i18n::isolated("Tür"))), "[Tür]");
    EXPECT_EQ(marked(from_left(i18n::isolated("Tür"))), "[Tür]");
    EXPECT_EQ(marked(i18n::isolated(from_left("9:00") + "–" + from_left("12:00"))), "[<9:00]–<12:00]]");
    EXPECT_EQ(marked(i18n::isolated("a " + from_left("9:00"))), "[a <9:00]]");
}

TEST(Isolation, LetsARangeOfDatesRunAsItsLanguageDoes)
{
    const auto range = [](const std::string& from, const std::string& until) {
        return marked(i18n::isolated(i18n::isolated(from) + " – " + i18n::isolated(until)));
    };
    EXPECT_EQ(range("24 ديسمبر", "1 يناير"), ">[24 ديسمبر] – [1 يناير]]");
    EXPECT_EQ(range("24. Dezember", "1. Januar"), "[[24. Dezember] – [1. Januar]]");
    EXPECT_EQ(range("24.12.", "1.1."), "[[24.12.] – [1.1.]]");
}

TEST_F(WordsTest, CountAsTheLanguageFoundDoes)
{
    const auto count = [&](long n, const base::Chain& chain) {
        return marked(words_.count("fit", n, chain, {{"name", "Ada"}}).text);
    };
    EXPECT_EQ(count(1, {"pl"}), "[1] pasuje");
    EXPECT_EQ(count(3, {"pl"}), "[3] pasują");
    EXPECT_EQ(count(5, {"pl"}), "[5] pasuje wiele");
    EXPECT_EQ(count(1, {"de"}), "[1] fits [Ada]");  // German lacks it: English words, English forms
    EXPECT_EQ(count(3, {"de"}), "[3] fit [Ada]");
    EXPECT_EQ(count(-1, {"en"}), "[-1] fit [Ada]");
    EXPECT_EQ(count((1L << 32) + 1, {"en"}), "[4294967297] fit [Ada]");
}

TEST_F(WordsTest, BelongToALanguageOrNot)
{
    EXPECT_TRUE(words_.has("colour", "fa"));
    EXPECT_FALSE(words_.has("colour", "fa-AF"));
    EXPECT_FALSE(words_.has("colour", "ti"));
    EXPECT_EQ(words_.languages(), (std::vector<base::LanguageTag>{"de", "en", "fa", "fa-AF", "pl"}));
    EXPECT_TRUE(i18n::Words(folder_ / "nowhere", "kiosk").languages().empty());
}

TEST_F(WordsTest, AreNotLookedForOutsideTheirFolder)
{
    const i18n::Words inside(folder_ / "en", "kiosk");
    EXPECT_EQ(inside.say("greeting", {"../de", "..", "/"}).text, "greeting");
}

// A power cut in the middle of an update, or a foreign file.
TEST_F(WordsTest, OfABrokenCatalogueCountAsMissing)
{
    const std::string whole =
        base::read_file(KIOSK_SHARE "/locales/de/LC_MESSAGES/kiosk.mo").value_or("not built");
    ASSERT_GT(whole.size(), 5000u);
    const auto back = [&](std::string_view bytes) {
        folder_.write("de/LC_MESSAGES/kiosk.mo", bytes);
        return i18n::Words(folder_.path(), "kiosk").say("bar.back", {"de"}).text;
    };
    EXPECT_EQ(back(whole), "Zurück");
    EXPECT_EQ(back(""), "bar.back");
    EXPECT_EQ(back("This is not a catalogue at all."), "bar.back");
    int found = 0;
    for (std::size_t length = 0; length < whole.size(); length += 17) {
        const std::string said = back(std::string_view(whole).substr(0, length));
        EXPECT_TRUE(said == "Zurück" || said == "bar.back") << length << ": " << said;
        if (said == "Zurück") ++found;
    }
    EXPECT_GT(found, 0);
}

}  // namespace
