#include "kiosk/shell/terminal.h"

#include <algorithm>
#include <cmath>

#include "kiosk/hours/hours.h"
#include "kiosk/pages/pages.h"
#include "kiosk/shell/focus.h"
#include "kiosk/shell/log.h"
#include "kiosk/shell/outline_file.h"
#include "kiosk/shell/typing.h"
#include "kiosk/shell/waking.h"
#include "kiosk/shell/way.h"
#include "kiosk/ui/outline.h"
#include "kiosk/ui/views.h"

namespace shell {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds k_frame{16};
constexpr float k_slop_mm = 5;
constexpr float k_corner_mm = 30;
constexpr float k_page_share = 0.8f;  // of the viewport that a page button moves by

// Staff who read a finding have not gone away.
constexpr std::chrono::hours k_patience_in_a_preview{24};
constexpr int k_least_margin_px = 320;

// An upright terminal as high as the window, beside the margin.
int terminal_width(base::SizePx window)
{
    return std::min(window.height * 9 / 16, std::max(window.width - k_least_margin_px, window.width / 2));
}

}  // namespace

Terminal::Terminal(const Machine& machine, std::optional<bundle::Catalogue> catalogue,
                   std::optional<base::PlaceId> here)
    : machine_(machine),
      catalogue_(std::move(catalogue)),
      here_(std::move(here)),
      session_(session::fresh(rules())),
      passed_until_(machine.clock.steady()),
      gestures_(k_slop_mm * machine.px_per_mm),
      read_aloud_(machine.mouth, machine.words),
      corner_(k_corner_mm * machine.px_per_mm, k_slop_mm * machine.px_per_mm)
{
}

void Terminal::start_in(const base::LanguageTag& language)
{
    apply(session::Touched{});
    apply(session::ChoseLanguage{language});
}

void Terminal::offer(bundle::Catalogue catalogue)
{
    offered_ = std::move(catalogue);
}

bool Terminal::nobody_is_here() const
{
    return machine_.preview || !catalogue_ || std::holds_alternative<session::Attract>(session_.here().place);
}

void Terminal::show_what_was_offered()
{
    catalogue_ = std::move(offered_);
    offered_.reset();
    if (!machine_.preview) session_ = session::fresh(rules());
    shown_.reset();
}

session::Rules Terminal::rules() const
{
    if (machine_.preview) return {k_patience_in_a_preview, session::Rules{}.countdown};
    if (!catalogue_) return {};
    return {catalogue_->centre().idle_after, catalogue_->centre().countdown};
}

void Terminal::go_to(const std::string& file)
{
    if (!catalogue_) return;
    for (const session::Event& event : way_to(file, *catalogue_, session_)) apply(event);
}

paint::Surface Terminal::glass() const
{
    const base::SizePx window = machine_.window.size();
    if (!machine_.preview) {
        paint::Surface whole{window, machine_.px_per_mm};
        if (session_.settings.low) whole.top_px = low_top_px();
        return whole;
    }
    const base::SizePx size{terminal_width(window), window.height};
    return {size, machine_.px_per_mm * static_cast<float>(std::max(size.width, size.height)) /
                      static_cast<float>(std::max(window.width, window.height))};
}

float Terminal::low_top_px() const
{
    return paint::top_for({machine_.window.size(), machine_.px_per_mm},
                          static_cast<float>(machine_.floor_to_lower_edge_mm));
}

void Terminal::lay_out()
{
    theme_ = paint::theme_for(session_.settings);
    layout_ = paint::lay_out(screen_, glass(), theme_, machine_.engine);
    if (!machine_.preview) return;
    const int margin_px = machine_.window.size().width - layout_.surface.size.width;
    machine_.preview->drew(paint::add_margin(layout_, machine_.preview->margin(),
                                             static_cast<float>(margin_px), theme_, machine_.engine));
}

void Terminal::show()
{
    if (offered_ && nobody_is_here()) show_what_was_offered();
    follow_the_visit();
    hear_news();
    follow_the_visit();
    keep_in_sight();
    if (!on_glass_ || on_glass_->view != view()) stale_ = true;
    if (stale_) draw();
    for (; vain_searches_left_ > 0; --vain_searches_left_) count_vain_search();
    tell_of_the_clock();
}

void Terminal::follow_the_visit()
{
    look_again();
    if (read_aloud_.is_behind(session_)) read_aloud_.follow(session_, screen_, chain());
}

void Terminal::count_vain_search() const
{
    if (!machine_.count_vain_search || !catalogue_) return;
    const std::string& zone = catalogue_->centre().time_zone.value;
    machine_.count_vain_search(hours::local_time(told_.now, zone).date);
}

void Terminal::tell_of_the_clock()
{
    if (!machine_.tell_of_the_clock || verdict_passed_on_ == told_.verdict) return;
    verdict_passed_on_ = told_.verdict;
    machine_.tell_of_the_clock(told_.verdict);
}

