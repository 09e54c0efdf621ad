#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/compiler.h"
#include "kiosk/search/finder.h"
#include "tests/support/temp_folder.h"

namespace {

class SearchInABundle : public testing::Test {
protected:
    SearchInABundle()
    {
        write("centre/centre.yaml",
              "format: 1\nlanguages: [{tag: de}, {tag: en}, {tag: uk, instead: [en]}]\ntime_zone: "
              "Europe/Berlin\n");
        write("centre/de.yaml", "title: Willkommen\n");
        write("guide/guide.yaml", "topics:\n  - {id: work, icon: search}\n");
        write("guide/de.yaml", "topics:\n  work: {title: Arbeit}\n");
        write("organisations/migra/organisation.yaml", "phone: +49 381 4440\n");
        write("organisations/migra/de.yaml", "name: migra\n");
        write("places/house/place.yaml", "street: Langer Weg 3\ncity: Rostock\n");
        write("places/house/de.yaml", "name: Haus am Markt\n");
        write("services/advice/service.yaml", "organisation: migra\ntopics: [work]\nplace: house\n");
        write("services/advice/de.yaml", "title: Übersetzung\nsummary: Wir helfen.\nwords: [Dolmetscher]\n");
        write("services/advice/uk.yaml", "title: Переклад\n");
        write("services/course/service.yaml", "organisation: migra\ntopics: [work]\n");
        write("services/course/de.yaml", "title: Zeugnis\nsummary: Papiere.\n");
        write("services/course/en.yaml", "title: Certificate\n");
    }

    void write(const std::string& file, std::string_view text) { folder_.write("content/" + file, text); }
    void remove(const std::string& file) { std::filesystem::remove_all(folder_ / "content" / file); }

    void compile()
    {
        const auto compiled = compiler_.compile(load::scan(folder_ / "content"), {}, file_);
        ASSERT_TRUE(compiled && compiled->written);
    }

    std::string compiled_anew() const
    {
        const auto compiled = bundle::compile(load::scan(folder_ / "content"), {}, folder_ / "anew.kiosk");
        EXPECT_TRUE(compiled && compiled->written);
        return *base::read_file(folder_ / "anew.kiosk");
    }

    bundle::Catalogue open() const
    {
        auto catalogue = bundle::Catalogue::open(file_, bundle::Catalogue::Care::thorough);
        EXPECT_TRUE(catalogue) << catalogue.error().what;
        return std::move(*catalogue);
    }

    // The services of one index that a word finds.
    std::string found(const base::LanguageTag& language, const std::string& typed) const
    {
        const auto catalogue = open();
        const search::Index* index = catalogue.index(language);
        if (!index) return "no index";
        std::string ids;
        for (const auto& hit : search::find({index}, search::folded(typed, language), 2))
            ids += (ids.empty() ? "" : " ") + catalogue.services()[hit.service].key;
        return ids;
    }

    tests::TempFolder folder_;
    std::filesystem::path file_ = folder_ / "centre.kiosk";
    bundle::Compiler compiler_;
};

TEST_F(SearchInABundle, FindsWhatWasWritten)
{
    compile();
    struct Row {
        const char* language;
        const char* typed;
        const char* services;
    };
    for (const auto& [language, typed, services] :
         {Row{"de", "übersetzung", "advice"}, Row{"de", "dolmetscher", "advice"},
          Row{"de", "migra", "advice course"}, Row{"de", "arbeit", "advice course"},
          Row{"de", "markt", "advice"}, Row{"de", "papiere", "course"}, Row{"de", "certificate", ""},
          Row{"en", "certificate", "course"}, Row{"uk", "переклад", "advice"}, Row{"uk", "migra", ""},
          Row{"", "03814440", "advice course"}, Row{"", "rostock", "advice"}, Row{"", "weg", "advice"},
          Row{"pl", "migra", "no index"}})
        EXPECT_EQ(found(language, typed), services) << language << " " << typed;
}

TEST_F(SearchInABundle, SortsTitlesAsEachLanguageDoes)
{
    compile();
    const auto catalogue = open();
    const auto german = catalogue.titles("de");
    ASSERT_EQ(german.size(), 2u);
    EXPECT_EQ(german[0].title.text, "Übersetzung");  // not behind Z
    EXPECT_EQ(catalogue.order("de"), (std::vector<std::uint32_t>{0, 1}));
    const auto ukrainian = catalogue.titles("uk");
    ASSERT_EQ(ukrainian.size(), 2u);
    EXPECT_EQ(ukrainian[0].title, (base::Phrase{"Переклад", "uk"}));  // its own script first
    EXPECT_EQ(ukrainian[1].title, (base::Phrase{"Certificate", "en"}));
    EXPECT_EQ(catalogue.titles("en")[0].title, (base::Phrase{"Certificate", "en"}));
    EXPECT_EQ(catalogue.order("en"), (std::vector<std::uint32_t>{1, 0}));
}

TEST_F(SearchInABundle, IsTheSameAfterEveryChange)
{
    const auto expect_same = [this](const char* what) {
        compile();
        EXPECT_EQ(*base::read_file(file_), compiled_anew()) << what;
    };
    expect_same("at first");
    write("services/advice/uk.yaml", "title: Усний переклад\n");
    expect_same("a title");
    EXPECT_EQ(found("uk", "усний"), "advice");
    write("services/advice/de.yaml", "title: Übersetzung\nsummary: Wir helfen.\nwords: [Sprachmittler]\n");
    expect_same("words for search");
    EXPECT_EQ(found("de", "dolmetscher"), "");
    write("organisations/migra/organisation.yaml", "phone: +49 381 555\n");
    expect_same("a phone number");
    EXPECT_EQ(found("", "0381555"), "advice course");
    write("services/course/service.yaml", "organisation: migra\ntopics: [work]\nplace: house\n");
    expect_same("a place");
    EXPECT_EQ(found("de", "markt"), "advice course");
    write("guide/de.yaml", "topics:\n  work: {title: Beruf}\n");
    expect_same("a topic");
    EXPECT_EQ(found("de", "beruf"), "advice course");
    remove("services/advice");
    expect_same("a service less");
    EXPECT_EQ(found("en", "certificate"), "course");
    expect_same("nothing");
}

TEST_F(SearchInABundle, TakesNoIndexOutOfAnotherBundle)
{
    compile();
    const std::string before = *base::read_file(file_);
    write("services/advice/de.yaml", "title: Hilfe\nsummary: Wir helfen.\n");
    const auto other = bundle::compile(load::scan(folder_ / "content"), {}, file_);
    ASSERT_TRUE(other && other->written);
    write("services/advice/de.yaml", "title: Übersetzung\nsummary: Wir helfen.\nwords: [Dolmetscher]\n");
    compile();
    EXPECT_EQ(*base::read_file(file_), before);
}

}  // namespace
