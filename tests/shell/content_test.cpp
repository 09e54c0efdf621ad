#include "kiosk/shell/content.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <nlohmann/json.hpp>

#include "kiosk/base/files.h"
#include "tests/shell/saved_centre.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono;
using tests::title_in;

constexpr base::Date k_today = year(2026) / 11 / 24;

class ContentFolder : public testing::Test {
protected:
    nlohmann::json health() const { return centre_.health(); }

    tests::SavedCentre centre_;
};

TEST_F(ContentFolder, HasNothingToShowBeforeTheFirstLook)
{
    EXPECT_FALSE(centre_.opened().last_good());
}

TEST_F(ContentFolder, ShowsWhatWasSaved)
{
    auto folder = centre_.opened();
    EXPECT_TRUE(folder.update(k_today).catalogue);
    centre_.save_title("Neue Beratung");
    const shell::Opened opened = folder.update(k_today);
    ASSERT_TRUE(opened.catalogue);
    EXPECT_EQ(title_in(*opened.catalogue), "Neue Beratung");
    EXPECT_EQ(title_in(*centre_.opened().last_good()), "Neue Beratung");
}

TEST_F(ContentFolder, KeepsTheLastGoodWhenABrokenFileIsSaved)
{
    auto folder = centre_.opened();
    EXPECT_TRUE(folder.update(k_today).catalogue);
    centre_.save_broken_title();
    const shell::Opened opened = folder.update(k_today);
    EXPECT_FALSE(opened.catalogue);
    EXPECT_TRUE(base::has_errors(opened.findings));
    EXPECT_EQ(title_in(*centre_.opened().last_good()), "Beratung");
    EXPECT_EQ(health()["state"], "errors");
    EXPECT_EQ(health()["findings"][0]["file"], "services/advice/de.yaml");
}

TEST_F(ContentFolder, IsGoodAgainAfterTheRepair)
{
    auto folder = centre_.opened();
    EXPECT_TRUE(folder.update(k_today).catalogue);
    const std::string good = base::read_file(centre_.content() / "services/advice/de.yaml").value();
    centre_.save_broken_title();
    EXPECT_FALSE(folder.update(k_today).good());
    centre_.save("services/advice/de.yaml", good);
    const shell::Opened opened = folder.update(k_today);
    EXPECT_TRUE(opened.good());
    EXPECT_FALSE(opened.catalogue);  // what is shown is that
    EXPECT_EQ(health()["state"], "good");
}

TEST_F(ContentFolder, HasNoNewsWhenNothingHasChanged)
{
    auto folder = centre_.opened();
    EXPECT_FALSE(folder.update(k_today).same_as_before);
    EXPECT_TRUE(folder.update(k_today).same_as_before);
}

TEST_F(ContentFolder, HasNewsWhenAFileStandsInAWrongPlace)
{
    auto folder = centre_.opened();
    (void)folder.update(k_today);
    centre_.save("services/advice/notes.txt", "call them");
    const shell::Opened opened = folder.update(k_today);
    EXPECT_FALSE(opened.same_as_before);
    EXPECT_FALSE(opened.findings.empty());
}

TEST_F(ContentFolder, HasTheFindingsAtTheFirstLookOfEveryStart)
{
    (void)centre_.opened().update(k_today);
    auto folder = centre_.opened();
    (void)folder.last_good();
    const shell::Opened opened = folder.update(k_today);
    EXPECT_FALSE(opened.catalogue);  // it has been given out
    EXPECT_FALSE(opened.findings.empty());
}

TEST_F(ContentFolder, SaysThatItIsGoneAndKeepsTheLastGood)
{
    auto folder = centre_.opened();
    (void)folder.update(k_today);
    fs::rename(centre_.content(), centre_.state() / "away");
    const shell::Opened gone = folder.update(k_today);
    ASSERT_EQ(gone.troubles.size(), 1u);
    EXPECT_NE(gone.troubles[0].what.find("is gone"), std::string::npos);
    EXPECT_EQ(health()["state"], "trouble");
    fs::rename(centre_.state() / "away", centre_.content());
    EXPECT_TRUE(folder.update(k_today).good());
    EXPECT_EQ(health()["state"], "good");
}

TEST_F(ContentFolder, SaysThatItCannotWriteItsState)
{
    std::ofstream(centre_.state()) << "a file where a folder should be";
    auto folder = centre_.opened();
    const shell::Opened opened = folder.update(k_today);
    ASSERT_EQ(opened.troubles.size(), 1u);
    EXPECT_NE(opened.troubles[0].repair.find("--state"), std::string::npos);
}

// A disk that takes no more than so many bytes of a file, for as long as this lives.
class FullDisk {
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit tight{20'000, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        signal_before_ = std::signal(SIGXFSZ, SIG_IGN);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_before_);
    }

private:
    rlimit before_{};
    void (*signal_before_)(int) = SIG_DFL;
};

TEST_F(ContentFolder, KeepsTheLastGoodOnAFullDisk)
{
    auto folder = centre_.opened();
    (void)folder.update(k_today);
    centre_.save_title("Zu viel");
    {
        const FullDisk disk;
        const shell::Opened opened = folder.update(k_today);
        EXPECT_FALSE(opened.catalogue);
        ASSERT_EQ(opened.troubles.size(), 1u);
    }
    EXPECT_EQ(title_in(*centre_.opened().last_good()), "Beratung");
    const shell::Opened opened = folder.update(k_today);  // there is room again, and nothing was saved
    ASSERT_TRUE(opened.catalogue);
    EXPECT_EQ(title_in(*opened.catalogue), "Zu viel");
}

TEST_F(ContentFolder, TellsOfItsHealthInWordsOfItsOwn)
{
    auto folder = centre_.opened();
    const shell::Opened opened = folder.update(k_today);
    const nlohmann::json told = health();
    EXPECT_EQ(told["state"], "good");
    EXPECT_EQ(told["content"], centre_.content().string());
    EXPECT_EQ(told["bundle"], opened.catalogue->fingerprint());
    EXPECT_EQ(told["errors"], 0);
    EXPECT_EQ(told["warnings"].get<std::size_t>() + told["notes"].get<std::size_t>(), opened.findings.size());
    EXPECT_EQ(told["findings"].size(), std::min<std::size_t>(opened.findings.size(), 200));
    EXPECT_TRUE(told["troubles"].empty());
}

}  // namespace
