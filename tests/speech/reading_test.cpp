#include "kiosk/speech/reading.h"

#include <gtest/gtest.h>

#include <string>

#include "kiosk/base/letters.h"

namespace speech {
namespace {

std::string said(const std::string& text, const char* language)
{
    std::string result;
    for (const Piece& piece : reading_of(text, {0, text.size(), language})) {
        if (!result.empty()) result += " | ";
        result += piece.text;
    }
    return result;
}

// What is highlighted, word by word: "+49/381".
std::string shown(const std::string& text, const char* language)
{
    std::string result;
    for (const Piece& piece : reading_of(text, {0, text.size(), language})) {
        for (const SpokenWord& word : piece.words) {
            if (!result.empty()) result += "|";
            result += text.substr(word.begin, word.end - word.begin);
        }
    }
    return result;
}

struct Case {
    const char* language;
    const char* written;
    const char* said;
    const char* shown;
};

TEST(Reading, SaysFiguresAndSignsAsPeopleDo)
{
    for (const Case& row : std::vector<Case>{
             {"de", "Grüß Gott!", "Grüß Gott!", "Grüß|Gott"},
             {"de", "(„Rathaus“) – jetzt", "(„Rathaus“) – jetzt", "Rathaus|jetzt"},
             // Phones
             {"de", "+49 381 4591001", "plus 4 9 , 3 8 1 , 4 5 9, 1 0 0 1", "+49|381|4591001"},
             {"uk", "тел.: (0381) 459-0.", "тел.: 0 3 8 1 , 4 5 9 , 0.", "тел|0381|459|0"},
             {"en", "Call 110 or 112.", "Call 1 1 0 or 1 1 2.", "Call|110|or|112"},
             {"de", "116117, 116 016", "1 1 6, 1 1 7, 1 1 6 , 0 1 6", "116117|116|016"},
             {"de", "Tel.:\u2068+49 800 4555500\u2069", "Tel.: plus 4 9 , 8 0 0 , 4 5 5, 5 5 0 0",
              "Tel|+49|800|4555500"},
             {"de", "115 % und 110,50 €", "115 % und 110,50 €", "115|%|und|110,50|€"},
             // Not phones
             {"de", "2013-2014", "2013-2014", "2013-2014"},
             {"de", "01.02.2026", "01.02.2026", "01.02.2026"},
             {"de", "1.200,50 €", "1.200,50 €", "1.200,50|€"},
             // Postcodes
             {"de", "Am Markt 1, 18057 Rostock", "Am Markt 1, 1 8 0 5 7 Rostock", "Am|Markt|1|18057|Rostock"},
             {"de", "Es kostet 50000 Euro", "Es kostet 50000 Euro", "Es|kostet|50000|Euro"},
             // Times
             {"de", "Mo 9:00–12:00 Uhr", "Mo 9 Uhr bis 12 Uhr", "Mo|9:00|12:00 Uhr"},
             {"de", "um 9:30 Uhr.", "um 9 Uhr 30.", "um|9:30 Uhr"},
             {"en", "9:00–12:30", "9 to 12  30", "9:00|12:30"},
             {"uk", "9:00 – 16:30", "9 до 16  30", "9:00|16:30"},
             {"ar", "9:00–12:30", "9 إلى 12 و 30", "9:00|12:30"},
             {"sq", "9:00–12:00", "9– 12", "9:00|12:00"},
             {"de", "1:1000", "1:1000", "1:1000"},
             // From-to
             {"de", "2014–2020", "2014 bis 2020", "2014|2020"},
             {"de", "Seite 3-4", "Seite 3-4", "Seite|3-4"},
             // Dates
             {"de", "Donnerstag, 26. November 2026", "Donnerstag, sechsundzwanzigster November 2026",
              "Donnerstag|26.|November|2026"},
             {"de", "am 8. Januar", "am achten Januar", "am|8.|Januar"},
             {"de", "der 1. Mai", "der erste Mai", "der|1.|Mai"},
             {"de", "Im Haus 5. Danach", "Im Haus 5. Danach", "Im|Haus|5|Danach"},
             {"de", "99. Mai", "99. Mai", "99|Mai"},
             // Percent, where the voice says it in English
             {"uk", "20 %", "20 відсотків", "20 %"},
             {"bg", "12,50 €", "12,50 евро", "12,50 €"},
             {"en", "20 %, 12 €", "20 %, 12 €", "20|%|12|€"},
             // Capitals that are no word
             {"de", "IQ, AQB und EU-Bürger", "I.Q, A.Q.B und E.U-Bürger", "IQ|AQB|und|EU|Bürger"},
             {"de", "BAMF, VSP, Teil II, IQs, ÖPNV", "BAMF, VSP, Teil II, IQs, ÖPNV",
              "BAMF|VSP|Teil|II|IQs|ÖPNV"},
             // Addresses
             {"de", "https://www.iq-mv.de", "www Punkt iq Bindestrich mv Punkt de", "https://www.iq-mv.de"},
             {"de", "(info@vsp-ggmbh.de).", "(info ät vsp Bindestrich ggmbh Punkt de).", "info@vsp-ggmbh.de"},
             {"en", "rostock.de/migrationsamt", "rostock dot d e slash migrationsamt",
              "rostock.de/migrationsamt"},
             {"en", "www.example.de or example.org", "www dot example dot d e or example dot org",
              "www.example.de|or|example.org"},
             {"de", "genres e.V. und z.B.", "genres e.V. und z.B.", "genres|e.V|und|z.B"},
             // What is not to be heard
             {"de", "Wer · Wo → Was ✓", "Wer , Wo Was ", "Wer|Wo|Was"},
             {"de", "Aus\u00ADweis\u200B", "Ausweis", "Aus\u00ADweis"},
             {"de", "Titel\n\nErster\nSatz", "Titel. Erster Satz", "Titel|Erster|Satz"},
             {"de", "Ende.\n\nNeu", "Ende. Neu", "Ende|Neu"},
             {"ar", "نعم، لا؟", "نعم, لا?", "نعم|لا"},
             {"de", " – ", "", ""},
             {"de", "", "", ""},
         }) {
        EXPECT_EQ(said(row.written, row.language), row.said);
        EXPECT_EQ(shown(row.written, row.language), row.shown);
    }
}

TEST(Reading, ReadsOnlyItsRun)
{
    const std::string text = "العنوان Am Markt";
    const std::size_t begin = text.find('A');
    const std::vector<Piece> pieces = reading_of(text, {begin, text.size(), "de"});
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces[0].text, "Am Markt");
    EXPECT_EQ(pieces[0].words, (std::vector<SpokenWord>{{0, begin, begin + 2}, {3, begin + 3, text.size()}}));
}

TEST(Reading, PausesWhereASentenceEndsBeforeAnotherLanguage)
{
    const std::string text = "Кінець. Am Markt.";
    const std::size_t begin = text.find('A');
    EXPECT_TRUE(reading_of(text, {0, begin, "uk"}).at(0).ends_sentence);
    EXPECT_FALSE(reading_of(text, {begin, text.size(), "de"}).at(0).ends_sentence);
    EXPECT_FALSE(reading_of(text, {begin, begin + 2, "de"}).at(0).ends_sentence);
}

TEST(Reading, FindsTheWordOfAnyLetter)
{
    const Piece piece{"Grüß Gott", {{0, 0, 6}, {5, 7, 11}}};
    EXPECT_EQ(piece.word_at(0), &piece.words[0]);
    EXPECT_EQ(piece.word_at(4), &piece.words[0]);
    EXPECT_EQ(piece.word_at(5), &piece.words[1]);
    EXPECT_EQ(piece.word_at(99), &piece.words[1]);
    EXPECT_EQ(Piece().word_at(0), nullptr);
}

// Whatever an editor writes: the pieces are short, their words lie in order inside the text.
TEST(Reading, CutsLongTexts)
{
    std::string sentences;
    std::string words;
    std::string phones;
    for (int i = 0; i < 1'000; ++i) {
        sentences += "Dies ist ein Satz. ";
        words += "und ";
        phones += "+49 381 4591001 1 a.b.c ";
    }
    for (const std::string& text : {sentences, words, phones, std::string(20'000, 'x'),
                                    std::string(20'000, '1'), std::string(20'000, '-')}) {
        std::size_t last = 0;
        for (const Piece& piece : reading_of(text, {0, text.size(), "de"})) {
            EXPECT_LE(base::count_letters(piece.text), 800U);
            EXPECT_FALSE(piece.words.empty());
            for (const SpokenWord& word : piece.words) {
                EXPECT_LE(last, word.begin);
                EXPECT_LT(word.begin, word.end);
                last = word.end;
            }
        }
        EXPECT_LE(last, text.size());
    }
    EXPECT_TRUE(reading_of(sentences, {0, sentences.size(), "de"})[0].ends_sentence);
    EXPECT_FALSE(reading_of(words, {0, words.size(), "de"})[0].ends_sentence);
}

}  // namespace
}  // namespace speech
