#include "kiosk/base/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using tests::TempFolder;

std::string names_in(const fs::path& folder)
{
    std::string names;
    for (const auto& entry : fs::directory_iterator(folder)) names += entry.path().filename().string() + " ";
    return names;
}

TEST(ReadFile, GivesEveryByte)
{
    const TempFolder folder;
    const std::string bytes = std::string("a\0\r\n\xFF", 5) + std::string(200'000, 'x');
    folder.write("f", bytes);
    EXPECT_EQ(base::read_file(folder / "f").value(), bytes);
    folder.write("empty", "");
    EXPECT_EQ(base::read_file(folder / "empty").value(), "");
}

TEST(ReadFile, ShowsThatAFileIsLongerThanItsLimit)
{
    const TempFolder folder;
    folder.write("f", std::string(300'000, 'x'));
    EXPECT_EQ(base::read_file(folder / "f", 300'000).value().size(), 300'000u);
    const auto cut = base::read_file(folder / "f", 1000);
    ASSERT_TRUE(cut);
    EXPECT_GT(cut->size(), 1000u);
    EXPECT_LT(cut->size(), 300'000u);
}

TEST(ReadFile, NamesWhatIsNoFile)
{
    const TempFolder folder;
    EXPECT_EQ(base::read_file(folder / "none").error().what,
              "cannot read " + (folder / "none").string() + ": No such file or directory");
    EXPECT_EQ(base::read_file(folder.path()).error().what, folder.path().string() + " is not a file");
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_FALSE(base::read_file(folder / "pipe")) << "and does not wait for a writer";
}

TEST(WriteFile, KeepsWhoMayWrite)
{
    const TempFolder folder;
    folder.write("f", "old");
    fs::permissions(folder / "f", fs::perms(0664));
    ASSERT_TRUE(base::write_file(folder / "f", "new"));
    EXPECT_EQ(fs::status(folder / "f").permissions(), fs::perms(0664));
    ASSERT_TRUE(base::write_file(folder / "g", "new"));
    EXPECT_EQ(fs::status(folder / "g").permissions() & fs::perms::owner_all, fs::perms(0600));
}

TEST(WriteFile, ReplacesAndLeavesNothingBeside)
{
    const TempFolder folder;
    ASSERT_TRUE(base::write_file(folder / "f", "old"));
    ASSERT_TRUE(base::write_file(folder / "f", std::string(100'000, 'n')));
    EXPECT_EQ(base::read_file(folder / "f").value(), std::string(100'000, 'n'));
    EXPECT_EQ(names_in(folder.path()), "f ");
}

TEST(WriteFile, KeepsTheOldFileWhenItFails)
{
    const TempFolder folder;
    EXPECT_FALSE(base::write_file(folder / "none/f", "x"));
    fs::create_directories(folder / "taken/inside");
    EXPECT_FALSE(base::write_file(folder / "taken", "x"));
    EXPECT_EQ(names_in(folder.path()), "taken ");
}

TEST(ShareFolder, LiesBesideTheFolderOfTheProgram)
{
    EXPECT_EQ(base::share_folder(), fs::path(KIOSK_SHARE));
}

}  // namespace
