#include "kiosk/content/words.h"

#include <gtest/gtest.h>

namespace {

using content::Kind;

TEST(WordFields, AreFoundByTheirFullPath)
{
    EXPECT_EQ(content::word_field(Kind::service, "title")->form, content::Form::line);
    EXPECT_EQ(content::word_field(Kind::service, "bring")->form, content::Form::list);
    EXPECT_TRUE(content::word_field(Kind::service, "words")->for_search);
    EXPECT_EQ(content::word_field(Kind::guide, "topics.work.title")->path, "topics.*.title");
    EXPECT_EQ(content::word_field(Kind::guide, "questions.q.answers.a")->path, "questions.*.answers.*");
    EXPECT_EQ(content::word_field(Kind::centre, "emergency.police")->path, "emergency.*");
}

TEST(WordFields, AreNotFoundByAnythingElse)
{
    for (const char* path : {"", "name", "title.x", "titl", "title.", ".title"})
        EXPECT_EQ(content::word_field(Kind::service, path), nullptr) << path;
    for (const char* path : {"topics", "topics.work", "topics..title", "topics.work.title.x",
                             "questions.q.answers", "questions.q.answers."})
        EXPECT_EQ(content::word_field(Kind::guide, path), nullptr) << path;
}

TEST(Kinds, HaveAFileAndAFolder)
{
    EXPECT_EQ(content::name_of(Kind::organisation), "organisation");
    EXPECT_EQ(content::folder_of(Kind::organisation), "organisations");
    EXPECT_EQ(content::folder_of(Kind::centre), "centre");
    EXPECT_EQ(content::folder_of({Kind::notice, "x"}), "notices/x");
    EXPECT_EQ(content::folder_of({Kind::guide, ""}), "guide");
}

}  // namespace
