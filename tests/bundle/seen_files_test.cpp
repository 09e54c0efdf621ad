#include "kiosk/bundle/seen_files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <functional>

#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr char k_file[] = "services/a/de.yaml";

// Two files that were saved long ago, as far as the look at them can tell.
class SettledFiles : public testing::Test {
protected:
    SettledFiles()
    {
        folder_.write("centre/centre.yaml", "format: 1\n");
        folder_.write(k_file, "title: A\n");
        before_ = fingerprint();
        until_the_disks_clock_ticks();
    }

    // Else a file could be saved twice at what is one moment for the disk.
    void until_the_disks_clock_ticks() const
    {
        const auto now = [this] {
            folder_.write("services/clock.tmp", "");
            return fs::last_write_time(folder_ / "services/clock.tmp");
        };
        for (const auto before = now(); now() == before;) {
        }
    }

    std::string fingerprint()
    {
        files_.look(load::scan(folder_.path()).value, std::chrono::system_clock::now() + 1h);
        return files_.fingerprint();
    }

    // As the first look of a program that has just begun.
    std::string fingerprint_anew() const
    {
        bundle::SeenFiles files;
        files.look(load::scan(folder_.path()).value, std::chrono::system_clock::now());
        return files.fingerprint();
    }

    tests::TempFolder folder_;
    bundle::SeenFiles files_;
    std::string before_;
};

TEST_F(SettledFiles, AreTheSameWhenNothingIsSaved)
{
    EXPECT_EQ(fingerprint(), before_);
    EXPECT_EQ(fingerprint_anew(), before_);
}

struct Save {
    const char* name;
    std::function<void(const tests::TempFolder&)> make;
};

class Saved : public SettledFiles, public testing::WithParamInterface<Save> {};

TEST_P(Saved, IsSeen)
{
    GetParam().make(folder_);
    EXPECT_NE(fingerprint(), before_);
    EXPECT_EQ(fingerprint(), fingerprint_anew());
}

void keep_times(const fs::path& file, const std::function<void()>& act)
{
    const auto written = fs::last_write_time(file);
    act();
    fs::last_write_time(file, written);
}

INSTANTIATE_TEST_SUITE_P(
    OfEveryKind, Saved,
    testing::Values(
        Save{"SameLength", [](const auto& folder) { folder.write(k_file, "title: B\n"); }},
        Save{"Longer", [](const auto& folder) { folder.write(k_file, "title: AB\n"); }},
        Save{"RenamedOver",
             [](const auto& folder) {
                 folder.write("services/a/de.yaml~", "title: C\n");
                 fs::rename(folder / "services/a/de.yaml~", folder / k_file);
             }},
        Save{"WithItsOldTime",
             [](const auto& folder) {
                 keep_times(folder / k_file, [&] { folder.write(k_file, "title: D\n"); });
             }},
        Save{"RenamedOverWithItsOldTime",
             [](const auto& folder) {
                 keep_times(folder / k_file, [&] {
                     folder.write("services/a/de.yaml~", "title: E\n");
                     fs::rename(folder / "services/a/de.yaml~", folder / k_file);
                 });
             }},
        Save{"Deleted", [](const auto& folder) { fs::remove(folder / k_file); }},
        Save{"Moved", [](const auto& folder) { fs::rename(folder / "services/a", folder / "services/b"); }},
        Save{"AnotherFile", [](const auto& folder) { folder.write("services/a/en.yaml", "title: A\n"); }}),
    [](const auto& one) { return std::string(one.param.name); });

}  // namespace
