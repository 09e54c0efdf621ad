#include <gtest/gtest.h>

#include "tests/pages/visit.h"
#include "tests/pages/voices.h"

namespace {

using tests::Visit;

// "(advice) course forms": those in brackets are lacking.
std::string text(const pages::PathPage& page)
{
    std::string text;
    const auto add = [&text](const std::string& id) { text += (text.empty() ? "" : " ") + id; };
    for (const pages::PathStep& step : page.steps) {
        for (const pages::Result& earlier : step.lacking) add("(" + earlier.service.key + ")");
        add(step.service.service.key);
    }
    return text;
}

class Path : public testing::Test {
protected:
    std::string path_of(const std::vector<std::string>& kept) const
    {
        Visit visitor(centre, "de");
        for (const std::string& service : kept) visitor.keep(service);
        return text(visitor.then(session::OpenedPath{}).body<pages::PathPage>());
    }

    tests::SmallCentre centre;
};

TEST_F(Path, PutsFirstWhatComesFirst)
{
    EXPECT_EQ(path_of({"course", "advice"}), "advice course");
    EXPECT_EQ(path_of({"advice", "course"}), "advice course");
}

TEST_F(Path, SaysWhatIsLacking)
{
    EXPECT_EQ(path_of({"course"}), "(advice) course");
}

// Advice and the course are open now, the lost and found on the third of December; nobody knows when the
// forms can be had.
TEST_F(Path, OtherwiseGoesWhereItIsOpenFirst)
{
    EXPECT_EQ(path_of({"forms", "lost", "advice"}), "advice lost forms");
    EXPECT_EQ(path_of({"forms", "tower-office"}), "forms tower-office");
    EXPECT_EQ(path_of({"tower-office", "forms"}), "tower-office forms");
}

TEST_F(Path, SaysWhatToDoWhenItIsEmpty)
{
    const auto page = Visit(centre, "en").then(session::OpenedPath{}).body<pages::PathPage>();
    ASSERT_TRUE(page.empty.has_value());
    EXPECT_EQ(tests::readable(page.empty->text),
              "Nothing is kept yet. Keep up to 3 services: they will stand here in the right order.");
}

TEST_F(Path, LeavesOutWhatHasGone)
{
    EXPECT_EQ(path_of({"never-heard-of", "forms"}), "forms");
}

TEST_F(Path, IsOpenedFromWhereMoreCanBeKept)
{
    Visit visitor(centre, "en");
    EXPECT_FALSE(visitor.page().path.has_value());
    visitor.keep("advice").keep("course");
    ASSERT_TRUE(visitor.page().path.has_value());
    EXPECT_EQ(tests::readable(visitor.page().path->label.text), "My path (2)");
    EXPECT_FALSE(visitor.page().path->full.has_value());
    EXPECT_TRUE(visitor.service("forms").page().path.has_value());
    EXPECT_FALSE(visitor.then(session::OpenedPath{}).page().path.has_value());
}

TEST_F(Path, HasRoomForSoManyAndSaysSo)
{
    Visit visitor(centre, "en");
    visitor.keep("advice").keep("course").keep("forms").service("lost");
    const pages::Keep keep = *visitor.body<pages::ServicePage>().keep;
    EXPECT_FALSE(keep.enabled);
    EXPECT_EQ(keep.label.text, "Path is full");
    EXPECT_EQ(tests::readable(visitor.page().path->full->text),
              "At most 3 services can be kept. Remove one to keep another.");
    EXPECT_TRUE(visitor.service("forms").body<pages::ServicePage>().keep->kept);
    visitor.then(session::LetGoOfService{{"forms"}}).service("lost");
    EXPECT_TRUE(visitor.body<pages::ServicePage>().keep->enabled);
}

}  // namespace
