// Sentences from the right with values that are read from the left, judged by what is drawn: where each
// letter's glyph stands, and which glyph it is.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "kiosk/i18n/words.h"
#include "tests/text/opened.h"

namespace {

using text::RectF;

struct Mixed {
    const char* language;
    const char* before;
    const char* value;
    const char* after;  // ends the sentence with a sign
};

constexpr std::array<Mixed, 40> k_mixed = {{
    // Phones
    {"ar", "اتصلوا بالرقم ", "+49 (381) 444-311 60", " كل يوم."},
    {"ar", "داخل ألمانيا اتصلوا بالرقم ", "0800 4555500", "."},
    {"ar", "رقم الهاتف: ", "(0381) 444-311", "، أهلًا بكم!"},
    {"ar", "الهاتف ", "0381 / 444-311", " أو المكتب."},
    {"ar", "المساعدة على الرقم ", "116 117", " دائمًا."},
    {"fa", "تلفن ", "+49 381 444-311", " هر روز."},
    {"fa", "شماره ", "+49 (0)381 444-311", " را بگیرید!"},
    {"fa", "لطفاً با ", "0385 588-0", " تماس بگیرید."},
    {"ckb", "ژمارەی تەلەفۆن ", "+49 381 444-311 60", " هەموو ڕۆژێک."},
    {"ckb", "پەیوەندی بکەن بە ", "(0381) 444-311", "؟"},
    // Times
    {"ar", "المكتب مفتوح ", "9:00–12:00", " كل يوم."},
    {"ar", "يوم الثلاثاء ", "8:30–12:00", " و 13:00–18:00 فقط."},
    {"ar", "من الساعة ", "9:00", " صباحًا."},
    {"fa", "دوشنبه ", "9:00–12:00", " باز است."},
    {"fa", "ساعت ", "13:00 - 16:30", " در دفتر."},
    {"ckb", "هەینی ", "8:00–18:00", " کراوەیە."},
    // Dates
    {"ar", "الدورة في ", "24.11.–28.11.2026", " هنا."},
    {"ar", "حتى ", "2026-12-31", " فقط."},
    {"fa", "تاریخ ", "24. November 2026", " است."},
    {"ckb", "لە ", "24.11.2026", " دەست پێدەکات."},
    // Prices and laws
    {"ar", "التكلفة ", "2,29 €", " لكل ساعة."},
    {"fa", "هزینه ", "1.603 €", " است."},
    {"ckb", "نرخ ", "50 €", " تەنها."},
    {"ar", "وفق المادة ", "§ 24", " من القانون."},
    // Web and mail
    {"ar", "الموقع ", "https://www.migra-mv.de/kurs", " بالعربية."},
    {"ar", "البريد ", "info@example.org", "."},
    {"fa", "ایمیل ", "beratung-115@example.org", " است."},
    {"ckb", "ماڵپەڕ ", "www.example.org/", " بە کوردی."},
    {"fa", "در اینستاگرام ", "@migra_mv", " ببینید."},
    // House numbers and towns
    {"ar", "العنوان هو ", "Waldemarstraße 32, 18057 Rostock", "."},
    {"ar", "تجدونه في ", "18057 Rostock", " قرب المحطة."},
    {"fa", "نشانی ", "Graurheindorfer Straße 157, 53117 Bonn", " است."},
    {"ckb", "ناونیشان ", "Am Markt 1–3, 19055 Schwerin", "."},
    // German names and titles
    {"ar", "تساعدكم جمعية ", "migra e.V.", " مجانًا."},
    {"fa", "انجمن ", "Diên Hông – Gemeinsam unter einem Dach e. V.", " کمک می‌کند."},
    {"ckb", "ڕێکخراوی ", "FABRO e.V.", " یارمەتی دەدات."},
    {"ar", "دورة ", "„Deutsch für den Beruf“", " مجانية."},
    {"fa", "دوره ", "B2-Berufssprachkurs (BSK)", " رایگان است."},
    {"ar", "رقم الدوائر ", "Behördennummer 115", " للجميع."},
    {"ckb", "فەرمانگەی ", "Bundesamt für Migration und Flüchtlinge (BAMF)", "."},
}};

// A letter of the text that is to be seen, and where it is.
struct Letter {
    std::string letter;
    RectF place;
};

class RightToLeft : public testing::Test {
protected:
    static text::Request request(const Mixed& mixed, const std::string& text)
    {
        return tests::request_for({text, mixed.language}, 24, 0);
    }

