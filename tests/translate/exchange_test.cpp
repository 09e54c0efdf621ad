// What is exported, as other programs read it; and back again.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "kiosk/base/files.h"
#include "kiosk/translate/export.h"
#include "kiosk/translate/standing.h"
#include "tests/translate/centre.h"

namespace {

namespace fs = std::filesystem;
using translate::Po;
using translate::PoEntry;

struct Ran {
    int code = 0;
    std::string out;
};

Ran run(const std::string& command)
{
    Ran ran;
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    std::array<char, 4096> part;
    while (const std::size_t got = std::fread(part.data(), 1, part.size(), pipe))
        ran.out.append(part.data(), got);
    ran.code = ::pclose(pipe);
    return ran;
}

std::string hex(const std::string& text)
{
    std::string digits;
    for (const char c : text) digits += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return digits.empty() ? "-" : digits;
}

// As read_po.py prints it.
std::string as_printed(const Po& po)
{
    std::string lines;
    for (const PoEntry& entry : po.entries)
        lines +=
            fmt::format("{} {} {} {} {}\n", hex(entry.context), hex(entry.german), hex(entry.former_german),
                        hex(entry.translation), entry.is_unfinished ? "fuzzy" : "");
    return lines;
}

// Content to be tried on.
class Content {
public:
    explicit Content(const std::string& centre) : root_(std::string(KIOSK_SOURCE) + "/" + centre)
    {
        if (centre != "nasty") return;
        root_ = folder_ / "content";
        write_nasty();
    }

    // From now on in a folder of its own.
    void copy()
    {
        fs::copy(root_, folder_ / "copy", fs::copy_options::recursive);
        root_ = folder_ / "copy";
    }

    load::Folder files() const { return load::scan(root_).value; }
    fs::path file(const std::string& name) const { return folder_ / name; }

    Po exported(const std::string& language) const
    {
        const auto said = [](std::string_view key, const std::string&) {
            return "“" + std::string(key) + "”";
        };
        auto exported = translate::exported(files(), language, said);
        EXPECT_FALSE(base::has_errors(exported.findings));
        for (auto& entry : exported.value.po.entries) {
            if (entry.is_unfinished) entry.former_german = "Früher: \"" + entry.german + "\"";
        }
        return std::move(exported.value.po);
    }

    // Every file's bytes, by path.
    std::map<std::string, std::string> bytes() const
    {
        std::map<std::string, std::string> all;
        for (const load::Source& source : files().sources)
            all[source.path] = base::read_file(root_ / source.path).value_or("");
        return all;
    }

    std::map<content::Thing, content::Words> words(const std::string& language) const
    {
        std::map<content::Thing, content::Words> all;
        const load::Folder reduced = translate::reduced_to({language}, files());
        for (const content::Thing& thing : load::things(reduced)) {
            auto words = load::translations(reduced, thing).value;
            if (words.contains(language)) all.emplace(thing, std::move(words[language]));
        }
        return all;
    }

    void remove_words(const std::string& language) const
    {
        for (const load::Source& source : files().sources) {
            if (source.language == language) fs::remove(root_ / source.path);
        }
    }

private:
    void write(const std::string& path, const std::string& yaml) const
    {
        folder_.write("content/" + path, yaml);
    }
    void write_nasty() const;

    tests::TempFolder folder_;
    fs::path root_;
};

// Everything that YAML, PO and translators' programs could take for something else.
void Content::write_nasty() const
{
    write("centre/centre.yaml",
          "format: 1\nlanguages: [{tag: de}, {tag: fa-AF}, {tag: tr}]\ntime_zone: Europe/Berlin\n");
    write("centre/de.yaml", "title: 'Haus \"Süd\" \\ 100 %'\ngreeting: \"null\"\ntouch: '~'\n");
    write("guide/guide.yaml", "topics: [{id: \"112\"}, {id: no}]\nquestions: []\n");
    write("guide/de.yaml",
          "topics: {\"112\": {title: 'a: b', hint: '# kein Kommentar'}, no: {title: 'yes'}}\n");
    write("organisations/o/organisation.yaml", "phone: \"112\"\n");
    write("organisations/o/de.yaml", "name: '@o'\nabout: '- nur ein Strich'\n");
    write("services/s/service.yaml", "organisation: o\ntopics: [\"112\", no]\n");
    write("services/s/de.yaml",
          "title: '\"Gänse\" & ''Füße'' \\n {name} %s'\n"
          "summary: 'msgid \"x\" msgstr'\n"
          "about: |\n"
          "  Erste Zeile mit Leerzeichen am Ende.  \n"
          "  \"Zweite\" \\ Zeile: %d %% #~ {x}\n"
          "\n"
          "  - Liste\n"
          "  - **stark** 'ja'\n"
          "\n"
          "  Schön\u00ADes langes Wort " +
              std::string(200, 'x') +
              "\n"
              "bring: ['- Strich', 'null', '010', 'ja: nein', '#hash', '[a, b]', 'a, b', '!x', '&a', '*b', "
              "'|']\n"
              "steps: ['1. Eins', '\"Zwei\"']\n"
              "words: ['%']\n");
    write("services/s/fa-AF.yaml",
          "by: machine\n"
          "title: 'می‌خواهم «خانه» \"x\" \\ ۱۲۳'\n"
          "summary: \"سلام: دنیا # نه\"\n"
          "about: |\n"
          "  پاراگراف یک.  \n"
          "  خط دو \\n %s\n"
          "\n"
          "  - **مهم** (Ausweis)\n"
          "bring: ['null', '- x', 'گذرنامه: بله']\n"
          "words: [خانه, 'a, b']\n"
          "of: {title: 00000000, summary: \"" +
              tests::print_of("msgid \"x\" msgstr") + "\"}\n");
    write("services/s/tr.yaml", "title: İıŞğ \"çay\"\n");
}

struct Case {
    const char* centre;
    const char* language;
};

class Exchange : public testing::TestWithParam<Case> {
protected:
    Exchange() : content(GetParam().centre), language(GetParam().language), po(content.exported(language))
    {
        text = translate::to_po_text(po).value_or("");
        file = content.file("x.po");
        std::ofstream(file, std::ios::binary) << text;
    }

