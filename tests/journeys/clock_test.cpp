#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>
#include <thread>

#include "tests/support/journey/visit.h"

// What visitors are told of opening hours while time goes by, and by a clock that cannot be right. The house
// is open from Monday to Friday, 9 to 16.
namespace {

using namespace std::chrono_literals;
using journey::Outline;
using journey::Process;
using journey::Visit;
namespace fs = std::filesystem;

// What the desk's card says of its hours, without the marks around numbers and names.
std::string when(const Outline& outline)
{
    std::string text;
    for (const std::string& id : outline.ids_beginning("fact.when/")) text += outline.find(id)->label + "\n";
    for (const char* isolate : {"\u2066", "\u2068", "\u2069"}) {
        for (std::size_t at = text.find(isolate); at != std::string::npos; at = text.find(isolate))
            text.erase(at, std::strlen(isolate));
    }
    return text;
}

bool says(const Outline& outline, const std::string& text)
{
    return when(outline).find(text) != std::string::npos;
}

// The page of help, a few seconds before the minute; that page shows the desk's hours.
class Before : public Visit {
public:
    explicit Before(const std::string& clock) : Visit({.options = {"--language", "de"}, .clock = clock})
    {
        until_on("home");
        tap_to("bar.help", "help");
        std::this_thread::sleep_for(500ms);  // what a press started may still fade
        frame_ = file().now()->frame;
    }
    long frame() const { return frame_; }

private:
    long frame_ = 0;
};

TEST(Clock, ClosesTheHouseOnTheMinuteWithOneFrame)
{
    Before closing("2026-11-24T15:59:54");
    ASSERT_TRUE(says(closing.seen(), "Geöffnet bis 16:00")) << when(closing.seen());
    const Outline closed =
        closing.until([](const Outline& now) { return says(now, "Öffnet morgen um 9:00"); }, "closing time");
    EXPECT_EQ(closed.frame, closing.frame() + 1);
    EXPECT_FALSE(says(closed, "Geöffnet bis"));
    std::this_thread::sleep_for(2s);
    EXPECT_EQ(closing.file().now()->frame, closed.frame);
}

TEST(Clock, DrawsNothingOnAMinuteThatChangesNothing)
{
    Before minute("2026-11-24T10:00:54");
    ASSERT_TRUE(says(minute.seen(), "Geöffnet bis 16:00")) << when(minute.seen());
    std::this_thread::sleep_for(8s);
    EXPECT_EQ(minute.file().now()->frame, minute.frame());
}

// A bundle that was made later than the clock shows.
class WrongClock : public testing::Test {
protected:
    void SetUp() override
    {
        Process compile({journey::program("kioskctl"), "compile", journey::walk_centre(), "-o", bundle_});
        ASSERT_EQ(compile.exit_code_within(60s), 0) << compile.said();
        fs::last_write_time(bundle_, fs::file_time_type::clock::now() + 24h * 400);
    }
    journey::Setup setup(const std::string& clock) const
    {
        return {.options = {"--language", "de"}, .content = bundle_, .clock = clock};
    }
    static const Outline& help(Visit& visit)
    {
        visit.until_on("home");
        return visit.tap_to("bar.help", "help");
    }

    tests::TempFolder folder_;
    fs::path bundle_ = folder_ / "walk.kiosk";
};

TEST_F(WrongClock, TellsHoursWithoutWhatIsOpenNow)
{
    Visit visit(setup(""));
    const Outline& seen = help(visit);
    EXPECT_EQ(when(seen), "Mo–Fr 9:00–16:00\n");
    const std::string said = visit.kiosk().said();
    EXPECT_NE(said.find("but this program or its content is of"), std::string::npos) << said;
    EXPECT_NE(said.find("set this machine's clock"), std::string::npos) << said;
}

TEST_F(WrongClock, IsNoneWhenSomebodyAskedForTheTime)
{
    Visit visit(setup("2026-11-24T10:00"));
    const Outline& seen = help(visit);
    EXPECT_TRUE(says(seen, "Geöffnet bis 16:00")) << when(seen);
    EXPECT_EQ(visit.kiosk().said().find("clock"), std::string::npos) << visit.kiosk().said();
}

}  // namespace
