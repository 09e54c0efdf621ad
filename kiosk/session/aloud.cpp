#include "kiosk/session/aloud.h"

#include "kiosk/session/change.h"

namespace session {
namespace {

constexpr std::chrono::seconds k_between_warnings{10};

Aloud opening()
{
    return {Aloud::What::opening, {}};
}

void read(Session& session, Aloud aloud)
{
    session.aloud = std::move(aloud);
    ++session.times_read;
}

void read_item(Session& session, std::string id)
{
    read(session, {Aloud::What::item, std::move(id)});
}

// The first words of a page, or all of them where somebody wants each page to be read.
void read_opening(Session& session)
{
    read(session, session.settings.voice == Voice::pages ? Aloud{} : opening());
}

long warnings_given(const Session& session)
{
    const auto left = countdown(session);
    return left ? (session.rules.countdown - *left) / k_between_warnings : -1;
}

// That it is asked whether somebody is there is said to everybody (R-ACC-37); what is left of the time again
// and again to who hears the rest too.
void warn(Session& session, const Session& before)
{
    if (!countdown(session)) return;
    if (!countdown(before)) return read(session, opening());
    if (session.settings.voice != Voice::off && warnings_given(session) != warnings_given(before))
        read_item(session, "text");
}

void say_setting(Session& session, const Session& before, const Adjusted& adjusted)
{
    if (!adjusted.by.empty()) return read_item(session, adjusted.by);
    if (before.aloud) read(session, *before.aloud);
    else read_opening(session);
}

}  // namespace

bool is_another_page(const Session& before, const Session& after)
{
    return before.here().place != after.here().place || before.language != after.language ||
           before.situation != after.situation;
}

void read_what_changed(Session& session, const Session& before, const Event& event)
{
    if (std::holds_alternative<TimePassed>(event)) return warn(session, before);
    if (const auto* called = std::get_if<Called>(&event)) {
        if (session.roll_call) read_item(session, "language." + called->language);
        return;
    }
    if (std::holds_alternative<Replayed>(event) || is<Attract>(session.here())) return;
    if (const auto* asked = std::get_if<AskedToRead>(&event)) return read(session, asked->aloud);
    if (session.settings.voice == Voice::off || session.roll_call) return;
    const bool was_asked = countdown(before) && !countdown(session);
    if (was_asked || is_another_page(before, session)) return read_opening(session);
    if (const auto* focused = std::get_if<Focused>(&event)) return read_item(session, focused->id);
    if (const auto* adjusted = std::get_if<Adjusted>(&event)) say_setting(session, before, *adjusted);
}

}  // namespace session