    std::string toolkit() const
    {
        return fmt::format("/usr/bin/python3 '{}/tests/translate/read_po.py' '{}'", KIOSK_SOURCE,
                           file.string());
    }

    Content content;
    std::string language;
    Po po;
    std::string text;
    fs::path file;
};

TEST_P(Exchange, PassesMsgfmt)
{
    const Ran msgfmt = run(fmt::format("LC_ALL=C.UTF-8 msgfmt --check -o /dev/null '{}'", file.string()));
    EXPECT_EQ(msgfmt.code, 0);
    EXPECT_EQ(msgfmt.out, "");
}

TEST_P(Exchange, IsReadAlikeByTranslateToolkit)
{
    const Ran toolkit_read = run(toolkit());
    EXPECT_EQ(toolkit_read.code, 0);
    EXPECT_EQ(toolkit_read.out, as_printed(po));
}

TEST_P(Exchange, IsTheSameTheNextTime)
{
    EXPECT_EQ(translate::to_po_text(content.exported(language)).value_or(""), text);
}

TEST_P(Exchange, ChangesNothingWhenItComesBackUnchanged)
{
    content.copy();
    const auto before = content.bytes();
    const auto read = translate::from_po_text(text, "x.po");
    EXPECT_TRUE(read.findings.empty());
    EXPECT_TRUE(tests::import_into(content.files(), read.value).empty());
    EXPECT_EQ(content.bytes(), before);
}

TEST_P(Exchange, ChangesNothingWhenAnotherProgramWroteIt)
{
    content.copy();
    const auto before = content.bytes();
    ASSERT_EQ(run(fmt::format("msgcat --no-wrap --sort-output -o '{0}' '{0}'", file.string())).code, 0);
    const auto read = translate::from_po_text(base::read_file(file).value_or(""), "x.po");
    EXPECT_TRUE(read.findings.empty());
    EXPECT_TRUE(tests::import_into(content.files(), read.value).empty());
    EXPECT_EQ(content.bytes(), before);
}

// From nothing but the PO file, the words files come back with every text and print.
TEST_P(Exchange, LosesNothing)
{
    content.copy();
    const auto before = content.words(language);
    content.remove_words(language);
    Po all = translate::from_po_text(text, "x.po").value;
    for (PoEntry& entry : all.entries) entry.is_unfinished = false;
    EXPECT_TRUE(tests::import_into(content.files(), all).empty());
    const auto after = content.words(language);
    ASSERT_EQ(after.size(), before.size());
    for (const auto& [thing, words] : before) {
        const content::Words& now = after.at(thing);
        ASSERT_EQ(now.fields.size(), words.fields.size()) << thing.id;
        for (const auto& [path, field] : words.fields) {
            EXPECT_EQ(now.fields.at(path).items, field.items) << thing.id << " " << path;
            if (field.items.empty() || !words.made_of.contains(path)) continue;
            if (words.made_of.at(path) == "00000000") continue;
            EXPECT_EQ(now.made_of.at(path), words.made_of.at(path)) << thing.id << " " << path;
        }
    }
}

// Every text translated anew, in another program, and taken over.
TEST_P(Exchange, TakesOverWhatTranslateToolkitWrote)
{
    content.copy();
    const auto done = content.file("done.po");
    ASSERT_EQ(run(fmt::format("{} '{}'", toolkit(), done.string())).code, 0);
    const auto read = translate::from_po_text(base::read_file(done).value_or(""), "done.po");
    EXPECT_TRUE(read.findings.empty());
    EXPECT_TRUE(tests::import_into(content.files(), read.value).empty());
    const auto german = content.words("de");
    const auto words = content.words(language);
    ASSERT_EQ(words.size(), german.size());
    for (const auto& [thing, source] : german) {
        EXPECT_FALSE(words.at(thing).by_machine) << thing.id;
        for (const auto& [path, field] : source.fields) {
            std::istringstream lines(translate::shown(field));
            std::string expected;
            for (std::string line; std::getline(lines, line);) {
                if (!line.empty()) expected += (expected.empty() ? "<" : "\n<") + line + ">";
            }
            EXPECT_EQ(translate::shown(words.at(thing).fields.at(path)), expected) << thing.id << " " << path;
        }
    }
    translate::survey(content.files(), {language}, [](const auto& thing, const auto&, const auto& standing) {
        EXPECT_EQ(standing.state, translate::State::reviewed) << thing.id << " " << standing.path;
    });
}

INSTANTIATE_TEST_SUITE_P(All, Exchange,
                         testing::Values(Case{"content", "en"}, Case{"content", "uk"}, Case{"content", "ar"},
                                         Case{"nasty", "fa-AF"}, Case{"nasty", "tr"},
                                         Case{"tests/centres/small", "ar"}),
                         [](const auto& row) {
                             std::string name = std::string(row.param.centre) + "_" + row.param.language;
                             for (char& c : name) c = c == '/' || c == '-' ? '_' : c;
                             return name;
                         });

}  // namespace
