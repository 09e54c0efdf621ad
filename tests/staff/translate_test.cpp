#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "kiosk/content/print.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using tests::kioskctl;
using tests::Outcome;

std::string print_of(const std::string& german)
{
    return content::print({{german}, {}});
}

// A centre with one service, in German, English and Ukrainian.
class Translate : public testing::Test {
protected:
    Translate()
    {
        write("centre/centre.yaml",
              "format: 1\nlanguages: [{tag: de}, {tag: en}, {tag: uk}]\ntime_zone: Europe/Berlin\n");
        write("guide/guide.yaml", "topics: [{id: work}]\nquestions: []\n");
        write("organisations/migra/organisation.yaml", "phone: \"112\"\n");
        write("services/advice/service.yaml", "organisation: migra\ntopics: [work]\n");
        write("services/advice/de.yaml", "title: Beratung\nsummary: Wir helfen.\n");
        write("services/advice/en.yaml", "by: machine\ntitle: Advice\nsummary: We help.\nof: {title: " +
                                             print_of("Beratung") + ", summary: 00000000}\n");
    }

    void write(const std::string& path, const std::string& bytes) { folder_.write("content/" + path, bytes); }

    std::string read(const std::string& path) const
    {
        std::ifstream in(folder_ / ("content/" + path), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    Outcome translate(const std::vector<std::string>& words) const
    {
        using tests::operator+;
        return kioskctl(std::vector<std::string>{"translate"} + words +
                        std::vector<std::string>{"--content", content()});
    }

    std::string content() const { return (folder_ / "content").string(); }
    std::string po() const { return (folder_ / "x.po").string(); }

    // The exported file with one text of it replaced.
    void export_with(const std::string& before, const std::string& after) const
    {
        ASSERT_EQ(translate({"export", "en", "-o", po()}).code, 0);
        std::ifstream in(po(), std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto at = text.find(before);
        ASSERT_NE(at, std::string::npos) << text;
        text.replace(at, before.size(), after);
        std::ofstream(po(), std::ios::binary) << text;
    }

    tests::TempFolder folder_;
};

TEST_F(Translate, SaysHowFarEachLanguageIs)
{
    const Outcome outcome = translate({"status"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out,
              "language  texts  missing  out of date  not compared  by machine  reviewed\n"
              "en            2        0            1             0           1         0\n"
              "uk            2        2            0             0           0         0\n");
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Translate, SaysInGermanWhatALanguageLacks)
{
    const Outcome outcome = translate({"status", "en", "--language", "de"});
    EXPECT_EQ(outcome.out,
              "services/advice/en.yaml:2:8: title: von Maschine\n"
              "services/advice/en.yaml:3:10: summary: veraltet\n"
              "\n"
              "Sprache   Texte  fehlt  veraltet  nicht verglichen  von Maschine  geprüft\n"
              "en            2      0         1                 0             1        0\n");
}

TEST_F(Translate, SaysItToPrograms)
{
    EXPECT_EQ(translate({"status", "uk", "--format", "json"}).out,
              "{\"languages\":[{\"language\":\"uk\",\"texts\":2,\"missing\":2,\"out_of_date\":0,"
              "\"not_compared\":0,\"machine\":0,\"reviewed\":0,\"fields\":["
              "{\"file\":\"services/advice/uk.yaml\",\"line\":1,\"column\":1,\"field\":\"title\","
              "\"state\":\"missing\"},"
              "{\"file\":\"services/advice/uk.yaml\",\"line\":1,\"column\":1,\"field\":\"summary\","
              "\"state\":\"missing\"}]}]}\n");
}

TEST_F(Translate, SaysWhatCouldNotBeRead)
{
    write("services/advice/en.yaml", "title: [\n");
    const Outcome outcome = translate({"status"});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("services/advice/en.yaml:"), std::string::npos) << outcome.err;
    EXPECT_EQ(translate({"export", "en", "-o", po()}).code, 1);
    EXPECT_FALSE(fs::exists(po()));
}

TEST_F(Translate, ExportsForTranslators)
{
    const Outcome outcome = translate({"export", "en", "-o", po()});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "Wrote " + po() + ": 2 texts, 0 not translated, 1 out of date\n");
    std::ifstream in(po(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(text.find("#. Name of a service, in lists and at the top of its page. Up to 60 letters.\n"
                        "#. Made by a machine. Please read it with care.\n"
                        "#: services/advice/de.yaml:1\n"
                        "msgctxt \"services/advice:title\"\n"
                        "msgid \"Beratung\"\n"
                        "msgstr \"Advice\"\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("#: services/advice/de.yaml:2\n"
                        "#, fuzzy\n"
                        "msgctxt \"services/advice:summary\"\n"),
              std::string::npos)
        << text;
}

TEST_F(Translate, ShowsTheGermanOfAnEarlierBundle)
{
    write("centre/de.yaml", "title: Haus\ngreeting: Hallo\ntouch: Bitte\n");
    write("guide/de.yaml", "topics: {work: {title: Arbeit}}\n");
    write("organisations/migra/de.yaml", "name: migra\n");
    const std::string bundle = (folder_ / "earlier.kiosk").string();
    const Outcome compiled = kioskctl({"compile", content(), "-o", bundle});
    ASSERT_EQ(compiled.code, 0) << compiled.err;
    write("services/advice/de.yaml", "title: Gute Beratung\nsummary: Wir helfen.\n");
    ASSERT_EQ(translate({"export", "en", "-o", po(), "--before", bundle}).code, 0);
    std::ifstream in(po(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(text.find("#, fuzzy\n"
                        "#| msgid \"Beratung\"\n"
                        "msgctxt \"services/advice:title\"\n"
                        "msgid \"Gute Beratung\"\n"),
              std::string::npos)
        << text;

    const Outcome accepted = translate({"accept", "--minor", "services/advice/de.yaml", "--before", bundle});
    EXPECT_EQ(accepted.code, 0) << accepted.err;
    EXPECT_NE(read("services/advice/en.yaml").find("title: " + print_of("Gute Beratung")), std::string::npos)
        << read("services/advice/en.yaml");
}

TEST_F(Translate, ImportsWhatTranslatorsWrote)
{
    export_with("msgstr \"Advice\"", "msgstr \"Counsel\"");
    const Outcome outcome = translate({"import", po()});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, content() + "/services/advice/en.yaml: 1 text\n");
    EXPECT_EQ(outcome.err, "Read: 1 file changed, 1 unfinished, 0 not translated.\n");
    EXPECT_EQ(read("services/advice/en.yaml"),
              "by: machine\ntitle: Counsel\nsummary: We help.\nof: {title: " + print_of("Beratung") +
                  ", summary: 00000000}\n");
}

TEST_F(Translate, SaysWhereAPoFileIsWrong)
{
    const std::string before = read("services/advice/en.yaml");
    export_with("\"services/advice:title\"", "\"services/advise:title\"");
    const Outcome outcome = translate({"import", po()});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(
        outcome.err.find(": error: The content has no German text “services/advise:title”. [po-unknown]"),
        std::string::npos)
        << outcome.err;
    EXPECT_TRUE(outcome.err.ends_with("Nothing was taken over: first mend what is said above.\n"))
        << outcome.err;
    EXPECT_EQ(read("services/advice/en.yaml"), before);
}

TEST_F(Translate, AcceptsATranslation)
{
    const Outcome outcome = translate({"accept", "services/advice/en.yaml"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, content() + "/services/advice/en.yaml: summary\n");
    EXPECT_EQ(read("services/advice/en.yaml"),
              "by: person\ntitle: Advice\nsummary: We help.\nof: {title: " + print_of("Beratung") +
                  ", summary: " + print_of("Wir helfen.") + "}\n");
    EXPECT_EQ(translate({"accept", content() + "/services/advice/en.yaml"}).err,
              "Accepted: 0 files changed.\n");
}

TEST_F(Translate, AcceptsAFileOnceThatIsNamedTwice)
{
    const std::string path = "services/advice/en.yaml";
    const Outcome outcome = translate({"accept", path, content() + "/centre/../" + path});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "Accepted: 1 file changed.\n");
}

TEST_F(Translate, SaysWhenTheFormerGermanIsNotKnown)
{
    write("services/advice/uk.yaml", "summary: Ми допомагаємо.\nof: {summary: 11111111}\n");
    const Outcome outcome = translate({"accept", "--minor", "services/advice/de.yaml"});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("services/advice/uk.yaml: summary stays out of date"), std::string::npos)
        << outcome.err;
}

TEST_F(Translate, WritesFilesThatBeginWithTheirSchema)
{
    ASSERT_EQ(translate({"export", "uk", "-o", po()}).code, 0);
    std::ifstream in(po(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    in.close();
    const std::string entry = "msgid \"Beratung\"\nmsgstr \"";
    text.insert(text.find(entry) + entry.size(), "Порада");
    std::ofstream(po(), std::ios::binary) << text;
    EXPECT_EQ(translate({"import", po(), "--by", "machine"}).code, 0);
    EXPECT_EQ(read("services/advice/uk.yaml"),
              "# yaml-language-server: $schema=../../.schema/service.translation.json\n"
              "by: machine\ntitle: Порада\nof: {title: " +
                  print_of("Beratung") + "}\n");
}

struct Wrong {
    const char* what;
    std::vector<std::string> words;
    const char* err;
};

TEST_F(Translate, SaysWhatIsWrongWithACommandLine)
{
    write("services/advice/README.md", "notes\n");
    const std::vector<Wrong> rows = {
        {"nothing", {}, "subcommand"},
        {"unknown", {"states"}, "subcommand"},
        {"language",
         {"status", "tr"},
         "nothing is translated into 'tr' here\n  hint: the languages are: en, uk"},
        {"German", {"export", "de", "-o", "x.po"}, "'de'"},
        {"no output", {"export", "en"}, "--output is required"},
        {"no folder for it", {"export", "en", "-o", "/nowhere/x.po"}, "cannot write /nowhere/"},
        {"no bundle", {"export", "en", "-o", "/tmp/x.po", "--before", "/nowhere.kiosk"}, "/nowhere.kiosk"},
        {"no PO file", {"import", "/nowhere.po"}, "/nowhere.po"},
        {"by whom", {"import", "/nowhere.po", "--by", "me"}, "--by"},
        {"no file", {"accept"}, "PATH is required"},
        {"not in the content", {"accept", "/etc/passwd"}, "/etc/passwd is no file with a language's texts"},
        {"facts", {"accept", "services/advice/service.yaml"}, "is no file with a language's texts"},
        {"a folder", {"accept", "services/advice"}, "is no file with a language's texts"},
        {"German to be accepted", {"accept", "services/advice/de.yaml"}, "--minor"},
        {"minor translation", {"accept", "--minor", "services/advice/en.yaml"}, "name the German file"},
    };
    for (const Wrong& row : rows) {
        const Outcome outcome = translate(row.words);
        EXPECT_EQ(outcome.code, 2) << row.what;
        EXPECT_NE(outcome.err.find(row.err), std::string::npos) << row.what << ": " << outcome.err;
    }
    EXPECT_EQ(kioskctl({"translate", "status", "--content", "/nowhere"}).code, 2);
    EXPECT_EQ(kioskctl({"translate", "status", "--content", content() + "/services"}).code, 2);
}

}  // namespace
