#include "kiosk/ui/views.h"

#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "kiosk/hours/hours.h"
#include "kiosk/ui/outline.h"
#include "tests/support/centre/test_centre.h"
#include "tests/support/golden.h"

namespace {

using namespace std::chrono_literals;
using session::Event;

const tests::TestCentre& centre()
{
    static const tests::TestCentre compiled("small");
    return compiled;
}

const i18n::Words& words()
{
    static const i18n::Words own(KIOSK_SHARE "/locales", "kiosk");
    return own;
}

// A Tuesday morning.
pages::World world()
{
    const base::LocalTime now{base::Date{2026y / 11 / 24}, 9h + 30min};
    return {centre().catalogue(), words(), hours::moment(now, "Europe/Berlin"), {}};
}

session::Session after_all(const base::LanguageTag& language, const std::vector<Event>& events)
{
    session::Session visit = session::after(session::Session{}, session::Touched{});
    visit = session::after(visit, session::ChoseLanguage{language});
    for (const Event& event : events) visit = session::after(visit, event);
    return visit;
}

ui::Screen screen_of(const session::Session& visit)
{
    ui::Keyboards keyboards;
    return ui::screen(pages::page(world(), visit), keyboards);
}

struct Visit {
    const char* name;
    std::vector<Event> events;
};

const std::vector<Visit>& visits()
{
    using content::Audience;
    static const std::vector<Visit> all = {
        {"home", {}},
        {"home-employer", {session::OpenedDoor{Audience::employer}}},
        {"language", {session::OpenedLanguages{}}},
        {"question", {session::ChoseTopic{Audience::person, {"work"}}}},
        {"results",
         {session::ChoseTopic{Audience::person, guide::k_any_topic},
          session::Answered{{{"situation"}, guide::k_unknown}},
          session::Answered{{{"age"}, guide::k_unknown}}, session::Answered{{{"abroad"}, guide::k_unknown}}}},
        {"service", {session::OpenedService{centre().catalogue().services().front()}}},
        {"search", {session::OpenedSearch{}}},
        {"search-word", {session::OpenedSearch{}, session::Typed{"ber"}, session::ShiftedKeys{}}},
        {"search-nothing", {session::OpenedSearch{}, session::Typed{"qqxxqqxx"}}},
        {"help", {session::OpenedHelp{}}},
        {"about", {session::OpenedHelp{}, session::OpenedAbout{}}},
        {"settings", {session::OpenedSettings{}}},
        {"guided", {session::Adjusted{{.voice = session::Voice::guide}, {}}}},
        {"mute", {session::CouldNotRead{session::Unread::no_voice}}},
        {"countdown", {session::TimePassed{125s}}},
    };
    return all;
}

class Screens : public testing::TestWithParam<std::tuple<std::size_t, const char*>> {};

TEST_P(Screens, ReadLikeThis)
{
    const auto& [index, language] = GetParam();
    const Visit& visit = visits()[index];
    const ui::Screen screen = screen_of(after_all(language, visit.events));
    tests::expect_golden(std::string("ui/") + visit.name + "." + language + ".txt", ui::to_text(screen));
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, Screens,
                         testing::Combine(testing::Range(std::size_t{0}, std::size_t{15}),
                                          testing::Values("de", "en", "uk", "ar")),
                         [](const auto& one) {
                             return "n" + std::to_string(std::get<0>(one.param)) + std::get<1>(one.param);
                         });

TEST(Views, GreetInEveryLanguageBeforeOneIsChosen)
{
    tests::expect_golden("ui/attract.txt", ui::to_text(screen_of(session::Session{})));
    ui::Keyboards keyboards;
    tests::expect_golden("ui/unavailable.txt",
                         ui::to_text(ui::screen(pages::unavailable_page(words()), keyboards)));
}

TEST(Views, MarkNoLanguageBeforeOneIsChosen)
{
    const ui::Screen first = screen_of(session::after(session::Session{}, session::Touched{}));
    for (const ui::Group& group : first.groups)
        for (const ui::Node& node : group.nodes) EXPECT_FALSE(node.selected) << node.id;
}

// Of a long list that is cut one can change an answer without going through it.
TEST(Views, PutTheAnswersBeforeAListThatIsCut)
{
    const session::Session visit =
        after_all("de", {session::ChoseTopic{content::Audience::person, {"papers"}}});
    auto page = std::get<pages::ResultsPage>(pages::page(world(), visit).body);
    const auto ids = [](const ui::Screen& screen) {
        std::string all;
        for (const ui::Group& group : screen.groups)
            for (const ui::Node& node : group.nodes) all += node.id + " ";
        return all;
    };
    page.remarks.clear();
    page.results.resize(2);
    EXPECT_EQ(ids(ui::results_view(page)),
              "topic title result.tower-office result.forms answers change.area ");
    page.cut = base::Phrase{"...", "de"};
    EXPECT_EQ(ids(ui::results_view(page)),
              "topic title cut answers change.area result.tower-office result.forms ");
}

// Nothing that can be tapped may look dead, and nothing may be shown without words or a picture.
void expect_sound(const ui::Node& node, std::set<std::string>& ids)
{
    EXPECT_TRUE(ids.insert(node.id).second) << "'" << node.id << "' stands twice";
    EXPECT_FALSE(node.label.text.empty() && node.icon.empty()) << node.id;
    EXPECT_TRUE(node.label.text.empty() || !node.label.language.empty()) << node.id << " has no language";
    for (const ui::Node& part : node.parts) expect_sound(part, ids);
}

void expect_sound(const ui::Writing& writing, std::set<std::string>& ids)
{
    expect_sound(writing.field, ids);
    expect_sound(writing.clear, ids);
    for (const ui::Node& word : writing.words) expect_sound(word, ids);
    for (const auto& row : writing.rows)
        for (const ui::Cell& cell : row) expect_sound(cell.node, ids);
}

TEST(Views, GiveEveryNodeWordsALanguageAndAnIdOfItsOwn)
{
    for (const Visit& visit : visits()) {
        for (const char* language : {"de", "en", "uk", "ar"}) {
            SCOPED_TRACE(std::string(visit.name) + " " + language);
            const ui::Screen screen = screen_of(after_all(language, visit.events));
            std::set<std::string> ids;
            for (const ui::Group& group : screen.groups)
                for (const ui::Node& node : group.nodes) expect_sound(node, ids);
            if (screen.writing) expect_sound(*screen.writing, ids);
            for (const ui::Node& node : screen.bar) expect_sound(node, ids);
        }
    }
}

}  // namespace
