#include "kiosk/shell/folder_watch.h"

#include <gtest/gtest.h>

#include <future>
#include <thread>

#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

// A watch on a folder with one file in it. Changes are told at once: nothing is waited for in silence.
class FolderWatch : public testing::Test {
protected:
    FolderWatch() { folder_.write("content/services/a/de.yaml", "title: A\n"); }

    fs::path content() const { return folder_ / "content"; }

    // What the watch tells next. A test that waits in vain fails by its time limit.
    shell::Changes changes(shell::FolderWatch& watch) const { return watch.wait({}).value(); }

    tests::TempFolder folder_;
};

using Paths = std::set<std::string>;

TEST_F(FolderWatch, TellsOfAFileThatIsWritten)
{
    shell::FolderWatch watch(content(), 1ms);
    folder_.write("content/services/a/de.yaml", "title: B\n");
    EXPECT_EQ(changes(watch).paths, Paths{"services/a/de.yaml"});
}

TEST_F(FolderWatch, TellsOfAFileThatAnEditorRenamesOver)
{
    shell::FolderWatch watch(content(), 1ms);
    folder_.write("content/services/a/de.yaml.tmp", "title: B\n");
    fs::rename(content() / "services/a/de.yaml.tmp", content() / "services/a/de.yaml");
    EXPECT_TRUE(changes(watch).paths.contains("services/a/de.yaml"));
}

TEST_F(FolderWatch, TellsOfAFileThatIsDeleted)
{
    shell::FolderWatch watch(content(), 1ms);
    fs::remove(content() / "services/a/de.yaml");
    EXPECT_EQ(changes(watch).paths, Paths{"services/a/de.yaml"});
}

TEST_F(FolderWatch, FollowsIntoNewFolders)
{
    shell::FolderWatch watch(content(), 1ms);
    folder_.write("content/services/b/c/de.yaml", "title: B\n");
    EXPECT_TRUE(changes(watch).anything);
    folder_.write("content/services/b/c/en.yaml", "title: B\n");
    for (shell::Changes seen = changes(watch); !seen.paths.contains("services/b/c/en.yaml");)
        seen = changes(watch);
}

TEST_F(FolderWatch, FollowsAFolderThatIsRenamed)
{
    shell::FolderWatch watch(content(), 1ms);
    fs::rename(content() / "services/a", content() / "services/z");
    EXPECT_TRUE(changes(watch).anything);
    folder_.write("content/services/z/de.yaml", "title: Z\n");
    EXPECT_EQ(changes(watch).paths, Paths{"services/z/de.yaml"});
}

TEST_F(FolderWatch, LeavesHiddenFilesToTheirTools)
{
    shell::FolderWatch watch(content(), 1ms);
    folder_.write("content/.git/index", "x");
    folder_.write("content/services/a/.de.yaml.swp", "x");
    folder_.write("content/services/a/en.yaml", "title: A\n");
    EXPECT_EQ(changes(watch).paths, Paths{"services/a/en.yaml"});
}

TEST_F(FolderWatch, TakesWhatIsSavedInOneGoAsOneChange)
{
    shell::FolderWatch watch(content(), 20ms);
    Paths saved;
    for (int i = 0; i < 200; ++i) {
        const std::string path = "services/a/f" + std::to_string(i) + ".yaml";
        folder_.write("content/" + path, "title: A\n");
        saved.insert(path);
    }
    EXPECT_EQ(changes(watch).paths, saved);
}

TEST_F(FolderWatch, NoticesThatALinkLeadsElsewhere)
{
    fs::create_directory_symlink("content", folder_ / "link");
    shell::FolderWatch watch(folder_ / "link", 1ms);
    folder_.write("other/services/a/de.yaml", "title: O\n");
    fs::create_directory_symlink("other", folder_ / "link.new");
    fs::rename(folder_ / "link.new", folder_ / "link");
    EXPECT_TRUE(changes(watch).anything);
    folder_.write("other/services/a/de.yaml", "title: P\n");
    EXPECT_EQ(changes(watch).paths, Paths{"services/a/de.yaml"});
}

TEST_F(FolderWatch, NoticesThatTheFolderIsGoneAndComesBack)
{
    shell::FolderWatch watch(content(), 1ms);
    fs::rename(content(), folder_ / "away");
    EXPECT_TRUE(changes(watch).anything);
    folder_.write("content/services/a/de.yaml", "title: N\n");
    while (!changes(watch).anything) {
    }
    folder_.write("content/services/a/de.yaml", "title: M\n");
    EXPECT_TRUE(changes(watch).paths.contains("services/a/de.yaml"));
}

TEST_F(FolderWatch, CountsTheEndOfItsPatienceAsAnything)
{
    shell::FolderWatch watch(content(), 1ms);
    const auto seen = watch.wait({}, 1ms);
    ASSERT_TRUE(seen);
    EXPECT_TRUE(seen->anything);
}

TEST_F(FolderWatch, StopsWhenAsked)
{
    shell::FolderWatch watch(content());
    std::stop_source stop;
    auto waits = std::async(std::launch::async, [&] { return watch.wait(stop.get_token()).has_value(); });
    stop.request_stop();
    EXPECT_FALSE(waits.get());
}

}  // namespace
