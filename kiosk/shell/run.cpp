#include "kiosk/shell/run.h"

#include <fmt/format.h>

#include <csignal>

#include "kiosk/base/files.h"
#include "kiosk/hours/hours.h"
#include "kiosk/load/device.h"
#include "kiosk/shell/clocks.h"
#include "kiosk/shell/content.h"
#include "kiosk/shell/options.h"
#include "kiosk/shell/terminal.h"

namespace shell {
namespace {

// A signal may come at any instruction; this is all it may touch.
volatile std::sig_atomic_t stop_asked = 0;
stage::Window* volatile asleep = nullptr;  // null: nobody to wake

void listen_to_signals()
{
    struct sigaction action {};
    action.sa_handler = [](int) {
        stop_asked = 1;
        if (stage::Window* window = asleep) window->wake();
    };
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

// Signals alone do not end a window's sleep; while this lives they do.
class WakesOnSignals {
public:
    explicit WakesOnSignals(stage::Window& window) { asleep = &window; }
    WakesOnSignals(const WakesOnSignals&) = delete;
    WakesOnSignals& operator=(const WakesOnSignals&) = delete;
    ~WakesOnSignals() { asleep = nullptr; }
};

void say(const base::Trouble& trouble)
{
    fmt::print(stderr, "kiosk: {}\n", trouble.what);
    if (!trouble.repair.empty()) fmt::print(stderr, "  hint: {}\n", trouble.repair);
}

void say(const base::Findings& findings)
{
    if (findings.empty()) return;
    const i18n::Words staff(base::share_folder() / "locales", "staff");
    for (const base::Finding& finding : findings) {
        if (finding.severity == base::Severity::error)
            fmt::print(stderr, "{}\n", i18n::to_line(finding, staff, "en"));
    }
}

load::Device device_from(const std::filesystem::path& file)
{
    if (file.empty()) return {};
    base::Loaded<load::Device> device = load::device(file);
    say(device.findings);
    return std::move(device.value);
}

// Pixels per millimetre of glass. Without a measured panel the long edge is taken as 600 mm.
float px_per_mm(const load::Device& device, base::SizePx size)
{
    if (device.panel && device.panel->width_mm > 0)
        return static_cast<float>(size.width / device.panel->width_mm);
    return static_cast<float>(std::max(size.width, size.height)) / 600.0f;
}

// How far the wall clock has to be moved to show the local time that was asked for.
std::chrono::seconds clock_shift(const Options& options, const std::string& time_zone)
{
    if (!options.clock) return {};
    return hours::moment(*options.clock, time_zone) - base::SystemClock().now();
}

session::Rules rules_of(const std::optional<bundle::Catalogue>& catalogue)
{
    if (!catalogue) return {};
    return {catalogue->centre().idle_after, catalogue->centre().countdown};
}

void run_terminal(Terminal& terminal, const base::Clock& clock, const Options& options)
{
    std::optional<stage::TimePoint> end;
    if (options.exit_after)
        end = clock.steady() + std::chrono::duration_cast<stage::TimePoint::duration>(*options.exit_after);
    while (stop_asked == 0 && (!end || clock.steady() < *end)) {
        terminal.show();
        if (!terminal.answer(end)) return;
    }
}

base::Result<text::Engine> open_engine()
{
    return load::font_set(base::share_folder() / "fonts").and_then([](const text::FontSet& fonts) {
        return text::Engine::open(fonts);
    });
}

}  // namespace

int run(int count, const char* const* words)
{
    const auto parsed = parse_options(count, words);
    if (const auto* ended = std::get_if<Ended>(&parsed)) return ended->code;
    const Options& options = std::get<Options>(parsed);
    if (std::error_code ignored; !std::filesystem::exists(options.content, ignored)) {
        say({fmt::format("{} does not exist", options.content.string()),
             "name a folder of content, or a bundle made by `kioskctl compile`"});
        return k_no_content;
    }
    listen_to_signals();

    auto window = stage::Window::open({options.window, "Welcome"});
    if (!window) {
        say(window.error());
        return k_no_window;
    }
    const WakesOnSignals wakes(**window);
    auto engine = open_engine();
    if (!engine) {
        say(engine.error());
        return k_no_window;
    }
    const paint::Theme theme;
    auto painter = paint::Painter::open(*engine, theme);
    if (!painter) {
        say(painter.error());
        return k_no_window;
    }

    const load::Device device = device_from(options.config);
    const auto today = base::Date(std::chrono::floor<std::chrono::days>(base::SystemClock().now()));
    Opened opened = open_content(options.content, options.state, today, *engine);
    say(opened.findings);
    for (const base::Trouble& trouble : opened.troubles) say(trouble);

    const std::string zone = opened.catalogue ? opened.catalogue->centre().time_zone.value : "UTC";
    const ShiftedClock clock(clock_shift(options, zone));
    const i18n::Words own_words(base::share_folder() / "locales", "kiosk");
    const session::Rules rules = rules_of(opened.catalogue);
    const bool has_content = opened.catalogue.has_value();
    Terminal terminal({**window, **painter, *engine, clock, own_words, theme,
                       px_per_mm(device, (*window)->size()), options.outline},
                      std::move(opened.catalogue), device.here, rules);
    if (has_content && options.language) terminal.start_in(*options.language);
    run_terminal(terminal, clock, options);
    return k_left_cleanly;
}

}  // namespace shell
