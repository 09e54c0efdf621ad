// Where words stand: for marking those that are being spoken, and for judging the order of what is seen.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/text/opened.h"

namespace {

using text::RectF;
using text::Request;

class Places : public testing::Test {
protected:
    std::vector<RectF> of(const Request& request, const std::string& part)
    {
        const std::size_t begin = request.phrase.text.find(part);
        EXPECT_NE(begin, std::string::npos) << part;
        return engine.places(request, begin, begin + part.size());
    }

    RectF only(const Request& request, const std::string& part)
    {
        const std::vector<RectF> places = of(request, part);
        EXPECT_EQ(places.size(), 1u) << part;
        return places.empty() ? RectF{} : places.front();
    }

    text::Engine engine = tests::opened_engine();
};

float width(const RectF& place)
{
    return place.x1 - place.x0;
}

struct Case {
    const char* what;
    base::Phrase phrase;
    std::vector<const char*> seen;  // parts of the text, from left to right on its only line
};

const Case k_cases[] = {
    {"German from the left", {"Kommen Sie herein", "de"}, {"Kommen", "Sie", "herein"}},
    {"Arabic from the right", {"مرحبا بكم هنا", "ar"}, {"هنا", "بكم", "مرحبا"}},
    {"a Latin name in Persian",
     {"انجمن Diên Hông در روستوک", "fa"},
     {"روستوک", "در", "Diên", "Hông", "انجمن"}},
    {"an isolated phone in Arabic", {"اتصل \u2066+49 381\u2069 الآن", "ar"}, {"الآن", "+49", "381", "اتصل"}},
    {"a phone as it was written", {"اتصل +49 381 الآن", "ar"}, {"الآن", "+49", "381", "اتصل"}},
    {"Arabic in German", {"Verein مرحبا بكم Rostock", "de"}, {"Verein", "بكم", "مرحبا", "Rostock"}},
    {"bytes that are no text",
     {"a\xff\xfe"
      "b cd",
      "de"},
     {"a", "b", "cd"}},
};

TEST_F(Places, StandInTheOrderInWhichWordsAreSeen)
{
    for (const auto& [what, phrase, seen] : k_cases) {
        const Request request{.phrase = phrase, .em_px = 20};
        float right = -0.1f;
        for (const char* part : seen) {
            const RectF place = only(request, part);
            EXPECT_GE(place.x0, right) << what << ": " << part;
            EXPECT_GT(width(place), 1) << what << ": " << part;
            right = place.x1 - 0.1f;
        }
        EXPECT_LE(right, engine.lay_out(request).width_px + 0.1f) << what;
    }
}

TEST_F(Places, HoldTheInkOfTheirWords)
{
    const char* words[][3] = {{"de", "Anmeldung", "Wo ist die Anmeldung?"},
                              {"ar", "التسجيل", "أين مكتب التسجيل هنا؟"},
                              {"fa", "Rostock", "ثبت نام در Rostock است"}};
    for (const auto& [language, word, sentence] : words) {
        const Request request{.phrase = {sentence, language}, .em_px = 30};
        const RectF place = only(request, word);
        const auto& alone = engine.lay_out({.phrase = {word, language}, .em_px = 30});
        EXPECT_NEAR(width(place), alone.width_px, 1) << word;
        const auto& all = engine.lay_out(request).quads;
        const auto inside = std::ranges::count_if(all, [&](const text::Quad& quad) {
            const float middle = (quad.at.x0 + quad.at.x1) / 2;
            return middle > place.x0 && middle < place.x1;
        });
        EXPECT_EQ(static_cast<std::size_t>(inside), alone.quads.size()) << word;
    }
}

TEST_F(Places, TakeARectangleOnEachLine)
{
    const std::string sentences[][2] = {{"de", "Wir helfen Ihnen bei Ihrer Anmeldung"},
                                        {"ar", "نحن نساعدكم في تسجيل السكن في المدينة"}};
    for (const auto& [language, sentence] : sentences) {
        const Request request = tests::request_for({sentence, language}, 20, 230);
        const text::Paragraph& paragraph = engine.lay_out(request);
        ASSERT_EQ(paragraph.lines, 2) << language;
        const auto all = engine.places(request, 0, sentence.size());
        ASSERT_EQ(all.size(), 2u) << language;
        const float line = paragraph.height_px / 2;
        EXPECT_EQ(all[0].y0, 0);
        EXPECT_EQ(all[0].y1, line);
        EXPECT_EQ(all[1].y0, line);
        EXPECT_EQ(all[1].y1, 2 * line);
        const bool from_right = language == "ar";
        for (const RectF& place : all) {
            EXPECT_NEAR(from_right ? place.x1 : place.x0, from_right ? 230 : 0, 1) << language;
            EXPECT_LE(width(place), 230) << language;
        }
    }
}

TEST_F(Places, AreTwoWhereAPartIsSeenInTwoPieces)
{
    const Request request{.phrase = {"Das Wort مرحبا بكم heißt", "de"}, .em_px = 20};
    const std::vector<RectF> places = of(request, "Wort مرحبا");
    ASSERT_EQ(places.size(), 2u);
    const RectF rest = only(request, "بكم");
    EXPECT_LE(places[0].x1, rest.x0 + 0.1f);
    EXPECT_GE(places[1].x0, rest.x1 - 0.1f) << "the second Arabic word stands between them";
}

TEST_F(Places, FollowTheAlignment)
{
    Request request{.phrase = {"Haus", "de"}, .em_px = 20, .width_px = 300};
    const float word = width(only(request, "Haus"));
    request.align = text::Align::centre;
    EXPECT_NEAR(only(request, "Haus").x0, (300 - word) / 2, 0.1f);
    request.align = text::Align::right;
    EXPECT_NEAR(only(request, "Haus").x1, 300, 0.1f);
}

TEST_F(Places, AreNotThereForWhatWasCutAway)
{
    const Request request{
        .phrase = {"Kommen Sie herein", "de"}, .em_px = 20, .width_px = 145, .max_lines = 1};
    ASSERT_TRUE(engine.lay_out(request).shortened);
    EXPECT_TRUE(of(request, "herein").empty());
    const RectF stays = only(request, "Sie herein");
    EXPECT_EQ(stays.x1, only(request, "Sie").x1);
}

TEST_F(Places, AreNotThereForNothing)
{
    const Request request{.phrase = {"Haus", "de"}, .em_px = 20};
    EXPECT_TRUE(engine.places(request, 2, 2).empty());
    EXPECT_TRUE(engine.places(request, 4, 99).empty());
    EXPECT_TRUE(engine.places({.phrase = {"", "de"}}, 0, 1).empty());
    EXPECT_EQ(engine.shaped_count(), 0u) << "and nothing is kept";
}

}  // namespace
