#include <gtest/gtest.h>

#include "kiosk/session/session.h"
#include "tests/session/visits.h"

namespace {

using namespace session;  // the events
using namespace std::chrono_literals;
using visits::after_all;
using visits::trail;

constexpr Rules k_rules{.idle_after = 60s, .countdown = 30s};

Session at_home(Voice voice = Voice::off)
{
    Session home = after_all(fresh(k_rules), {Touched{}, ChoseLanguage{"ar"}});
    home.settings.voice = voice;
    return home;
}

// "page", "opening", the id of an item, or "-".
std::string aloud(const Session& session)
{
    if (!session.aloud) return "-";
    if (session.aloud->what == Aloud::What::page) return "page";
    return session.aloud->what == Aloud::What::opening ? "opening" : session.aloud->item;
}

const AskedToRead k_the_page{{Aloud::What::page, {}}};

TEST(Settings, LastForTheVisitAndVanishWithIt)
{
    const Settings large{.size = 3, .contrast = Contrast::dark, .low = true};
    const Session set = after_all(at_home(), {OpenedSettings{}, Adjusted{large, "setting.size.4"}});
    EXPECT_EQ(trail(set), "attract > home > settings");
    EXPECT_EQ(set.settings, large);
    EXPECT_EQ(after_all(set, {OpenedHelp{}, WentHome{}}).settings, large);
    EXPECT_EQ(after_all(set, {OpenedLanguages{}, ChoseLanguage{"uk"}}).settings, large);
    EXPECT_EQ(after(set, Finished{}), fresh(k_rules));
}

TEST(Settings, KeepThePageAndThePlace)
{
    const Session read = after_all(at_home(), {OpenedService{{"a"}}, ScrolledTo{120}});
    const Session set =
        after_all(read, {OpenedSettings{}, Adjusted{{.size = 2}, "setting.size.3"}, WentBack{}});
    EXPECT_EQ(trail(set), trail(read));
    EXPECT_EQ(set.here().scroll_mm, 120);
}

TEST(Settings, StayInsideTheirBounds)
{
    const Session set = after(at_home(), Adjusted{{.size = 9, .speed = -9, .volume = 9}, {}});
    EXPECT_EQ(set.settings, (Settings{.size = 3, .speed = k_slowest, .volume = k_loudest}));
}

TEST(ReadingAloud, LastsUntilTheNextActOrItsEnd)
{
    const Session reading = after(at_home(), k_the_page);
    EXPECT_EQ(aloud(reading), "page");
    EXPECT_EQ(aloud(after(reading, Followed{30})), "page");
    EXPECT_EQ(aloud(after(reading, Touched{})), "-");
    EXPECT_EQ(aloud(after(reading, ScrolledTo{30})), "-");
    EXPECT_EQ(aloud(after(reading, ReadToEnd{})), "-");
}

TEST(ReadingAloud, BeginsAgainWhenItIsAskedForAgain)
{
    const Session once = after(at_home(), k_the_page);
    EXPECT_NE(after(once, k_the_page).times_read, once.times_read);
}

TEST(ReadingAloud, IsNotIdleTime)
{
    const Session reading = after(at_home(), k_the_page);
    EXPECT_EQ(after(reading, TimePassed{10min}).idle, 0s);
    EXPECT_FALSE(until_next_change(reading));
    EXPECT_TRUE(countdown(after_all(reading, {ReadToEnd{}, TimePassed{61s}})));
}

TEST(ReadingAloud, SaysWhyItCouldNotUntilItCanOrThePageIsAnother)
{
    const Session mute = after_all(at_home(), {k_the_page, CouldNotRead{Unread::no_voice}});
    EXPECT_EQ(mute.unread, Unread::no_voice);
    EXPECT_EQ(aloud(mute), "-");
    EXPECT_TRUE(after(mute, Touched{}).unread);
    EXPECT_FALSE(after_all(mute, {k_the_page, ReadToEnd{}}).unread);
    EXPECT_FALSE(after(mute, OpenedHelp{}).unread);
}

struct Heard {
    Voice voice;
    const char* page;   // when a page opens
    const char* focus;  // when keys move on
};

TEST(Voices, SayWhatTheirVisitorNeeds)
{
    for (const Heard& heard : {Heard{Voice::off, "-", "-"}, Heard{Voice::pages, "page", "topic.work"},
                               Heard{Voice::guide, "opening", "topic.work"}}) {
        EXPECT_EQ(aloud(after(at_home(heard.voice), OpenedHelp{})), heard.page);
        EXPECT_EQ(aloud(after(at_home(heard.voice), Focused{"topic.work"})), heard.focus);
    }
}

TEST(Voices, SayWhatWasSet)
{
    const Settings louder{.voice = Voice::guide, .volume = 1};
    EXPECT_EQ(aloud(after(at_home(Voice::guide), Adjusted{louder, "setting.volume.louder"})),
              "setting.volume.louder");
    const Session reading = after(at_home(Voice::guide), k_the_page);
    EXPECT_EQ(aloud(after(reading, Adjusted{louder, {}})), "page");
}

TEST(Focus, GoesWithThePage)
{
    const Session focused = after(at_home(), Focused{"topic.work"});
    EXPECT_EQ(focused.focus, "topic.work");
    EXPECT_EQ(after(focused, ScrolledTo{5}).focus, "topic.work");
    EXPECT_EQ(after(focused, OpenedHelp{}).focus, "");
}

TEST(RollCall, BeginsFromEverywhereAndTakesTheLanguageThatIsSaid)
{
    const Session service = after(at_home(), OpenedService{{"a"}});
    for (const Session& from : {fresh(k_rules), at_home(), service}) {
        const Session called = after_all(from, {AskedForVoice{}, Called{"de"}, Called{"uk"}});
        EXPECT_EQ(aloud(called), "language.uk");
        const Session taken = after(called, Touched{});
        EXPECT_EQ(taken.language, "uk");
        EXPECT_EQ(taken.settings.voice, Voice::guide);
        EXPECT_EQ(trail(taken), from.trail.size() == 1 ? "attract > home" : trail(from));
        EXPECT_FALSE(taken.roll_call);
    }
}

TEST(RollCall, TakesNothingBeforeANameWasSaid)
{
    const Session begun = after(fresh(k_rules), AskedForVoice{});
    EXPECT_EQ(after(begun, Touched{}).language, "de");
    EXPECT_EQ(trail(after(begun, Touched{})), "attract > language");
}

TEST(RollCall, EndsWhenNobodyAnswers)
{
    const Session called = after_all(fresh(k_rules), {AskedForVoice{}, Called{"de"}});
    const Session ended = after_all(called, {CalledInVain{}, ReadToEnd{}});
    EXPECT_EQ(trail(ended), "attract > language");
    EXPECT_EQ(after(ended, TimePassed{120s + 30s}), fresh(k_rules));
}

TEST(Patience, IsLongerForEarsAndForLongTexts)
{
    EXPECT_EQ(patience(at_home()), 60s);
    EXPECT_EQ(patience(at_home(Voice::guide)), 120s);
    EXPECT_EQ(patience(after(at_home(), Showed{80s})), 60s);
    EXPECT_EQ(patience(after(at_home(), Showed{100s})), 90s);
    EXPECT_EQ(patience(after_all(at_home(), {Showed{100s}, OpenedHelp{}})), 60s);
}

TEST(Countdown, IsSaidToEverybodyAndWhatIsLeftToWhoListens)
{
    EXPECT_EQ(aloud(after(at_home(), TimePassed{60s})), "opening");
    for (const Voice voice : {Voice::off, Voice::pages}) {
        const Session asked = after_all(at_home(voice), {TimePassed{60s}, ReadToEnd{}});
        EXPECT_EQ(aloud(after(asked, TimePassed{9s})), "-");
        EXPECT_EQ(aloud(after(asked, TimePassed{11s})), voice == Voice::off ? "-" : "text");
    }
}

TEST(Countdown, RunsWhileItIsSaid)
{
    const Session asked = after(at_home(), TimePassed{60s});
    EXPECT_EQ(countdown(after(asked, TimePassed{10s})), 20s);
    EXPECT_EQ(after(asked, TimePassed{30s}), fresh(k_rules));
}

}  // namespace
