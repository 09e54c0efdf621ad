#include "tests/bench/content.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "kiosk/base/files.h"
#include "kiosk/bundle/compiler.h"
#include "kiosk/check/judge.h"
#include "kiosk/text/engine.h"
#include "tests/support/findings.h"
#include "tests/support/fonts.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class BenchContent : public testing::Test {
protected:
    BenchContent() { EXPECT_TRUE(bench::write_content(content_, {14, 15, 1})); }

    bundle::Judge judge() const
    {
        static const auto engine = text::Engine::open(tests::gathered_fonts());
        return check::judge_with({2026y / 11 / 23, engine->coverage()});
    }

    bundle::Compiled compile(bundle::Compiler& compiler, const char* file) const
    {
        auto compiled = compiler.compile(load::scan(content_), judge(), folder_ / file);
        if (!compiled) throw std::runtime_error(compiled.error().what);
        return *compiled;
    }

    void append(const char* file, const char* line) const
    {
        std::ofstream(content_ / file, std::ios::app) << line;
    }

    tests::TempFolder folder_;
    fs::path content_ = folder_ / "content";
};

TEST_F(BenchContent, HasNoErrorsAndFewOtherFindings)
{
    bundle::Compiler compiler;
    const bundle::Compiled compiled = compile(compiler, "centre.kiosk");
    EXPECT_TRUE(compiled.written) << tests::to_text(compiled.findings);
    EXPECT_GT(compiled.findings.size(), 5u);
    EXPECT_LT(compiled.findings.size(), 150u) << tests::to_text(compiled.findings);
}

TEST_F(BenchContent, IsTheSameEveryTime)
{
    EXPECT_TRUE(bench::write_content(folder_ / "again", {14, 15, 1}));
    EXPECT_TRUE(bench::write_content(folder_ / "other", {14, 15, 2}));
    const std::string first = bundle::fingerprint(load::scan(content_).value);
    EXPECT_EQ(bundle::fingerprint(load::scan(folder_ / "again").value), first);
    EXPECT_NE(bundle::fingerprint(load::scan(folder_ / "other").value), first);
}

// The findings and the bundle are those of a program that sees the folder for the first time.
TEST_F(BenchContent, IsCompiledAfterAnyChangeAsForTheFirstTime)
{
    const std::vector<std::pair<const char*, std::function<void()>>> changes = {
        {"nothing", [] {}},
        {"a text", [&] { append("services/service-3/uk.yaml", "about: щось\n"); }},
        {"a text mended",
         [&] {
             fs::copy_file(content_ / "services/service-4/uk.yaml", content_ / "services/service-3/uk.yaml",
                           fs::copy_options::overwrite_existing);
         }},
        {"the German",
         [&] { folder_.write("content/services/service-5/de.yaml", "title: Neu\nsummary: Ganz neu.\n"); }},
        {"an opening hour", [&] { append("places/place-1/place.yaml", "closed: [2026-12-24]\n"); }},
        {"an error", [&] { append("services/service-6/service.yaml", "pleace: x\n"); }},
        {"another beside it", [&] { append("services/service-7/ar.yaml", "titel: x\n"); }},
        {"the errors gone",
         [&] {
             fs::remove_all(content_ / "services/service-6");
             fs::remove(content_ / "services/service-7/ar.yaml");
         }},
        {"a service more",
         [&] { fs::copy(content_ / "services/service-8", content_ / "services/service-80"); }},
        {"a text less", [&] { fs::remove(content_ / "services/service-9/th.yaml"); }},
        {"a language less",
         [&] {
             std::string centre = *base::read_file(content_ / "centre/centre.yaml");
             const std::string line = "  - {tag: ka, instead: [en]}\n";
             centre.erase(centre.find(line), line.size());
             folder_.write("content/centre/centre.yaml", centre);
         }},
        {"a file in the wrong place", [&] { folder_.write("content/services/service-10/notes.txt", "x"); }},
        {"it is gone", [&] { fs::remove(content_ / "services/service-10/notes.txt"); }},
        {"the last bundle damaged",
         [&] {
             std::fstream file(folder_ / "again.kiosk", std::ios::in | std::ios::out | std::ios::binary);
             file.seekp(60'000);
             file << std::string(4'000, 'x');
         }},
        {"the last bundle gone", [&] { fs::remove(folder_ / "again.kiosk"); }},
    };
    bundle::Compiler again;
    for (const auto& [what, change] : changes) {
        SCOPED_TRACE(what);
        change();
        bundle::Compiler first;
        const bundle::Compiled expected = compile(first, "first.kiosk");
        const bundle::Compiled compiled = compile(again, "again.kiosk");
        EXPECT_EQ(tests::to_text(compiled.findings), tests::to_text(expected.findings));
        EXPECT_EQ(compiled.written, expected.written);
        if (!compiled.written) continue;
        EXPECT_EQ(*base::read_file(folder_ / "again.kiosk"), *base::read_file(folder_ / "first.kiosk"));
    }
}

}  // namespace
