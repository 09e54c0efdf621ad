#include "kiosk/shell/run.h"

#include <fmt/format.h>

#include <algorithm>
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
std::chrono::seconds clock_shift(const Options& options, const std::optional<bundle::Catalogue>& catalogue)
{
    if (!options.clock) return {};
    const std::string zone = catalogue ? catalogue->centre().time_zone.value : "UTC";
    return hours::moment(*options.clock, zone) - base::SystemClock().now();
}

session::Rules rules_of(const std::optional<bundle::Catalogue>& catalogue)
{
    if (!catalogue) return {};
    return {catalogue->centre().idle_after, catalogue->centre().countdown};
}

// Without content nothing can be said against any language.
bool offers(const std::optional<bundle::Catalogue>& catalogue, const base::LanguageTag& language)
{
    return !catalogue || std::ranges::any_of(catalogue->centre().languages, [&language](const auto& offered) {
        return offered.tag == language;
    });
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

// What the terminal is drawn with. Each part needs those before it.
struct Glass {
    std::unique_ptr<stage::Window> window;
    std::unique_ptr<text::Engine> engine;
    std::unique_ptr<paint::Painter> painter;
};

base::Result<Glass> open_glass(const Options& options, const paint::Theme& theme)
{
    Glass glass;
    auto window = stage::Window::open({options.window, "Welcome"});
    if (!window) return tl::unexpected(window.error());
    glass.window = std::move(*window);

    const auto fonts = load::font_set(base::share_folder() / "fonts");
    if (!fonts) return tl::unexpected(fonts.error());
    auto engine = text::Engine::open(*fonts);
    if (!engine) return tl::unexpected(engine.error());
    glass.engine = std::make_unique<text::Engine>(std::move(*engine));

    auto painter = paint::Painter::open(*glass.engine, theme);
    if (!painter) return tl::unexpected(painter.error());
    glass.painter = std::move(*painter);
    return glass;
}

// Says what staff should know of the content, and of a device that does not go with it.
void report(const Opened& opened, const load::Device& device)
{
    say(opened.findings);
    for (const base::Trouble& trouble : opened.troubles) say(trouble);
    if (device.here && opened.catalogue && !opened.catalogue->place(*device.here))
        say(base::Trouble{
            fmt::format("the content has no place '{}', where the device file says this terminal stands",
                        device.here->key),
            "correct `here` in the device file"});
    if (device.panel && device.panel->rotation != 0)
        say(base::Trouble{"the picture is turned by the display server, not by this program",
                          "use xrandr --rotate"});
}

int run_on(const Glass& glass, const Options& options, const paint::Theme& theme)
{
    const load::Device device = device_from(options.config);
    const auto today = base::Date(std::chrono::floor<std::chrono::days>(base::SystemClock().now()));
    Opened opened = open_content(options.content, options.state, today, *glass.engine);
    report(opened, device);
    if (options.language && !offers(opened.catalogue, *options.language)) {
        say(base::Trouble{fmt::format("the content does not offer the language '{}'", *options.language),
                          "name one of `languages` in centre/centre.yaml"});
        return k_wrong_usage;
    }

    const ShiftedClock clock(clock_shift(options, opened.catalogue));
    const i18n::Words words(base::share_folder() / "locales", "kiosk");
    const session::Rules rules = rules_of(opened.catalogue);
    const bool in_language = opened.catalogue && options.language;
    Terminal terminal({*glass.window, *glass.painter, *glass.engine, clock, words, theme,
                       px_per_mm(device, glass.window->size()), options.outline},
                      std::move(opened.catalogue), device.here, rules);
    if (in_language) terminal.start_in(*options.language);
    run_terminal(terminal, clock, options);
    return k_left_cleanly;
}

}  // namespace

int run(int count, const char* const* words)
{
    const auto parsed = parse_options(count, words);
    if (const auto* ended = std::get_if<Ended>(&parsed)) return ended->code;
    const Options& options = std::get<Options>(parsed);
    if (std::error_code ignored; !std::filesystem::exists(options.content, ignored)) {
        say(base::Trouble{fmt::format("{} does not exist", options.content.string()),
                          "name a folder of content, or a bundle made by `kioskctl compile`"});
        return k_no_content;
    }
    listen_to_signals();
    const paint::Theme theme;
    const auto glass = open_glass(options, theme);
    if (!glass) {
        say(glass.error());
        return k_no_window;
    }
    const WakesOnSignals wakes(*glass->window);
    return run_on(*glass, options, theme);
}

}  // namespace shell
