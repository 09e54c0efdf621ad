#include "kiosk/shell/focus.h"
#include "kiosk/shell/terminal.h"
#include "kiosk/shell/typing.h"
#include "kiosk/ui/narration.h"

// How the terminal is used without eyes or without the glass: by keys, by ear, with a finger that only looks.
namespace shell {

bool Terminal::is_guided() const
{
    return session_.settings.voice == session::Voice::guide;
}

base::Chain Terminal::chain() const
{
    if (!catalogue_) return {session_.language};
    return catalogue_->centre().chain(session_.language);
}

void Terminal::ask_for_voice()
{
    if (catalogue_) apply(session::AskedForVoice{});
}

// Keys type where something is searched, unless they are used to move about.
void Terminal::pressed(const stage::KeyPressed& key)
{
    const std::optional<Act> meant = machine_.keypad.act_of(key);
    if (is_searching() && !is_guided()) {
        typed(event_of(key));
        if (is_enter(key)) return open_first_hit();
        if (!meant || *meant == Act::select || *meant == Act::back) return;
    }
    if (is_searching() && !meant) return typed(event_of(key));
    if (meant) act(*meant);
}

void Terminal::act(Act act)
{
    if (act == Act::louder) return set_volume(1);
    if (act == Act::softer) return set_volume(-1);
    if (!is_guided() && !session_.roll_call) return ask_for_voice();
    if (session_.roll_call || session::countdown(session_)) return apply(session::Touched{});
    const std::vector<std::string> order = ui::focus_order(screen_);
    switch (act) {
        case Act::next: return move_focus(next_focus(order, session_.focus));
        case Act::previous: return move_focus(previous_focus(order, session_.focus));
        case Act::select: return choose_focused();
        case Act::back: return apply(session::WentBack{});
        case Act::louder:
        case Act::softer: return;
    }
}

void Terminal::move_focus(const std::string& to)
{
    if (to.empty()) return;
    apply(session::Focused{to});
    if (const auto scroll = scroll_to_show(layout_, to, scroll_px()))
        apply(session::Followed{*scroll / machine_.px_per_mm});
}

// What can only be read is read again.
void Terminal::choose_focused()
{
    const paint::Box* box = layout_.find(session_.focus);
    if (box && box->tap && box->enabled) return apply(*box->tap);
    if (session_.focus.empty()) apply(session::AskedToRead{{session::Aloud::What::opening, {}}});
    else apply(session::AskedToRead{{session::Aloud::What::item, session_.focus}});
}

void Terminal::set_volume(int steps)
{
    session::Settings louder = session_.settings;
    louder.volume += steps;
    apply(session::Adjusted{louder, {}});
}

// What is under the finger is said and does nothing; one area of the glass chooses (R-ACC-31 a). A touch
// while languages are called, or while it is asked whether somebody is there, is an answer.
void Terminal::explored(const stage::Touch& touch)
{
    const bool is_down = touch.phase == stage::Touch::Phase::down;
    if (session_.roll_call || session::countdown(session_)) {
        if (is_down) apply(session::Touched{});
        return;
    }
    const paint::Box* box = layout_.find("action.confirm");
    const bool confirms = box && box->rect.contains(touch.x_px, touch.y_px);
    if (touch.phase == stage::Touch::Phase::up) {
        if (confirming_ && confirms) choose_focused();
        confirming_ = false;
        return;
    }
    if (is_down) confirming_ = confirms;
    if (confirms || confirming_) return;
    const std::string id =
        focusable_at(layout_, ui::focus_order(screen_), touch.x_px, touch.y_px, scroll_px());
    if (!id.empty() && (is_down || id != session_.focus)) apply(session::Focused{id});
}

void Terminal::hear_news()
{
    if (corner_.held(machine_.clock.steady())) {
        gestures_.screen_changed(machine_.clock.steady());
        ask_for_voice();
    }
    if (!catalogue_) return;
    std::vector<base::LanguageTag> languages;
    if (session_.roll_call) {
        for (const content::OfferedLanguage& offered : catalogue_->centre().languages)
            languages.push_back(offered.tag);
    }
    for (const session::Event& event : read_aloud_.news(session_, languages, machine_.clock.steady()))
        apply(event);
}

void Terminal::keep_in_sight()
{
    const auto word = read_aloud_.word();
    if (!word) return;
    const auto scroll = scroll_to_show(layout_, word->box, scroll_px());
    if (scroll) apply(session::Followed{*scroll / machine_.px_per_mm});
}

}  // namespace shell
