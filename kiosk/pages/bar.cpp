#include <algorithm>

#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

template <class Kind>
bool is_at(const session::Session& session)
{
    return std::holds_alternative<Kind>(session.here().place);
}

bool is_at_first_home(const session::Session& session)
{
    const auto* home = std::get_if<session::Home>(&session.here().place);
    return home && home->door == content::Audience::person;
}

// Before the first choice of a language there is no home to go to.
bool has_been_home(const session::Session& session)
{
    return std::ranges::any_of(session.trail, [](const session::Stop& stop) {
        return std::holds_alternative<session::Home>(stop.place);
    });
}

}  // namespace

std::vector<BarItem> bar(const session::Session& session, const Voice& voice)
{
    const auto item = [&voice](const std::string& name, const char* icon, bool enabled) {
        return BarItem{name, icon, voice.say("bar." + name), enabled};
    };
    return {item("back", "arrow_back", session::can_go_back(session)),
            item("home", "home", has_been_home(session) && !is_at_first_home(session)),
            item("language", "translate", !is_at<session::ChoosingLanguage>(session)),
            item("reading", "accessibility_new", !is_at<session::Adjusting>(session)),
            item("help", "help_outline", !is_at<session::Help>(session)),
            item("finish", "logout", !is_at<session::Attract>(session))};
}

}  // namespace pages
