#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "kiosk/base/files.h"
#include "kiosk/bundle/compile.h"
#include "kiosk/check/judge.h"
#include "kiosk/i18n/words.h"
#include "kiosk/text/engine.h"
#include "tests/support/fonts.h"
#include "tests/support/golden.h"
#include "tests/support/temp_folder.h"

// Each folder of tests/bad_content/ is a mistake: the files that differ from those of _good, the names of
// those that are missing in missing.txt, and in expected.txt what an editor reads.
namespace {

namespace fs = std::filesystem;
using std::chrono::year;

const fs::path k_folder = fs::path(KIOSK_SOURCE) / "tests" / "bad_content";

std::vector<std::string> mistakes()
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(k_folder)) {
        const std::string name = entry.path().filename();
        if (entry.is_directory() && !name.starts_with('_')) names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

void overlay(const fs::path& from, const fs::path& to)
{
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

// The good centre, to be spoilt.
class Centre {
public:
    Centre() { overlay(k_folder / "_good", root_); }

    void spoil_as(const std::string& mistake)
    {
        overlay(k_folder / mistake, root_);
        fs::remove(root_ / "expected.txt");
        std::istringstream missing(base::read_file(root_ / "missing.txt").value_or(std::string()));
        for (std::string path; std::getline(missing, path);) fs::remove_all(root_ / path);
        fs::remove(root_ / "missing.txt");
    }
    void write(const std::string& path, const std::string& bytes) { folder_.write("content/" + path, bytes); }

    std::string findings(const std::string& language = "en") const
    {
        static const auto engine = text::Engine::open(tests::gathered_fonts());
        static const i18n::Words staff(base::share_folder() / "locales", "staff");
        const bundle::Judge judge = check::judge_with({year(2026) / 11 / 23, engine->coverage()});
        std::string lines;
        for (const base::Finding& finding : bundle::examine(load::scan(root_), judge)) {
            lines += i18n::to_line(finding, staff, language) + "\n";
        }
        return lines;
    }

private:
    tests::TempFolder folder_;
    fs::path root_ = folder_ / "content";
};

TEST(GoodContent, HasNoFindings)
{
    EXPECT_EQ(Centre().findings(), "");
}

// Too large to be kept as files.
TEST(HugeContent, IsExplained)
{
    const std::string large = "title: " + std::string(257 * 1024, 'a') + "\n";
    const std::string deep = "title: " + std::string(20, '[') + std::string(20, ']') + "\n";
    const struct {
        const char* file;
        std::string bytes;
        const char* says;
    } rows[] = {
        {"services/advice/de.yaml", large,
         "services/advice/de.yaml:1:1: error: The file is larger than 256 KiB. [too-large]"},
        {"services/advice/en.yaml", deep,
         "services/advice/en.yaml:1:23: error: There are more than 16 steps within each other here. "
         "[too-deep]"},
    };
    for (const auto& row : rows) {
        Centre centre;
        centre.write(row.file, row.bytes);
        const std::string findings = centre.findings();
        EXPECT_EQ(findings.substr(0, findings.find('\n')), row.says);
        EXPECT_EQ(std::ranges::count(findings, '\n'), 2) << findings;
    }
}

class BadContent : public testing::TestWithParam<std::string> {};

TEST_P(BadContent, IsExplained)
{
    Centre centre;
    centre.spoil_as(GetParam());
    tests::expect_golden("../bad_content/" + GetParam() + "/expected.txt", centre.findings());
    EXPECT_NE(centre.findings("de"), centre.findings("en"));
}

INSTANTIATE_TEST_SUITE_P(Mistakes, BadContent, testing::ValuesIn(mistakes()),
                         [](const auto& mistake) { return mistake.param; });

}  // namespace
