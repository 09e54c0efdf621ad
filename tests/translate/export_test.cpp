#include "kiosk/translate/export.h"

#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "kiosk/i18n/words.h"
#include "tests/translate/centre.h"

namespace {

using tests::entry;
using tests::print_of;
using tests::TranslatedCentre;
using Lines = std::vector<std::string>;

TEST(Export, HoldsEveryGermanTextInTheOrderOfItsFile)
{
    const TranslatedCentre centre;
    centre.write("de.yaml", "summary: Wir helfen.\ntitle: Beratung\nwords: [Rat]\n");
    std::string contexts;
    for (const auto& entry : centre.exported("en").entries) contexts += entry.context + "\n";
    EXPECT_EQ(contexts,
              "centre:title\ncentre:greeting\ncentre:touch\n"
              "guide:topics.work.title\nguide:questions.goal.ask\n"
              "guide:questions.goal.answers.job\nguide:questions.goal.answers.study\n"
              "organisations/migra:name\n"
              "services/advice:summary\nservices/advice:title\nservices/advice:words\n");
}

TEST(Export, ShowsTheTranslationAndWhereTheGermanStands)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: Advice\nbring: [Passport, Letter, Photo]\nof: {title: " +
                                print_of("Beratung") + "}\n");
    translate::Po po = centre.exported("en");
    EXPECT_EQ(po.title, "Haus");
    EXPECT_EQ(po.language, "en");
    const auto& title = entry(po, "services/advice:title");
    EXPECT_EQ(title.german, "Beratung");
    EXPECT_EQ(title.translation, "Advice");
    EXPECT_FALSE(title.is_unfinished);
    EXPECT_EQ(title.file, "services/advice/de.yaml");
    EXPECT_EQ(title.line, 1);
    EXPECT_EQ(entry(po, "services/advice:bring").translation, "Passport\nLetter\nPhoto");
    EXPECT_EQ(entry(po, "services/advice:summary").translation, "");
}

TEST(Export, MarksOnlyWhatIsOutOfDate)
{
    const TranslatedCentre centre;
    centre.write("en.yaml", "title: Advice\nsummary: We help.\nof: {summary: 00000000}\n");
    translate::Po po = centre.exported("en");
    EXPECT_TRUE(entry(po, "services/advice:summary").is_unfinished);
    EXPECT_FALSE(entry(po, "services/advice:title").is_unfinished);
    EXPECT_FALSE(entry(po, "services/advice:bring").is_unfinished);
}

TEST(Export, TellsTranslatorsWhatTheyHaveBeforeThem)
{
    const TranslatedCentre centre;
    centre.write("de.yaml", "title: Beratung\nsummary: Wir helfen.\nabout: Viel.\nbring: [Pass]\n");
    centre.write("en.yaml", "by: machine\ntitle: Advice\n");
    translate::Po po = centre.exported("en");
    EXPECT_EQ(entry(po, "services/advice:title").notes,
              (Lines{"po.service.title", "po.machine", "po.not-compared"}));
    EXPECT_EQ(entry(po, "services/advice:bring").notes, (Lines{"po.service.bring", "po.list"}));
    EXPECT_EQ(entry(po, "services/advice:about").notes, (Lines{"po.service.about", "po.paragraphs"}));
    EXPECT_EQ(entry(po, "guide:questions.goal.answers.job").notes,
              (Lines{"po.guide.questions.answers: Was möchten Sie?"}));
}

TEST(Export, HasASentenceForEveryField)
{
    const i18n::Words words(base::share_folder() / "locales", "staff");
    for (const auto kind : {content::Kind::centre, content::Kind::guide, content::Kind::organisation,
                            content::Kind::place, content::Kind::service, content::Kind::notice}) {
        for (const content::WordField& field : content::word_fields(kind)) {
            for (const char* language : {"en", "de"})
                EXPECT_TRUE(words.has(translate::key_of(kind, field), language)) << field.path;
        }
    }
}

TEST(Export, SaysWhatCouldNotBeRead)
{
    const TranslatedCentre centre;
    centre.write("fa.yaml", "title: [\n");
    EXPECT_TRUE(base::has_errors(translate::exported(centre.files(), "fa", tests::said).findings));
    EXPECT_TRUE(translate::exported(centre.files(), "en", tests::said).findings.empty());
}

}  // namespace
