#include "kiosk/session/session.h"

#include <algorithm>

#include "kiosk/session/aloud.h"
#include "kiosk/session/change.h"

namespace session {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds k_longer_with_ears{60};
// What a slow reader reads in this is read in the time that a centre gives; what takes longer is added.
constexpr std::chrono::seconds k_usual_reading{120};

bool happens_by_itself(const Event& event)
{
    return std::holds_alternative<TimePassed>(event) || std::holds_alternative<Replayed>(event) ||
           std::holds_alternative<ReadToEnd>(event) || std::holds_alternative<Followed>(event) ||
           std::holds_alternative<CouldNotRead>(event) || std::holds_alternative<Called>(event) ||
           std::holds_alternative<CalledInVain>(event) || std::holds_alternative<Showed>(event);
}

// What goes with a place goes when no such place is left.
void forget_what_was_left(Session& session)
{
    if (std::ranges::none_of(session.trail, is<Searching>)) session.typing = {};
    if (!is<ChoosingLanguage>(session.here())) session.roll_call.reset();
    if (std::ranges::any_of(session.trail, is<Walking>)) return;
    session.situation = {};
    session.dropped.clear();
}

}  // namespace

Session fresh(const Rules& rules)
{
    Session session;
    session.rules = rules;
    return session;
}

milliseconds patience(const Session& session)
{
    const milliseconds with_ears =
        session.settings.voice == Voice::guide ? k_longer_with_ears : milliseconds{0};
    const milliseconds to_read = session.reading_time * 3 / 2 - k_usual_reading;
    return session.rules.idle_after + std::max({milliseconds{0}, with_ears, to_read});
}

std::optional<milliseconds> countdown(const Session& session)
{
    if (is<Attract>(session.here()) || session.idle < patience(session)) return {};
    return patience(session) + session.rules.countdown - session.idle;
}

std::optional<milliseconds> until_next_change(const Session& session)
{
    if (is<Attract>(session.here())) return {};
    const std::optional<milliseconds> left = countdown(session);
    if (!left && session.aloud) return {};
    if (!left) return patience(session) - session.idle;
    const milliseconds part_of_second = *left % std::chrono::seconds{1};
    return part_of_second > milliseconds{0} ? part_of_second : std::chrono::seconds{1};
}

bool can_go_back(const Session& session)
{
    return session.trail.size() > 2 || is<ChoosingLanguage>(session.here());
}

Session after(Session session, const Event& event)
{
    const Session before = session;
    if (!happens_by_itself(event)) {
        session.idle = milliseconds{0};
        session.aloud.reset();
        if (countdown(before) && !std::holds_alternative<Finished>(event)) {
            read_what_changed(session, before, Stayed{});
            return session;
        }
    }
    change(session, event);
    if (is<Attract>(session.here())) return fresh(session.rules);
    forget_what_was_left(session);
    if (is_another_page(before, session)) {
        session.focus.clear();
        session.unread.reset();
        session.reading_time = milliseconds{0};
    }
    read_what_changed(session, before, event);
    return session;
}

}  // namespace session
