#include "kiosk/load/everyday.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <vector>

#include "kiosk/base/files.h"
#include "kiosk/load/bytes.h"
#include "kiosk/load/load.h"
#include "tests/load/mutated.h"
#include "tests/support/findings.h"

namespace {

namespace fs = std::filesystem;

// What both readers make of a text that may be read at all.
struct Both {
    bool is_everyday = false;
    bool are_the_same = true;
};

Both read_by_both(std::string_view bytes)
{
    base::Findings findings;
    load::Report report("f", findings);
    const auto text = load::decoded(bytes, report);
    if (!text || !load::check_characters(*text, {}, report)) return {};
    const auto everyday = load::read_everyday(*text);
    if (!everyday) return {};
    findings.clear();
    const auto any = load::parse_any(*text, report);
    return {true, any == everyday && findings.empty()};
}

std::vector<fs::path> yaml_files(const char* folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(KIOSK_SOURCE) / folder)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    return files;
}

// One of each that it reads, as people lay them out.
const char* const k_everyday = R"(# Note
by: machine

organisation:   migra
topics: [recognition, "work", 'a b',
  c  ]
place: [{id: a, room: "2.07", contact: {phone: "112"}}, b, c d]
for:
    situation: [looking-for-work]
    # another
    2: [x]
hours:
  mon: 09:00-12:00, 13:00-16:00
  tue: [{time: 09:00–12:00, by: visit}]
list:
- id: a
  answers:
    - {id: b}
- c
steps:
  - "Zuerst: fragen"
  - it's „so“

  - https://example.org/a?b=c&d#e
about: |
  Erstens.
    - weiter
  # kein Kommentar: nein

  „Zweitens“
summary: >-
  Zwei Zeilen
  in einem Satz.

  Ein zweiter.
note: >
  eine
bring: |-
  ohne Ende
next: مرحبا (ja) - nein
nested:
  - id: a
    answers:
    - b
    - c
  - id: d
)";

TEST(EverydayYaml, IsWhatNearlyAllOfTheContentIsWrittenIn)
{
    int everyday = 0, files = 0;
    for (const fs::path& path : yaml_files("content")) {
        if (path.extension() != ".yaml") continue;
        const Both both = read_by_both(*base::read_file(path));
        EXPECT_TRUE(both.are_the_same) << path;
        everyday += both.is_everyday ? 1 : 0;
        ++files;
    }
    EXPECT_GT(files, 100);
    EXPECT_GT(everyday * 10, files * 9) << everyday << " of " << files << " files";
}

TEST(EverydayYaml, IsReadAsByYamlCppInEveryFileOfTheTests)
{
    int everyday = 0;
    for (const char* folder : {"tests/centres", "tests/bad_content", "tests/fuzz/corpus"}) {
        for (const fs::path& path : yaml_files(folder)) {
            const Both both = read_by_both(*base::read_file(path));
            EXPECT_TRUE(both.are_the_same) << path;
            everyday += both.is_everyday ? 1 : 0;
        }
    }
    EXPECT_GT(everyday, 100);
}

TEST(EverydayYaml, IsReadAsByYamlCppHoweverItIsChanged)
{
    EXPECT_TRUE(read_by_both(k_everyday).is_everyday);
    int everyday = 0;
    constexpr unsigned k_mutations = 5'000;
    for (unsigned seed = 0; seed < k_mutations; ++seed) {
        const std::string yaml = tests::mutated(k_everyday, seed);
        const Both both = read_by_both(yaml);
        ASSERT_TRUE(both.are_the_same) << "seed " << seed << "\n" << yaml;
        everyday += both.is_everyday ? 1 : 0;
    }
    EXPECT_GT(everyday, 250);
}

// Right or wrong, these have rules that only yaml-cpp is to know.
TEST(EverydayYaml, LeavesTheRestToYamlCpp)
{
    for (const char* yaml : {
             "",
             "# nothing\n",
             "- a\n",
             " a: b\n",
             "a\n",
             "a:b\n",
             "a:\n",
             "a: ~\n",
             "null: b\n",
             "a: b: c\n",
             "a: b #c\n",
             "a: b  # c\n",
             "a: b\n  c\n",
             "a: b\n  c: d\n",
             "a:\n  b: c\n d: e\n",
             "a: b\na: c\n",
             "a: \"b\\n\"\n",
             "a: 'b''c'\n",
             "a: \"b\n",
             "a: \"b\nc\"\n",
             "a: \"b\" c\n",
             "\"a\": b\n",
             "a: \" b\"\n",
             "a: []\n",
             "a: [b,]\n",
             "a: [b\n",
             "a: [b: c]\n",
             "a: [b}\n",
             "a: {b}\n",
             "a: {b: c, b: d}\n",
             "a: [b\n  c]\n",
             "a: [b,\nc]\n",
             "a: |+\n  b\n",
             "a: |2\n  b\n",
             "a: |\n",
             "a: |\nb: c\n",
             "a: |\n  b",
             "a: >\n  b\n    c\n",
             "a: |\n\n  b\n",
             "a: *b\n",
             "a: &b c\n",
             "a: !b c\n",
             "? a\n: b\n",
             "<<: b\n",
             "a: - b\n",
             "a: @b\n",
             "a: ? b\n",
             "- - a\n",
             "a: b\n---\nc: d\n",
             "---\na: b\n",
             "a: b\n...\n",
             "%a: b\n",
         })
        EXPECT_FALSE(load::read_everyday(yaml)) << yaml;
    std::string deep, brackets = "a: ";
    for (int i = 0; i < 17; ++i) {
        deep += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
        brackets += "[";
    }
    EXPECT_FALSE(load::read_everyday(deep + std::string(17, ' ') + "a: b\n"));
    EXPECT_FALSE(load::read_everyday(brackets + "b" + std::string(17, ']') + "\n"));
}

}  // namespace
