#include <gtest/gtest.h>

#include "kiosk/report/markup.h"
#include "kiosk/report/palette.h"
#include "tests/report/outline.h"
#include "tests/report/small_report.h"
#include "tests/support/golden.h"
#include "tests/support/temp_folder.h"

namespace {

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST(Markup, EscapesEveryText)
{
    using namespace report;
    EXPECT_EQ(text("<b> & \"'").html(), "&lt;b&gt; &amp; &quot;&#39;");
    EXPECT_EQ(element("p", {{"title", "\"><script>"}}, text("<i>")).html(),
              "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;i&gt;</p>");
    EXPECT_EQ(phrase({"مرحبا <", "ar"}).html(), "<bdi lang=\"ar\" dir=\"rtl\">مرحبا &lt;</bdi>");
    EXPECT_EQ(code("a<b").html(), "<code dir=\"ltr\" translate=\"no\">a&lt;b</code>");
}

TEST(Page, OfTheSmallCentre)
{
    tests::expect_golden("report/small.de.txt", tests::outline(tests::page_of(tests::small_centre(), "de")));
    tests::expect_golden("report/small.en.txt", tests::outline(tests::page_of(tests::small_centre(), "en")));
}

TEST(Page, IsWellFormedAndSaysEverythingInWords)
{
    for (const char* centre : {"small", "walk", "bare"}) {
        for (const char* language : {"de", "en"}) {
            const auto folder = tests::small_centre().parent_path() / centre;
            const std::string page = tests::page_of(folder, language);
            EXPECT_EQ(tests::misfit(page), "") << centre;
            EXPECT_FALSE(holds(tests::outline(page), "report.")) << centre << ": a key without a sentence";
        }
    }
}

TEST(Page, NeedsNothingElseAndRunsNothing)
{
    const std::string page = tests::page_of(tests::small_centre());
    EXPECT_TRUE(holds(page, "default-src &#39;none&#39;"));
    for (const char* loads : {"<script", "<link", "<img", "<iframe", "src=", "@import", "url(", " onclick"})
        EXPECT_FALSE(holds(page, loads)) << loads;
}

TEST(Page, ShowsMarkupOfEditorsAsText)
{
    const tests::TempFolder folder;
    tests::copy_small_centre(folder / "content");
    const std::string attack = "\"x\\\"'><script>alert(1)</script><img src=x onerror=alert(1)>\"";
    folder.write("content/services/shelter/de.yaml", "title: " + attack + "\nsummary: " + attack + "\n");
    folder.write("content/organisations/beta/de.yaml", "name: " + attack + "\n");
    folder.write("content/organisations/beta/organisation.yaml",
                 "email: \"javascript@a.example\"\nsource: x\n");
    const std::string page = tests::page_of(folder / "content");
    EXPECT_FALSE(holds(page, "<script"));
    EXPECT_FALSE(holds(page, "<img"));
    EXPECT_EQ(tests::misfit(page), "");
    EXPECT_TRUE(holds(tests::outline(page), "<script>alert(1)</script>"));
}

TEST(Page, SaysEveryStateAgeKindAndQuestionInBothLanguages)
{
    const i18n::Words staff(KIOSK_SHARE "/locales", "staff");
    std::vector<std::string> keys;
    for (const translate::State state : translate::k_states) {
        keys.push_back("state." + std::string(translate::name_of(state)));
        keys.push_back(keys.back() + ".means");
    }
    for (const char* age : {"never", "in-future", "very-old", "old", "recent"})
        keys.push_back(std::string("checked.") + age);
    for (const char* kind : {"centre", "guide", "organisation", "place", "service", "notice"}) {
        keys.push_back(std::string("kind.") + kind);
        keys.push_back(std::string("group.") + kind);
    }
    for (const char* fact : {"phone", "email", "web", "book", "offer", "where", "hours", "direct", "start",
                             "languages", "interpreter", "cost", "address", "wheelchair"})
        keys.push_back(std::string("fact.") + fact);
    for (const char* fact : {"phone", "email", "hours", "direct", "start", "languages", "interpreter", "cost",
                             "address", "wheelchair"})
        keys.push_back(std::string("ask.") + fact);
    for (const char* step : {"errors", "never", "old", "translate", "review", "plain"}) {
        keys.push_back(std::string("next.") + step);
        keys.push_back(keys.back() + ".how");
    }
    for (const char* key :
         {"errors.title",          "errors.lead",     "errors.more",        "next.nothing",
          "languages.german-only", "matrix.left-out", "backlog.nothing",    "backlog.more",
          "checked.more",          "checked.nothing", "checked.all-recent", "plainness.no-hard",
          "plainness.nothing",     "guide.cut-short", "guide.never-shown",  "guide.sensitive",
          "guide.no-service",      "guide.nothing",   "calls.nothing",      "calls.done",
          "standing.good",         "standing.soon",   "standing.now",       "door.person",
          "door.employer",         "door.association"})
        keys.emplace_back(key);
    for (const std::string& key : keys) {
        EXPECT_TRUE(staff.has("report." + key, "de")) << key;
        EXPECT_TRUE(staff.has("report." + key, "en")) << key;
    }
}

TEST(Page, NamesErrorsFirst)
{
    const tests::TempFolder folder;
    tests::copy_small_centre(folder / "content");
    folder.write("content/services/shelter/service.yaml",
                 "organisation: beta\ntopics: [violence]\ncosts: free\n");
    const std::string outline = tests::outline(tests::page_of(folder / "content"));
    EXPECT_TRUE(holds(outline, "### Fehler in den Inhalten"));
    EXPECT_TRUE(holds(outline, "services/shelter/service.yaml:3"));
    EXPECT_LT(outline.find("beheben"), outline.find("prüfen, die noch niemand"));
}

}  // namespace
