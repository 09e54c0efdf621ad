#include "kiosk/shell/vain_searches.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using session::Event;
using session::Session;

pages::Page search_page(bool found_nothing)
{
    pages::SearchPage search;
    if (found_nothing) search.nothing = pages::NothingFound{};
    pages::Page page;
    page.body = search;
    return page;
}

Session after_all(Session visit, const std::vector<Event>& events)
{
    for (const Event& event : events) visit = session::after(std::move(visit), event);
    return visit;
}

Session searching(const std::string& text)
{
    return after_all({}, {session::Touched{}, session::ChoseLanguage{"de"}, session::OpenedSearch{},
                          session::Typed{text}});
}

struct Leaving {
    const char* name;
    Event event;
    bool counts;
};

class VainSearch : public testing::TestWithParam<Leaving> {};

TEST_P(VainSearch, CountsWhenItIsLeft)
{
    shell::VainSearches searches;
    const Session visit = searching("xyz");
    EXPECT_FALSE(searches.just_left(visit));
    searches.shown(search_page(true), visit);
    const Session left = session::after(visit, GetParam().event);
    EXPECT_EQ(searches.just_left(left), GetParam().counts);
    EXPECT_FALSE(searches.just_left(left)) << "once";
}

INSTANTIATE_TEST_SUITE_P(By, VainSearch,
                         testing::Values(Leaving{"Clearing", session::ClearedText{}, true},
                                         Leaving{"GoingBack", session::WentBack{}, true},
                                         Leaving{"GoingHome", session::WentHome{}, true},
                                         Leaving{"AskingForHelp", session::OpenedHelp{}, true},
                                         Leaving{"Finishing", session::Finished{}, true},
                                         Leaving{"GoingAway", session::TimePassed{10min}, true},
                                         Leaving{"BeingAsked", session::TimePassed{125s}, false},
                                         Leaving{"ErasingALetter", session::Erased{}, false},
                                         Leaving{"TypingOn", session::Typed{"a"}, false},
                                         Leaving{"Scrolling", session::ScrolledTo{5}, false}),
                         [](const auto& one) { return one.param.name; });

TEST(VainSearch, CountsNoTextThatFoundSomething)
{
    shell::VainSearches searches;
    searches.shown(search_page(true), searching("xy"));
    searches.shown(search_page(false), searching("x"));
    EXPECT_FALSE(searches.just_left(session::after(searching("x"), session::WentHome{})));
}

TEST(VainSearch, CountsATextOnceInAVisit)
{
    shell::VainSearches searches;
    const Session visit = searching("xyz");
    const Session helped = session::after(visit, session::OpenedHelp{});
    searches.shown(search_page(true), visit);
    EXPECT_TRUE(searches.just_left(helped));
    const Session again = session::after(helped, session::WentBack{});
    searches.shown(search_page(true), again);
    EXPECT_FALSE(searches.just_left(session::after(again, session::Finished{})));
    searches.shown(search_page(true), visit);
    EXPECT_TRUE(searches.just_left(session::after(visit, session::Finished{}))) << "another visitor";
}

}  // namespace
