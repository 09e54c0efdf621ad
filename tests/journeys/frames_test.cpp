#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <thread>

#include "tests/support/journey/visit.h"

// When the terminal draws, and when it does not.
namespace {

using namespace std::chrono_literals;
using journey::Outline;
using journey::Visit;

// Processor time the program has used, in hundredths of a second.
long ticks_of(const journey::Process& program)
{
    std::ifstream file("/proc/" + std::to_string(program.id()) + "/stat");
    std::string line;
    std::getline(file, line);
    std::istringstream fields(line.substr(line.rfind(')') + 2));  // the name may hold anything
    std::string skipped;
    for (int field = 3; field < 14; ++field) fields >> skipped;
    long user = 0;
    long system = 0;
    fields >> user >> system;
    return user + system;
}

const journey::Setup k_german{.options = {"--language", "de"}};

TEST(Frames, AreNotDrawnOfAPageThatNobodyTouches)
{
    Visit visit(k_german);
    visit.until_on("home");
    visit.tap_to("topic.recognition", "question", "situation");
    std::this_thread::sleep_for(500ms);  // what a press started may still fade
    const long frame = visit.file().now()->frame;
    const long ticks = ticks_of(visit.kiosk());
    std::this_thread::sleep_for(1s);
    EXPECT_EQ(visit.file().now()->frame, frame);
    EXPECT_LE(ticks_of(visit.kiosk()) - ticks, 1);
}

TEST(Frames, ShowTheNewScreenFirstThingAfterTheRelease)
{
    Visit visit(k_german);
    visit.until_on("home");
    visit.until_it_listens();
    const long before = visit.file().now()->frame;
    visit.finger().press(visit.seen().visible("topic.recognition").rect.centre());
    const long pressed =
        visit.until([&](const Outline& now) { return now.frame > before; }, "the tile pressed").frame;

    visit.finger().release();
    const Outline next = visit.file().wait_until([&](const Outline& now) { return now.frame > pressed; },
                                                 "the frame after the release");
    EXPECT_EQ(next.frame, pressed + 1);
    EXPECT_EQ(next.screen, "question");
}

TEST(Frames, ShowTheNewScreenAtMostOneFrameAfterAQuickTap)
{
    Visit visit(k_german);
    visit.until_on("home");
    visit.until_it_listens();
    const long before = visit.file().now()->frame;
    visit.finger().tap(visit.seen().visible("topic.recognition").rect.centre());
    const Outline next =
        visit.file().wait_until([](const Outline& now) { return now.screen == "question"; }, "the question");
    EXPECT_LE(next.frame, before + 2);  // perhaps one with the tile pressed
    EXPECT_TRUE(next.settled);
}

}  // namespace
