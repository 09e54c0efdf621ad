#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/bundle/compiler.h"
#include "tests/support/temp_folder.h"

namespace {

constexpr int k_files = 400;
constexpr int k_mistakes_a_file = 90;

// Files of facts or of words with as many mistakes as are told of one file.
class TooManyMistakes : public testing::Test {
protected:
    TooManyMistakes()
    {
        folder_.write("content/centre/centre.yaml", "format: 1\nlanguages: [de]\ntime_zone: Europe/Berlin\n");
        folder_.write("content/centre/de.yaml", "title: T\ngreeting: G\ntouch: T\n");
        folder_.write("content/guide/guide.yaml", "topics: [{id: work}]\n");
        folder_.write("content/guide/de.yaml", "topics: {work: {title: W}}\n");
    }

    static std::string mistakes()
    {
        std::string lines;
        for (int i = 0; i < k_mistakes_a_file; ++i) lines += "wrong" + std::to_string(i) + ": x\n";
        return lines;
    }
    void write_services(const std::string& facts, const std::string& words) const
    {
        for (int i = 0; i < k_files; ++i) {
            const std::string thing = "content/services/s" + std::to_string(i);
            folder_.write(thing + "/service.yaml", "organisation: o\ntopics: [work]\n" + facts);
            folder_.write(thing + "/de.yaml", "title: T\nsummary: S\n" + words);
        }
    }
    void expect_an_early_end() const
    {
        const auto scanned = load::scan(folder_ / "content");
        for (const base::Findings& found :
             {bundle::examine(scanned, {}),
              bundle::Compiler().compile(scanned, {}, folder_ / "x.kiosk")->findings}) {
            const auto is_error = [](const auto& one) { return one.severity == base::Severity::error; };
            EXPECT_LE(std::ranges::count_if(found, is_error),
                      static_cast<std::ptrdiff_t>(load::k_most_errors) + 1);
            const auto says_so = [](const auto& one) {
                return one.rule == "too-many" && one.detail == "errors";
            };
            EXPECT_EQ(std::ranges::count_if(found, says_so), 1);
        }
    }

    tests::TempFolder folder_;
};

TEST_F(TooManyMistakes, InFactsEndTheReading)
{
    write_services(mistakes(), "");
    expect_an_early_end();
}

TEST_F(TooManyMistakes, InWordsEndTheReading)
{
    write_services("", mistakes());
    expect_an_early_end();
}

}  // namespace
