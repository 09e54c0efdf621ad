#include "kiosk/load/letters.h"

#include <gtest/gtest.h>

#include "kiosk/load/scripts.h"
#include "kiosk/load/traces.h"
#include "tests/support/findings.h"

namespace {

using load::Script;

std::string found_in(const std::string& text, const std::string& language)
{
    base::Findings findings;
    load::Report report("f", findings);
    load::check_letters(text, language, report);
    return tests::to_text(findings);
}

TEST(Letters, ThatLookAlikeAreNamedInTheirWord)
{
    EXPECT_EQ(found_in("a: b\ntitle: \u0410rbeit finden\n", "de"),
              "f:2:8: warning: mixed-letters/cyrillic(\"\u0410rbeit\", \"\u0410\")\n");
    EXPECT_EQ(found_in("title: Р\u006Fбота\n", "uk"),
              "f:1:10: warning: mixed-letters/latin(\"Р\u006Fбота\", \"o\")\n");
    EXPECT_EQ(found_in("title: Aπbeit\n", "de"), "f:1:9: warning: mixed-letters/greek(\"Aπbeit\", \"π\")\n");
}

TEST(Letters, OfTwoScriptsMayStandSideBySide)
{
    for (const char* text :
         {"IQ-мережа", "курс A1, B1", "\"a\\nбв\"", "# Аrbeit in a note", "a: b # Ok", "§ 24 «BAMF»"})
        EXPECT_EQ(found_in(text, "uk"), "") << text;
}

TEST(Letters, ThatAreHiddenAreLeftToTheLanguagesThatNeedThem)
{
    EXPECT_EQ(found_in("می\u200Cخواهم", "fa"), "");
    EXPECT_EQ(found_in("क\u094D\u200Dष", "hi"), "");
    EXPECT_EQ(found_in("สวัสดี\u200Bครับ", "th"), "");
    EXPECT_EQ(found_in("ab\u200Cc", "de"), "f:1:3: warning: bad-character/joiner(\"U+200C\")\n");
    EXPECT_EQ(found_in("ab\u200Bc", "de"), "f:1:3: warning: bad-character/zero-width-space(\"U+200B\")\n");
    EXPECT_EQ(found_in("Amts\u00ADstelle", "de"), "f:1:5: warning: bad-character/soft-hyphen(\"U+00AD\")\n");
}

TEST(Letters, OfTheArabicKeyboardAreNamedInOtherLanguages)
{
    EXPECT_EQ(found_in("علي", "ar"), "");
    EXPECT_EQ(found_in("علي", "fa-AF"), "f:1:5: warning: bad-character/arabic-yeh(\"U+064A\")\n");
    EXPECT_EQ(found_in("مركز", "ur"), "f:1:5: warning: bad-character/arabic-kaf(\"U+0643\")\n");
    EXPECT_EQ(found_in("مـركز", "ar"), "f:1:3: warning: bad-character/stretched(\"U+0640\")\n");
    EXPECT_EQ(found_in("بكم ـ ١", "ar"), "");
}

TEST(Letters, ThatWereReadInAnotherEncodingAreNamed)
{
    for (const char* text : {"fÃ¼r", "StraÃŸe", "Ã„mter", "9â€“12"})
        EXPECT_NE(found_in(text, "de").find("bad-character/misread"), std::string::npos) << text;
    EXPECT_EQ(found_in("São Paulo, NÃO, Ân", "pt"), "");
}

TEST(Letters, BelongToAScript)
{
    const struct {
        char32_t letter;
        Script script;
    } rows[] = {
        {U'a', Script::latin},    {U'ß', Script::latin},    {U'×', Script::none},   {U'5', Script::none},
        {U'ж', Script::cyrillic}, {U'ω', Script::greek},    {U'م', Script::arabic}, {U'٣', Script::none},
        {U'ی', Script::arabic},   {U'ት', Script::ethiopic}, {U'ไ', Script::thai},   {U'中', Script::chinese},
        {U'한', Script::korean},  {U'ệ', Script::latin},    {U'क', Script::indic},  {U'–', Script::none}};
    for (const auto& [letter, script] : rows)
        EXPECT_EQ(load::script_of(letter), script) << std::uint32_t(letter);
    EXPECT_EQ(load::script_of(base::LanguageTag("uk")), Script::cyrillic);
    EXPECT_EQ(load::script_of(base::LanguageTag("fa-AF")), Script::arabic);
    EXPECT_EQ(load::script_of(base::LanguageTag("sr-Latn")), Script::latin);
    EXPECT_EQ(load::script_of(base::LanguageTag("vi")), Script::latin);
}

TEST(Traces, OfOtherProgramsAreNamed)
{
    const struct {
        const char* text;
        const char* found;
    } rows[] = {
        {"„Beratung“", "quotes(\"„Beratung“\")"},
        {"„A“ und „B“", ""},
        {"«Допомога»", "quotes(\"«Допомога»\")"},
        {"=SUMME(A1:A3)", "formula(\"=SUMME(A1:A3)\")"},
        {"= 5 Euro", ""},
        {"3,81E+12", "rounded(\"3,81E+12\")"},
        {"siehe #NAME?", "cell-error(\"#NAME?\")"},
        {"<b>wichtig</b>", "html(\"<b>\")"},
        {"a < b und c > d", ""},
        {"Rat&nbsp;und Tat", "html(\"&nbsp;\")"},
        {"Rat & Tat; mehr", ""},
    };
    for (const auto& [text, found] : rows) {
        base::Findings findings;
        load::Report report("f", findings);
        load::check_pasted(text, {}, report);
        const std::string expected = *found ? "f:1:1: warning: pasted/" + std::string(found) + "\n" : "";
        EXPECT_EQ(tests::to_text(findings), expected) << text;
    }
}

TEST(Traces, OfOtherMarkupAreNamed)
{
    using content::Form;
    const struct {
        const char* text;
        Form form;
        const char* found;
    } rows[] = {
        {"Bringen Sie mit:\n* Pass", Form::paragraphs, "bullet(\"* Pass\")"},
        {"# Wichtig\nText", Form::paragraphs, "heading(\"# Wichtig\")"},
        {"|a|b|", Form::paragraphs, "table(\"|a|b|\")"},
        {"1. Antrag\n2. Termin", Form::paragraphs, "numbered(\"2. Termin\")"},
        {"Seit\n1. Januar 2026 gilt", Form::paragraphs, ""},
        {"- Pass\n- **wichtig** 2 * 3 * 4", Form::paragraphs, ""},
        {"sehr *wichtig* hier", Form::paragraphs, "stars(\"*wichtig*\")"},
        {"[hier](https://x.de) mehr", Form::paragraphs, "link(\"[hier](https://x.de)\")"},
        {"**Neu** hier", Form::line, "strong(\"**Neu** hier\")"},
    };
    for (const auto& [text, form, found] : rows) {
        base::Findings findings;
        load::Report report("f", findings);
        load::check_markup(text, form, {}, report);
        const std::string expected =
            *found ? "f:1:1: warning: unknown-markup/" + std::string(found) + "\n" : "";
        EXPECT_EQ(tests::to_text(findings), expected) << text;
    }
}

}  // namespace
