#include "kiosk/shell/read_aloud.h"

#include <gtest/gtest.h>

#include "kiosk/ui/nodes.h"

namespace {

using namespace std::chrono_literals;
using session::Aloud;
using session::Event;
using session::Session;

// Says what it is told, and fails when it is told to.
class Puppet final : public shell::Mouth {
public:
    bool can_say(const base::Phrase& phrase) const override { return phrase.language != "ti"; }
    void say(const std::vector<base::Phrase>& phrases, const session::Settings&) override
    {
        said = phrases;
        is_speaking = true;
    }
    void stop() override { is_speaking = false; }
    bool speaking() const override { return is_speaking; }
    std::optional<speech::Word> word() const override { return heard; }
    std::optional<base::Trouble> trouble() const override { return failure; }

    std::vector<base::Phrase> said;
    bool is_speaking = false;
    std::optional<speech::Word> heard;
    std::optional<base::Trouble> failure;
};

struct Heard {
    explicit Heard(const char* language = "en")
    {
        screen.name = "help";
        screen.language = language;
        screen.groups.push_back({ui::Flow::column,
                                 {ui::heading("title", ui::Look::title, {"Help", language}),
                                  ui::text("lead", ui::Look::lead, {"Call us.", language})}});
        visit =
            session::after(session::after(Session{}, session::Touched{}), session::ChoseLanguage{language});
    }

    void then(const Event& event)
    {
        visit = session::after(visit, event);
        aloud.follow(visit, screen, {visit.language});
    }

    std::vector<Event> news(std::vector<base::LanguageTag> languages = {}, std::chrono::milliseconds at = 0ms)
    {
        return aloud.news(visit, languages, stage::TimePoint{} + at);
    }

    i18n::Words words{KIOSK_SHARE "/locales", "kiosk"};
    Puppet mouth;
    shell::ReadAloud aloud{&mouth, words};
    ui::Screen screen;
    Session visit;
};

const session::AskedToRead k_page{{Aloud::What::page, {}}};

template <class Kind>
bool is_only(const std::vector<Event>& events)
{
    return events.size() == 1 && std::holds_alternative<Kind>(events.front());
}

TEST(ReadAloud, SaysWhatTheVisitWantsAndTellsWhenItHasEnded)
{
    Heard heard;
    heard.then(k_page);
    ASSERT_EQ(heard.mouth.said.size(), 2U);
    EXPECT_EQ(heard.mouth.said.back().text, "Call us.");
    EXPECT_TRUE(heard.news().empty());
    heard.mouth.is_speaking = false;
    EXPECT_TRUE(is_only<session::ReadToEnd>(heard.news()));
}

TEST(ReadAloud, StopsWhenTheVisitWantsNothingMore)
{
    Heard heard;
    heard.then(k_page);
    heard.then(session::Touched{});
    EXPECT_FALSE(heard.mouth.is_speaking);
    EXPECT_TRUE(heard.news().empty());
}

TEST(ReadAloud, BeginsAgainWhenItIsAskedForAgain)
{
    Heard heard;
    heard.then(k_page);
    heard.mouth.said.clear();
    heard.then(session::Followed{3});
    EXPECT_TRUE(heard.mouth.said.empty());
    heard.then(k_page);
    EXPECT_EQ(heard.mouth.said.size(), 2U);
}

TEST(ReadAloud, TellsWhereTheWordStands)
{
    Heard heard;
    heard.then(k_page);
    heard.mouth.heard = speech::Word{1, 5, 7};
    EXPECT_EQ(heard.aloud.word(), (paint::SpokenPart{"lead", 5, 7}));
    heard.mouth.heard = speech::Word{7, 0, 1};
    EXPECT_EQ(heard.aloud.word(), std::nullopt);
}

TEST(ReadAloud, SaysInGermanThatALanguageHasNoVoice)
{
    Heard heard("ti");
    heard.then(k_page);
    ASSERT_EQ(heard.mouth.said.size(), 1U);
    EXPECT_EQ(heard.mouth.said.front().language, "de");
    const auto news = heard.news();
    ASSERT_TRUE(is_only<session::CouldNotRead>(news));
    EXPECT_EQ(std::get<session::CouldNotRead>(news.front()).why, session::Unread::no_voice);
}

TEST(ReadAloud, SaysToTheEndThatThereIsNoVoiceUnlessSomebodyActs)
{
    Heard heard("ti");
    heard.then(k_page);
    heard.then(heard.news().front());
    EXPECT_TRUE(heard.mouth.is_speaking);
    heard.aloud.hush();
    EXPECT_FALSE(heard.mouth.is_speaking);
}

TEST(ReadAloud, TellsThatThereIsNoSound)
{
    Heard heard;
    heard.mouth.failure = base::Trouble{"no device", "plug one in"};
    heard.then(k_page);
    heard.mouth.is_speaking = false;
    EXPECT_TRUE(is_only<session::CouldNotRead>(heard.news()));
}

TEST(ReadAloud, DoesNotComplainOfASoundThatNobodyAskedFor)
{
    Heard heard;
    heard.mouth.failure = base::Trouble{"no device", "plug one in"};
    heard.then(session::TimePassed{121s});
    ASSERT_TRUE(session::countdown(heard.visit));
    heard.mouth.is_speaking = false;
    EXPECT_TRUE(is_only<session::ReadToEnd>(heard.news()));
}

TEST(RollCall, LeavesTimeToAnswerAndLeavesOutWhatHasNoVoice)
{
    Heard heard;
    heard.then(session::AskedForVoice{});
    std::string called;
    for (auto now = 0ms; now < 60s && heard.visit.roll_call; now += 100ms) {
        for (const Event& event : heard.news({"de", "ti", "uk"}, now)) {
            if (const auto* call = std::get_if<session::Called>(&event)) called += call->language + " ";
            heard.then(event);
        }
        if (heard.mouth.is_speaking) heard.mouth.is_speaking = false;
    }
    EXPECT_EQ(called, "de uk de uk de uk ");
    EXPECT_FALSE(heard.visit.roll_call);
}

TEST(RollCall, EndsAtOnceWithoutASound)
{
    Heard heard;
    shell::ReadAloud mute(nullptr, heard.words);
    heard.visit = session::after(heard.visit, session::AskedForVoice{});
    const auto news = mute.news(heard.visit, {"de"}, {});
    ASSERT_EQ(news.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<session::CouldNotRead>(news[0]));
    EXPECT_TRUE(std::holds_alternative<session::CalledInVain>(news[1]));
}

}  // namespace