bool Terminal::answer(std::optional<stage::TimePoint> until)
{
    std::optional<stage::TimePoint::duration> rest = next_change();
    if (until) {
        const auto left = std::max(stage::TimePoint::duration{0}, *until - machine_.clock.steady());
        rest = rest ? std::min(*rest, left) : left;
    }
    std::optional<std::chrono::duration<double>> at_most;
    if (rest) at_most = std::chrono::duration<double>(*rest);
    const std::vector<stage::Input> inputs = machine_.window.wait(at_most);
    pass_time();
    for (const stage::Input& input : inputs) read_input(input);
    run_on();
    return open_;
}

void Terminal::apply(const session::Event& event)
{
    session_ = session::after(std::move(session_), event);
}

Terminal::Moment Terminal::moment() const
{
    Moment moment;
    moment.session = session_;
    moment.session.idle = {};
    moment.session.reading_time = {};
    moment.session.aloud.reset();
    moment.session.times_read = 0;
    moment.session.focus.clear();
    if (moment.session.roll_call) moment.session.roll_call->language.clear();
    for (session::Stop& stop : moment.session.trail) stop.scroll_mm = 0;
    if (const auto left = session::countdown(session_))
        moment.countdown_s = std::chrono::ceil<std::chrono::seconds>(*left).count();
    moment.minute = std::chrono::floor<std::chrono::minutes>(told_.now);
    moment.clock_is_sure = told_.verdict == ClockTrust::Verdict::sure;
    return moment;
}

void Terminal::look_at_the_clock()
{
    const auto before = told_.verdict;
    told_ = machine_.trust.look(machine_.clock);
    if (told_.verdict == before) return;
    if (const auto trouble = trouble_with(told_, machine_.clock.now())) return log(*trouble);
    log("the clock is relied on again");
}

void Terminal::look_again()
{
    look_at_the_clock();
    if (vain_searches_.just_left(session_)) ++vain_searches_left_;
    Moment now = moment();
    if (shown_ && *shown_ == now && layout_.surface.size == machine_.window.size()) return;

    pages::Page page;
    if (catalogue_) {
        const pages::World world{*catalogue_, machine_.words,    told_.now,
                                 here_,       now.clock_is_sure, low_top_px() > 0};
        forget_what_no_longer_counts(world);
        now = moment();
        page = pages::page(world, session_);
    } else {
        page = pages::unavailable_page(machine_.words);
    }
    vain_searches_.shown(page, session_);
    ui::Screen screen = ui::screen(page, keyboards_);
    for (const base::Trouble& trouble : keyboards_.take_troubles()) log(trouble);
    const bool same_place = shown_ && shown_->session.trail == now.session.trail &&
                            shown_->session.situation == now.session.situation &&
                            shown_->session.kept == now.session.kept &&
                            shown_->countdown_s.has_value() == now.countdown_s.has_value();
    const bool same_words = same_place && shown_->session.settings == now.session.settings &&
                            ui::to_text(screen) == ui::to_text(screen_) &&
                            screen.language == screen_.language && !now.countdown_s;
    shown_ = std::move(now);
    screen_ = std::move(screen);
    if (same_words && layout_.surface.size == machine_.window.size()) return;
    lay_out();
    if (!same_place) gestures_.screen_changed(machine_.clock.steady());
    stale_ = true;
    // A slow reader manages a word a second (R-ACC-35).
    const std::chrono::seconds reading_time{ui::count_words(screen_)};
    if (reading_time != session_.reading_time) apply(session::Showed{reading_time});
}

void Terminal::forget_what_no_longer_counts(const pages::World& world)
{
    const guide::Situation& situation = session_.situation;
    if (!situation.topic) return;
    guide::Situation counted = guide::replayed(world.catalogue.guide(), situation, pages::setting(world));
    if (counted != situation) session_ = session::after(std::move(session_), session::Replayed{counted});
}

float Terminal::scroll_px() const
{
    const float asked = session_.here().scroll_mm * machine_.px_per_mm;
    return std::round(std::clamp(asked, 0.0f, layout_.furthest_scroll_px()));
}

void Terminal::read_input(const stage::Input& input)
{
    if (std::holds_alternative<stage::CloseAsked>(input)) open_ = false;
    if (std::holds_alternative<stage::Resized>(input)) on_glass_.reset();
    if (!std::holds_alternative<stage::Resized>(input)) read_aloud_.hush();
    if (const auto* touch = std::get_if<stage::Touch>(&input)) touched(*touch);
    if (const auto* letter = std::get_if<stage::Typed>(&input)) typed(event_of(*letter));
    if (const auto* key = std::get_if<stage::KeyPressed>(&input)) pressed(*key);
    // The next touch or key of the same batch meets the new screen.
    if (!std::holds_alternative<stage::Resized>(input)) look_again();
}

