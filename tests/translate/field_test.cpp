#include "kiosk/translate/field.h"

#include <gtest/gtest.h>

#include "kiosk/translate/export.h"

namespace {

using content::Kind;
using translate::context_of;
using translate::Field;
using translate::field_from;
using Items = std::vector<std::string>;

TEST(Field, IsNamedByItsFolderAndPath)
{
    EXPECT_EQ(context_of({{Kind::service, "anabin"}, "title"}), "services/anabin:title");
    EXPECT_EQ(context_of({{Kind::guide, ""}, "topics.work.hint"}), "guide:topics.work.hint");
}

TEST(Field, IsFoundByItsName)
{
    for (const Field& field :
         {Field{{Kind::service, "anabin"}, "title"}, Field{{Kind::centre, ""}, "about"},
          Field{{Kind::guide, ""}, "questions.area.answers.rostock"}, Field{{Kind::notice, "party"}, "text"}})
        EXPECT_EQ(field_from(context_of(field)), field) << context_of(field);
}

TEST(Field, HasNoOtherName)
{
    for (const char* context :
         {"", ":", "title", "services:title", "services/:title", "services/a b:title", "services/a/b:title",
          "centre/x:title", "services/anabin", "services/anabin:", "services/anabin:of",
          "services/anabin:cost", "topics/x:title", "services/../centre:title", "guide:topics.work",
          "services/anabin:title:title"})
        EXPECT_FALSE(field_from(context)) << context;
}

TEST(Field, ShowsAListLineByLine)
{
    EXPECT_EQ(translate::shown({{"Pass", "Brief, Foto"}, {}}), "Pass\nBrief, Foto");
    EXPECT_EQ(translate::text_from("Pass\n\n  Brief, Foto \n", content::Form::list).items,
              (Items{"Pass", "Brief, Foto"}));
}

TEST(Field, KeepsParagraphsButNotTheSpaceAround)
{
    EXPECT_EQ(translate::text_from("\n Eins.  \n\nZwei.\n", content::Form::paragraphs).items,
              (Items{"Eins.  \n\nZwei."}));
}

TEST(Field, IsEmptyWithoutLetters)
{
    for (const auto form : {content::Form::line, content::Form::paragraphs, content::Form::list})
        EXPECT_TRUE(translate::text_from(" \n \u00A0\n", form).items.empty());
}

TEST(Field, HasAKeyForWhatTranslatorsAreTold)
{
    EXPECT_EQ(translate::key_of(Kind::guide, *content::word_field(Kind::guide, "questions.a.answers.b")),
              "po.guide.questions.answers");
    EXPECT_EQ(translate::key_of(Kind::service, *content::word_field(Kind::service, "title")),
              "po.service.title");
}

}  // namespace
