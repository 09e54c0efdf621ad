#include <gtest/gtest.h>

#include "tests/support/journey/visit.h"

// What a finger means.
namespace {

using namespace std::chrono_literals;
using journey::Outline;
using journey::Point;
using journey::Rect;
using journey::Visit;

// On the language screen nothing was chosen if help leads back to it: Home would be there else.
void expect_still_choosing_a_language(Visit& visit)
{
    visit.until_on("language");
    visit.tap_to("bar.help", "help");
    visit.tap_to("bar.back", "language");
}

Visit& at_the_languages(Visit& visit)
{
    visit.until_on("attract");
    visit.until_it_listens();
    visit.finger().tap({10, 10});
    visit.until_on("language");
    visit.until_it_listens();
    return visit;
}

// The results of a visitor who answered nothing: more than a screen across can show.
Visit& at_the_long_list(Visit& visit)
{
    visit.until_on("home");
    visit.tap_to("topic.unknown", "question", "situation");
    visit.tap_to("answer.situation.unknown", "question", "age");
    visit.tap_to("answer.age.unknown", "results");
    visit.until_it_listens();
    return visit;
}

const journey::Setup k_long_list{.screen = journey::k_landscape, .options = {"--language", "de"}};

double y_of(const Outline& outline, const std::string& id)
{
    return outline.find(id)->rect.y;
}

TEST(Finger, WakesTheTerminalWhereverItLands)
{
    for (const Point corner : {Point{0, 0}, Point{1079, 1919}}) {
        Visit visit;
        visit.until_on("attract");
        visit.until_it_listens();
        visit.finger().tap(corner);
        visit.until_on("language");
    }
}

TEST(Finger, WakesTheTerminalWithASwipeToo)
{
    Visit visit;
    visit.until_on("attract");
    visit.until_it_listens();
    visit.finger().press({500, 1500});
    visit.finger().move({500, 900});
    visit.finger().release();
    visit.until_on("language");
}

TEST(Finger, ActsOnRelease)
{
    Visit visit;
    at_the_languages(visit);
    const Point middle = visit.seen().visible("language.uk").rect.centre();
    const long before = visit.seen().frame;
    visit.finger().press(middle);
    const Outline pressed = visit.file().wait_until([&](const Outline& now) { return now.frame > before; },
                                                    "a frame with the tile pressed");
    EXPECT_EQ(pressed.screen, "language");
    visit.finger().release();
    visit.until_on("home");
}

TEST(Finger, ChangesItsMindBySlidingOff)
{
    Visit visit;
    at_the_languages(visit);
    const Rect tile = visit.seen().visible("language.uk").rect;
    visit.finger().press(tile.centre());
    visit.finger().move({tile.right() + 40, tile.bottom() + 40});
    visit.finger().release();
    expect_still_choosing_a_language(visit);
}

TEST(Finger, MayTrembleAFewMillimetres)
{
    Visit visit;
    at_the_languages(visit);
    const Point middle = visit.seen().visible("language.uk").rect.centre();
    const double slip = 4 * visit.seen().px_per_mm;
    visit.finger().press(middle);
    visit.finger().move({middle.x + slip / 2, middle.y + slip / 2});
    visit.finger().release();
    visit.until_on("home");
}

TEST(Finger, DoesNotFallThroughWithBothTapsAtOnce)
{
    Visit visit;
    at_the_languages(visit);
    const Point tile = visit.seen().visible("language.uk").rect.centre();
    visit.tap_to("bar.back", "attract");
    visit.until_it_listens();
    visit.finger().tap(tile);
    visit.finger().tap(tile);
    expect_still_choosing_a_language(visit);
}

TEST(Finger, DoesNotFallThroughWithTheSecondTapOnTheNewScreen)
{
    Visit visit;
    at_the_languages(visit);
    const Point tile = visit.seen().visible("language.uk").rect.centre();
    visit.tap_to("bar.back", "attract");
    visit.until_it_listens();
    visit.finger().tap(tile);
    visit.until_on("language");
    visit.finger().tap(tile);
    expect_still_choosing_a_language(visit);
}

TEST(Finger, DragsAListWithoutTapping)
{
    Visit visit(k_long_list);
    const Outline before = at_the_long_list(visit).seen();
    const std::string card = before.ids_beginning("result.").front();
    const Point from = before.visible(card).rect.centre();
    visit.finger().drag(from, {from.x, from.y - 200}, 400ms);
    const Outline after =
        visit.until([&](const Outline& now) { return y_of(now, card) <= y_of(before, card) - 100; },
                    "the list to move up");
    EXPECT_EQ(after.screen, "results");

    visit.finger().drag({from.x, 300}, {from.x, 900}, 400ms);
    visit.until([&](const Outline& now) { return y_of(now, card) == y_of(before, card); },
                "the list back at its beginning");
}

TEST(Finger, ThrowsAListThatRunsOnAndComesToRest)
{
    Visit visit(k_long_list);
    const Outline before = at_the_long_list(visit).seen();
    const std::string card = before.ids_beginning("result.").front();
    const Point from = before.visible(card).rect.centre();
    visit.finger().drag(from, {from.x, from.y - 120}, 60ms);
    const Outline running = visit.file().wait_until(
        [&](const Outline& now) { return y_of(now, card) < y_of(before, card) && !now.settled; },
        "the list to run on");
    const Outline after = visit.until([&](const Outline& now) { return now.frame > running.frame; },
                                      "the list to come to rest");
    EXPECT_EQ(after.screen, "results");
    EXPECT_LT(y_of(after, card), y_of(before, card) - 130);
}

TEST(Finger, TurnsPagesByTheirButtons)
{
    Visit visit(k_long_list);
    const Outline top = at_the_long_list(visit).seen();
    const std::string card = top.ids_beginning("result.").front();
    visit.tap("page.down");
    const Outline second =
        visit.until([&](const Outline& now) { return y_of(now, card) < y_of(top, card); }, "the second page");
    EXPECT_EQ(second.screen, "results");
    visit.tap("page.up");
    visit.until([&](const Outline& now) { return y_of(now, card) == y_of(top, card); }, "the first page");
}

TEST(Finger, FindsTheListWhereItLeftIt)
{
    Visit visit(k_long_list);
    at_the_long_list(visit);
    visit.bring_into_sight("result.german-b2");
    const double y = y_of(visit.seen(), "result.german-b2");
    visit.tap_to("result.german-b2", "service", "german-b2");
    visit.tap_to("bar.back", "results");
    EXPECT_EQ(y_of(visit.seen(), "result.german-b2"), y);
}

}  // namespace
