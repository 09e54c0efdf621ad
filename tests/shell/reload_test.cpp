#include "kiosk/shell/reload.h"

#include <gtest/gtest.h>

#include <condition_variable>

#include "tests/shell/saved_centre.h"

namespace {

// Waits for a reloader to have something to tell.
class Bell {
public:
    void ring()
    {
        const std::lock_guard lock(mutex_);
        rung_ = true;
        heard_.notify_one();
    }
    void wait()
    {
        std::unique_lock lock(mutex_);
        heard_.wait(lock, [this] { return rung_; });
        rung_ = false;
    }

private:
    std::mutex mutex_;
    std::condition_variable heard_;
    bool rung_ = false;
};

class Reloader : public testing::Test {
protected:
    Reloader() { EXPECT_TRUE(folder_.update(base::Date{}).catalogue); }
    shell::Reloader watching()
    {
        return shell::Reloader(std::move(folder_), [this] { bell_.ring(); });
    }
    shell::Reloaded next(shell::Reloader& reloader)
    {
        for (;;) {
            bell_.wait();
            auto news = reloader.take();
            if (news && !news->opened.same_as_before) return std::move(*news);
        }
    }

    tests::SavedCentre centre_;
    shell::ContentFolder folder_ = centre_.opened();
    Bell bell_;
};

TEST_F(Reloader, BringsWhatWasSavedMeanwhile)
{
    centre_.save_title("Vorher");
    shell::Reloader reloader = watching();
    EXPECT_EQ(tests::title_in(*next(reloader).opened.catalogue), "Vorher");
}

TEST_F(Reloader, BringsWhatIsSaved)
{
    shell::Reloader reloader = watching();
    centre_.save_title("Jetzt");
    const shell::Reloaded news = next(reloader);
    EXPECT_EQ(tests::title_in(*news.opened.catalogue), "Jetzt");
}

TEST_F(Reloader, TellsOfErrorsAndThenOfTheRepair)
{
    shell::Reloader reloader = watching();
    centre_.save_broken_title();
    const shell::Reloaded broken = next(reloader);
    EXPECT_TRUE(base::has_errors(broken.opened.findings));
    EXPECT_FALSE(broken.opened.catalogue);
    centre_.save_title("Heil");
    EXPECT_EQ(tests::title_in(*next(reloader).opened.catalogue), "Heil");
}

TEST_F(Reloader, KeepsGoodContentThatNobodyTookBeforeAnError)
{
    shell::Reloader reloader = watching();
    centre_.save_title("Gut");
    while (tests::title_in(*centre_.opened().last_good()) != "Gut") bell_.wait();
    centre_.save_broken_title();
    while (centre_.health()["state"] != "errors") bell_.wait();
    const auto news = reloader.take();
    EXPECT_TRUE(base::has_errors(news->opened.findings));
    EXPECT_EQ(tests::title_in(*news->opened.catalogue), "Gut");
}

}  // namespace
