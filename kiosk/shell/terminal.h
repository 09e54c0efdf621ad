#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/i18n/words.h"
#include "kiosk/pages/pages.h"
#include "kiosk/paint/layout.h"
#include "kiosk/paint/painter.h"
#include "kiosk/session/session.h"
#include "kiosk/shell/clock_trust.h"
#include "kiosk/shell/corner_hold.h"
#include "kiosk/shell/gestures.h"
#include "kiosk/shell/keypad.h"
#include "kiosk/shell/preview.h"
#include "kiosk/shell/read_aloud.h"
#include "kiosk/shell/vain_searches.h"
#include "kiosk/stage/stage.h"
#include "kiosk/text/engine.h"
#include "kiosk/ui/keyboard.h"
#include "kiosk/ui/screen.h"

namespace shell {

// Everything the terminal runs on; it outlives the terminal.
struct Machine {
    stage::Window& window;
    paint::Painter& painter;
    text::Engine& engine;
    const base::Clock& clock;
    const i18n::Words& words;
    float px_per_mm = 3.2f;
    std::filesystem::path outline = {};  // empty: none is written
    Preview* preview = nullptr;          // null: a terminal for visitors
    ClockTrust trust = {};               // in the clock
    Mouth* mouth = nullptr;              // null: nothing can be heard
    Keypad keypad = {};
    double floor_to_lower_edge_mm = 0;  // 0: not measured
    // A visitor has left a search that found nothing; told after the next frame. Empty: nobody counts.
    std::function<void(base::Date)> count_vain_search = {};
    // Told after the first frame, and after each that follows another verdict. Empty: nobody wants to know.
    std::function<void(ClockTrust::Verdict)> tell_of_the_clock = {};
};

// The visit at the glass: what was touched goes in, what is to be seen comes out. Draws only when something
// to be seen has changed.
class Terminal {
public:
    // Without a catalogue there is one built-in screen, and nothing to tap.
    Terminal(const Machine& machine, std::optional<bundle::Catalogue> catalogue,
             std::optional<base::PlaceId> here);

    // As if a visitor had chosen this language.
    void start_in(const base::LanguageTag& language);

    // New content. A visitor goes on with what they began with: it is shown when the visit has ended, or at
    // once when nobody is here.
    void offer(bundle::Catalogue catalogue);

    // In a preview: the margin has something else to say.
    void margin_changed() { shown_.reset(); }

    // In a preview: to where this file of the content is shown.
    void go_to(const std::string& file);

    // False: there is only the built-in screen.
    bool shows_content() const { return catalogue_.has_value(); }

    // Draws what is not on the glass yet.
    void show();

    // What is on the glass.
    ui::Outline outline() const;

    // Sleeps until something happens, at most until `until`, and answers it. False: the window was closed.
    bool answer(std::optional<stage::TimePoint> until);

private:
    // All that a page is made from, except what is read from the catalogue.
    struct Moment {
        session::Session session;  // without idle time and scroll
        std::optional<long> countdown_s;
        std::chrono::sys_seconds minute;
        bool clock_is_sure = true;
        bool operator==(const Moment&) const = default;
    };

    void apply(const session::Event& event);
    bool nobody_is_here() const;
    void show_what_was_offered();
    paint::Surface glass() const;  // the part of the window that is the terminal
    void lay_out();
    session::Rules rules() const;
    void look_at_the_clock();  // and tells staff when it is not to be relied on, or is again
    void look_again();         // makes page, screen and layout anew if the moment is another
    void forget_what_no_longer_counts(const pages::World& world);
    void read_input(const stage::Input& input);
    bool is_searching() const;
    void typed(const std::optional<session::Event>& event);
    void open_first_hit();
    void count_vain_search() const;
    void tell_of_the_clock();
    void touched(const stage::Touch& touch);
    bool is_guided() const;
    void explored(const stage::Touch& touch);
    void pressed(const stage::KeyPressed& key);
    void act(Act act);
    void move_focus(const std::string& to);
    void choose_focused();
    void set_volume(int steps);
    void ask_for_voice();
    void follow_the_visit();  // with what is to be seen and heard
    void hear_news();         // tells the visit how reading aloud went
    void keep_in_sight();     // what is being said
    base::Chain chain() const;
    void tapped(const std::string& id);
    void scroll_by(float px);
    void run_on();
    void pass_time();
    std::optional<stage::TimePoint::duration> next_change() const;
    Moment moment() const;
    float scroll_px() const;
    float low_top_px() const;  // 0: everything is within reach
    paint::View view() const;
    void draw();
    void write_outline() const;

    Machine machine_;
    std::optional<bundle::Catalogue> catalogue_;
    std::optional<bundle::Catalogue> offered_;
    std::optional<base::PlaceId> here_;
    session::Session session_;
    stage::TimePoint passed_until_;
    Gestures gestures_;

    ClockTrust::Told told_;
    std::optional<ClockTrust::Verdict> verdict_passed_on_;
    ui::Keyboards keyboards_;
    VainSearches vain_searches_;
    ReadAloud read_aloud_;
    CornerHold corner_;
    bool confirming_ = false;     // a finger that came down on what confirms
    int vain_searches_left_ = 0;  // not counted yet

    std::optional<Moment> shown_;
    ui::Screen screen_;
    paint::Layout layout_;
    paint::Theme theme_;                    // as the visitor wants it
    std::optional<paint::Shown> on_glass_;  // nothing: what is there must not be relied on
    bool stale_ = true;                     // what is on the glass is not what should be
    bool open_ = true;
    long frame_ = 0;
};

}  // namespace shell
