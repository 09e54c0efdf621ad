#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "kiosk/base/letters.h"
#include "kiosk/session/session.h"
#include "tests/session/visits.h"

// What holds whatever a visitor does, in whatever order: 100,000 visits that a seed makes.
namespace {

using namespace session;  // the events
using namespace std::chrono_literals;

using Random = std::mt19937;

// Memory is used the same way in each: a tenth is enough where each takes a hundred times as long.
constexpr int k_visits = KIOSK_SANITIZED ? 10'000 : 100'000;
constexpr std::size_t k_services = 5;

// Every place once: 3 homes, the services, and attract, language, walk, help, about, search, house, path,
// settings.
constexpr std::size_t k_longest_trail = 3 + k_services + 9;

std::string one_of(std::initializer_list<const char*> words, Random& random)
{
    return *(words.begin() + random() % words.size());
}

content::Audience door(Random& random)
{
    return static_cast<content::Audience>(random() % 3);
}

guide::Given given(Random& random)
{
    return {{one_of({"level", "time", "area", "family"}, random)},
            {one_of({"some", "none", "unknown"}, random)}};
}

guide::Situation situation(Random& random)
{
    guide::Situation situation{door(random), {}, {}};
    if (random() % 4 != 0) situation.topic = base::TopicId{"work"};
    for (std::size_t i = random() % 4; i > 0; --i) situation.given.push_back(given(random));
    return situation;
}

TimePassed time_passed(Random& random)
{
    const std::chrono::milliseconds times[] = {-3s, 0s, 16ms, 1s, 20s, 61s, 75s, 1h};
    return {times[random() % std::size(times)]};
}

Settings settings(Random& random)
{
    const auto step = [&random] { return static_cast<int>(random() % 13) - 6; };
    return {.size = step(),
            .contrast = static_cast<Contrast>(random() % 3),
            .low = random() % 2 == 0,
            .less_motion = random() % 2 == 0,
            .voice = static_cast<Voice>(random() % 3),
            .speed = step(),
            .volume = step()};
}

Event any_event(Random& random)
{
    switch (random() % std::variant_size_v<Event>) {
        case 0: return Touched{};
        case 1: return OpenedLanguages{};
        case 2: return ChoseLanguage{one_of({"de", "en", "uk", "ar"}, random)};
        case 3: return OpenedDoor{door(random)};
        case 4: return ChoseTopic{door(random), {one_of({"work", "unknown"}, random)}};
        case 5: return Answered{given(random)};
        case 6: return WantsToChange{given(random).question};
        case 7: return OpenedService{{std::to_string(random() % k_services)}};
        case 8: return OpenedHelp{};
        case 9: return OpenedAbout{};
        case 10: return WentBack{};
        case 11: return WentHome{};
        case 12: return Finished{};
        case 13: return Stayed{};
        case 14: return ScrolledTo{static_cast<float>(random() % 500) - 50};
        case 15: return time_passed(random);
        case 16: return OpenedSearch{};
        case 17: return OpenedHouse{};
        case 18: return OpenedPath{};
        case 19: return Typed{one_of({"a", "ß", "شغل", "a very long sentence that says much"}, random)};
        case 20: return Erased{};
        case 21: return ClearedText{};
        case 22: return ShiftedKeys{};
        case 23: return ChoseKeys{one_of({"de", "uk"}, random)};
        case 24: return KeptService{{std::to_string(random() % k_services)}};
        case 25: return LetGoOfService{{std::to_string(random() % k_services)}};
        case 26: return OpenedSettings{};
        case 27: return Adjusted{settings(random), one_of({"", "setting.size.2"}, random)};
        case 28: return AskedForVoice{};
        case 29: return AskedToRead{{Aloud::What::page, {}}};
        case 30: return Focused{one_of({"topic.work", "bar.back"}, random)};
        case 31: return ReadToEnd{};
        case 32: return Followed{static_cast<float>(random() % 500) - 50};
        case 33: return CouldNotRead{Unread::no_voice};
        case 34: return Called{one_of({"de", "uk"}, random)};
        case 35: return CalledInVain{};
        case 36: return Showed{std::chrono::seconds(random() % 90)};
        default: return Replayed{situation(random)};
    }
}

// Rare events would end most visits before anything has happened.
Event likely_event(Random& random)
{
    const Event event = any_event(random);
    const bool ends_much = std::holds_alternative<Finished>(event) ||
                           std::holds_alternative<WentHome>(event) ||
                           std::holds_alternative<TimePassed>(event);
    return ends_much && random() % 4 != 0 ? likely_event(random) : event;
}

template <class Kind>
auto count(const Session& session)
{
    return std::ranges::count_if(session.trail,
                                 [](const Stop& stop) { return std::holds_alternative<Kind>(stop.place); });
}

bool trail_ends_choosing(const Session& session)
{
    return std::holds_alternative<ChoosingLanguage>(session.here().place);
}

void expect_sound(const Session& session, const Rules& rules)
{
    ASSERT_FALSE(session.trail.empty());
    ASSERT_EQ(session.trail.front(), Stop{Attract{}});
    ASSERT_EQ(count<Attract>(session), 1);
    ASSERT_LE(count<Walking>(session), 1);
    ASSERT_EQ(session.situation.topic.has_value(), count<Walking>(session) == 1);
    ASSERT_TRUE(session.situation.topic || session.situation == guide::Situation{});
    ASSERT_TRUE(session.situation.topic || session.dropped.empty());
    ASSERT_LE(session.trail.size(), k_longest_trail);
    ASSERT_TRUE(count<Searching>(session) == 1 || session.typing == Typing{});
    ASSERT_LE(base::count_letters(session.typing.text), k_longest_text);
    ASSERT_TRUE(session.typing.text.empty() || base::begins_letter(session.typing.text.front()));
    ASSERT_LE(session.kept.size(), k_most_kept);
    for (const base::ServiceId& kept : session.kept) ASSERT_EQ(std::ranges::count(session.kept, kept), 1);
    for (auto stop = session.trail.begin(); stop != session.trail.end(); ++stop) {
        ASSERT_EQ(std::ranges::count(session.trail, stop->place, &Stop::place), 1);
        ASSERT_GE(stop->scroll_mm, 0);
    }
    ASSERT_EQ(session.rules, rules);
    ASSERT_GE(session.idle, 0s);
    ASSERT_LT(session.idle, patience(session) + rules.countdown);
    ASSERT_EQ(session.settings, bounded(session.settings));
    ASSERT_TRUE(!session.roll_call || trail_ends_choosing(session));
    ASSERT_TRUE(session.trail.size() > 1 || session == fresh(rules));
}

void expect_forgotten(const Session& session, const Rules& rules)
{
    ASSERT_EQ(after(session, Finished{}), fresh(rules));
    const Session silent = after(session, ReadToEnd{});
    ASSERT_EQ(after(silent, TimePassed{patience(silent) + rules.countdown}), fresh(rules));
}

TEST(AnyVisit, StaysSoundAndIsForgottenWhole)
{
    Random random(20130108);
    const Rules rules{.idle_after = 60s, .countdown = 10s};
    std::set<std::string> trails;
    std::size_t longest = 0;
    for (int i = 0; i < k_visits; ++i) {
        Session session = fresh(rules);
        for (std::size_t left = 1 + random() % 40; left > 0; --left) {
            session = after(std::move(session), likely_event(random));
            ASSERT_NO_FATAL_FAILURE(expect_sound(session, rules)) << visits::trail(session);
            longest = std::max(longest, session.trail.size());
        }
        trails.insert(visits::trail(session));
        ASSERT_NO_FATAL_FAILURE(expect_forgotten(session, rules)) << visits::trail(session);
    }
    EXPECT_GT(trails.size(), static_cast<std::size_t>(k_visits / 100));  // they did go places
    EXPECT_GT(longest, 8U);
}

TEST(AnyVisit, ChangesOnlyTheIdleTimeWhenItCannotGoBack)
{
    Random random(7);
    for (int i = 0; i < k_visits / 10; ++i) {
        Session session = fresh({.idle_after = 60s, .countdown = 10s});
        for (std::size_t left = random() % 20; left > 0; --left)
            session = after(std::move(session), likely_event(random));
        session.idle = 0s;
        session = visits::silent(std::move(session));
        ASSERT_EQ(can_go_back(session), visits::silent(after(session, WentBack{})) != session)
            << visits::trail(session);
    }
}

}  // namespace
