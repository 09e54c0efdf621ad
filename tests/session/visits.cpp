#include "tests/session/visits.h"

namespace visits {
namespace {

struct PlaceText {
    std::string operator()(const session::Attract&) const { return "attract"; }
    std::string operator()(const session::ChoosingLanguage&) const { return "language"; }
    std::string operator()(const session::Home& home) const
    {
        if (home.door == content::Audience::employer) return "home employer";
        return home.door == content::Audience::person ? "home" : "home association";
    }
    std::string operator()(const session::Walking& walking) const
    {
        return walking.changing ? "walking, changing " + walking.changing->key : "walking";
    }
    std::string operator()(const session::Reading& reading) const { return "reading " + reading.service.key; }
    std::string operator()(const session::Help&) const { return "help"; }
    std::string operator()(const session::About&) const { return "about"; }
    std::string operator()(const session::Searching&) const { return "search"; }
    std::string operator()(const session::InHouse&) const { return "house"; }
    std::string operator()(const session::OnPath&) const { return "path"; }
    std::string operator()(const session::Adjusting&) const { return "settings"; }
};

}  // namespace

session::Session after_all(session::Session session, const std::vector<session::Event>& events)
{
    for (const session::Event& event : events) session = session::after(std::move(session), event);
    return session;
}

std::string trail(const session::Session& session)
{
    std::string text;
    for (const session::Stop& stop : session.trail)
        text += (text.empty() ? "" : " > ") + std::visit(PlaceText{}, stop.place);
    return text;
}

std::string told(const session::Session& session)
{
    std::string text = session.situation.topic ? session.situation.topic->key : "-";
    for (const guide::Given& given : session.situation.given)
        text += " " + given.question.key + "=" + given.answer.key;
    return text;
}

session::Session silent(session::Session session)
{
    session.aloud.reset();
    session.unread.reset();
    session.times_read = 0;
    return session;
}

}  // namespace visits