bool Terminal::is_searching() const
{
    return std::holds_alternative<session::Searching>(session_.here().place);
}

void Terminal::typed(const std::optional<session::Event>& event)
{
    if (event && is_searching()) apply(*event);
}

void Terminal::open_first_hit()
{
    if (!is_searching() || session_.typing.text.empty()) return;
    const auto hit = std::ranges::find_if(layout_.boxes, [](const paint::Box& box) {
        return box.tap && std::holds_alternative<session::OpenedService>(*box.tap);
    });
    if (hit != layout_.boxes.end()) apply(*hit->tap);
}

void Terminal::touched(const stage::Touch& touch)
{
    corner_.on(touch, machine_.window.size());
    if (is_guided()) return explored(touch);
    const Gestures::Outcome outcome = gestures_.on(touch, [this](float x_px, float y_px) {
        const paint::Box* box = layout_.hit(x_px, y_px, scroll_px());
        return box ? box->id : std::string{};
    });
    if (outcome.scrolled_px != 0) scroll_by(outcome.scrolled_px);
    if (outcome.tapped) tapped(*outcome.tapped);
    if (outcome.touched) apply(session::Touched{});
}

void Terminal::tapped(const std::string& id)
{
    const float page_px = layout_.viewport.height * k_page_share;
    if (id == "page.up") return scroll_by(-page_px);
    if (id == "page.down") return scroll_by(page_px);
    if (machine_.preview) {
        if (machine_.preview->turn(id)) return margin_changed();
        if (const auto file = machine_.preview->file_of(id)) return go_to(*file);
    }
    const paint::Box* box = layout_.find(id);
    if (box && box->tap) apply(*box->tap);
}

void Terminal::scroll_by(float px)
{
    const float before =
        std::clamp(session_.here().scroll_mm * machine_.px_per_mm, 0.0f, layout_.furthest_scroll_px());
    const float after = std::clamp(before + px, 0.0f, layout_.furthest_scroll_px());
    if (after == before) gestures_.stop();
    apply(session::ScrolledTo{after / machine_.px_per_mm});
}

void Terminal::run_on()
{
    const Gestures::Outcome outcome = gestures_.at(machine_.clock.steady());
    if (outcome.scrolled_px != 0) scroll_by(outcome.scrolled_px);
}

paint::View Terminal::view() const
{
    paint::View view;
    view.scroll_px = scroll_px();
    view.pressed = gestures_.pressed();
    view.focused = session_.focus;
    if (session_.roll_call && !session_.roll_call->language.empty())
        view.focused = "language." + session_.roll_call->language;
    view.spoken = read_aloud_.word();
    return view;
}

void Terminal::pass_time()
{
    const stage::TimePoint now = machine_.clock.steady();
    const auto passed = std::chrono::floor<milliseconds>(now - passed_until_);
    passed_until_ += passed;
    apply(session::TimePassed{passed});
}

std::optional<stage::TimePoint::duration> Terminal::next_change() const
{
    if (gestures_.running()) return k_frame;
    std::optional<stage::TimePoint::duration> next;
    const auto sooner = [&next](std::optional<stage::TimePoint::duration> at) {
        if (at) next = next ? std::min(*next, *at) : *at;
    };
    sooner(session::until_next_change(session_));
    sooner(corner_.until_held(machine_.clock.steady()));
    sooner(read_aloud_.until_news(session_, machine_.clock.steady()));
    if (!catalogue_) return next;
    const bool tells_only_the_day = std::holds_alternative<session::Attract>(session_.here().place);
    const auto now = machine_.clock.now();
    sooner(tells_only_the_day ? until_next_day(now, catalogue_->centre().time_zone.value)
                              : until_next_minute(now));
    return next;
}

// Only what differs from what is on the glass, where that stays there.
void Terminal::draw()
{
    paint::Shown now{layout_, view()};
    const bool stays = on_glass_ && machine_.window.keeps_what_was_drawn();
    machine_.painter.draw(now.layout, now.view,
                          stays ? paint::damage(*on_glass_, now.layout, now.view) : paint::whole(now.layout));
    machine_.window.present();
    on_glass_ = std::move(now);
    stale_ = false;
    ++frame_;
    if (!machine_.outline.empty()) write_outline();
}

ui::Outline Terminal::outline() const
{
    const paint::View shown = on_glass_ ? on_glass_->view : view();
    ui::Outline outline = paint::outline_of(screen_, layout_, shown.scroll_px, shown.focused);
    outline.frame = frame_;
    outline.settled = !gestures_.running();
    return outline;
}

void Terminal::write_outline() const
{
    write_whole(machine_.outline, ui::to_json(outline()));
}

}  // namespace shell