    // Those of the text's bytes [begin, end), but for spaces and signs that are not drawn, in the order
    // written.
    std::vector<Letter> letters(const text::Request& request, std::size_t begin, std::size_t end)
    {
        std::vector<Letter> found;
        const std::string& text = request.phrase.text;
        while (begin < end) {
            std::size_t next = begin + 1;
            while (next < end && (text[next] & 0xc0) == 0x80) ++next;
            const std::vector<RectF> places = engine.places(request, begin, next);
            const std::string letter = text.substr(begin, next - begin);
            if (places.size() == 1 && letter != " ") found.push_back({letter, places.front()});
            begin = next;
        }
        return found;
    }

    // What its first glyph looks like: the same picture is at the same place of the atlas.
    std::pair<float, float> picture(const text::Quad& quad) const { return {quad.uv.x0, quad.uv.y0}; }

    void expect_value(const Mixed& mixed, const text::Request& request, std::vector<Letter> value)
    {
        // By the middle: kerning lets letters overlap a little.
        std::ranges::sort(value, {}, [](const Letter& one) { return one.place.x0 + one.place.x1; });
        std::string seen;
        for (const Letter& one : value) seen += one.letter;
        std::string written = mixed.value;
        std::erase(written, ' ');
        EXPECT_EQ(seen, written) << request.phrase.text;
        const std::vector<text::Quad> quads = engine.lay_out(request).quads;
        for (const Letter& one : value) {
            const text::Quad alone =
                engine.lay_out({.phrase = {one.letter, mixed.language}, .em_px = 24}).quads.at(0);
            const float middle = (one.place.x0 + one.place.x1) / 2;
            EXPECT_TRUE(std::ranges::any_of(quads,
                                            [&](const text::Quad& quad) {
                                                return picture(quad) == picture(alone) &&
                                                       quad.at.x0 <= middle && quad.at.x1 >= middle;
                                            }))
                << one.letter << " does not look so in " << request.phrase.text;
        }
    }

    void expect_sentence(const Mixed& mixed, const std::string& inserted)
    {
        const std::string whole = mixed.before + inserted + mixed.after;
        const text::Request request = this->request(mixed, whole);
        const std::size_t begin = std::string(mixed.before).size();
        const std::vector<Letter> before = letters(request, 0, begin);
        const std::vector<Letter> value = letters(request, begin, begin + inserted.size());
        const std::vector<Letter> after = letters(request, begin + inserted.size(), whole.size());
        ASSERT_FALSE(before.empty() || value.empty() || after.empty()) << whole;
        expect_value(mixed, request, value);

        const auto left = [](const std::vector<Letter>& part) {
            return std::ranges::min(part, {}, [](const Letter& one) { return one.place.x0; }).place.x0;
        };
        const auto right = [](const std::vector<Letter>& part) {
            return std::ranges::max(part, {}, [](const Letter& one) { return one.place.x1; }).place.x1;
        };
        EXPECT_GE(left(before), right(value) - 0.1f) << "begins at the right of the value: " << whole;
        EXPECT_LE(right(after), left(value) + 0.1f) << "goes on at its left: " << whole;
        EXPECT_NEAR(before.front().place.x1, engine.lay_out(request).width_px, 0.1f) << whole;
        EXPECT_NEAR(after.back().place.x0, 0, 0.1f) << "its last sign stands at the left end: " << whole;
    }

    text::Engine engine = tests::opened_engine(text::Positions::whole_pixels);
};

// As pages insert them: phones, times and addresses from the left, names by their own letters.
TEST_F(RightToLeft, ShowsInsertedValuesAsTheyAreWritten)
{
    for (const Mixed& mixed : k_mixed) {
        expect_sentence(mixed, i18n::isolated_from_left(mixed.value));
        expect_sentence(mixed, i18n::isolated(mixed.value));
    }
}

// As an editor types them into a sentence.
TEST_F(RightToLeft, ShowsValuesInTheMiddleOfASentenceAsTheyAreWritten)
{
    for (const Mixed& mixed : k_mixed) expect_sentence(mixed, mixed.value);
}

// An isolate before it must not matter.
TEST_F(RightToLeft, ShowsTwoValuesBesideEachOtherAsTheyAreWritten)
{
    for (const Mixed& mixed : k_mixed) {
        Mixed second = mixed;
        const std::string before = mixed.before + i18n::isolated("الثلاثاء") + " ";
        second.before = before.c_str();
        expect_sentence(second, mixed.value);
        expect_sentence(second, i18n::isolated(mixed.value));
    }
}

}  // namespace
