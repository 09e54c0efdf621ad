#include "kiosk/shell/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>

#include "kiosk/base/files.h"
#include "kiosk/hours/hours.h"
#include "kiosk/i18n/staff_language.h"
#include "kiosk/load/device.h"
#include "kiosk/shell/beginning.h"
#include "kiosk/shell/clocks.h"
#include "kiosk/shell/glass.h"
#include "kiosk/shell/health_file.h"
#include "kiosk/shell/keypad.h"
#include "kiosk/shell/log.h"
#include "kiosk/shell/mouth.h"
#include "kiosk/shell/options.h"
#include "kiosk/shell/reload.h"
#include "kiosk/shell/terminal.h"
#include "kiosk/shell/way.h"

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

load::Device device_from(const std::filesystem::path& file)
{
    if (file.empty()) return {};
    base::Loaded<load::Device> device = load::device(file);
    log_errors(device.findings);
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

// A time that was asked for is as good as any. A bundle was made on another machine, by another clock.
ClockTrust trust_in_the_clock(const Options& options)
{
    if (options.clock) return {};
    ClockTrust trust(released());
    std::error_code none;
    if (!std::filesystem::is_regular_file(options.content, none)) return trust;
    const auto made = std::filesystem::last_write_time(options.content, none);
    if (!none)
        trust.was_made(std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(made)));
    return trust;
}

// Without content nothing can be said against any language.
bool offers(const std::optional<bundle::Catalogue>& catalogue, const base::LanguageTag& language)
{
    return !catalogue || std::ranges::any_of(catalogue->centre().languages, [&language](const auto& offered) {
        return offered.tag == language;
    });
}

void report(const load::Device& device, const std::optional<bundle::Catalogue>& catalogue)
{
    if (device.here && catalogue && !catalogue->place(*device.here))
        log(base::Trouble{
            fmt::format("the content has no place '{}', where the device file says this terminal stands",
                        device.here->key),
            "correct `here` in the device file"});
    if (device.panel && device.panel->rotation != 0)
        log(base::Trouble{"the picture is turned by the display server, not by this program",
                          "use xrandr --rotate"});
}

// The terminal and those who look after what it shows.
class Running {
public:
    Running(Terminal& terminal, Preview* preview, const Options& options)
        : terminal_(terminal), preview_(preview), options_(options)
    {
    }

    void watch(Beginning& beginning, stage::Window& window)
    {
        if (beginning.folder) reloader_.emplace(std::move(*beginning.folder), [&window] { window.wake(); });
    }

    void run(const base::Clock& clock)
    {
        std::optional<stage::TimePoint> end;
        if (options_.exit_after)
            end =
                clock.steady() + std::chrono::duration_cast<stage::TimePoint::duration>(*options_.exit_after);
        while (stop_asked == 0 && (!end || clock.steady() < *end)) {
            if (auto news = reloader_ ? reloader_->take() : std::nullopt) tell(std::move(*news));
            terminal_.show();
            if (!terminal_.answer(end)) return;
        }
    }

private:
    void tell(Reloaded news)
    {
        const auto saved = saved_file(news.changes);
        if (!news.opened.same_as_before) show(std::move(news.opened), saved.value_or(""));
        if (!preview_ || !saved) return;
        terminal_.show();  // first, so that what was just saved can be gone to
        terminal_.go_to(*saved);
    }

    void show(Opened opened, const std::string& saved)
    {
        report(opened, terminal_.shows_content() || opened.catalogue, options_.content);
        if (preview_) {
            preview_->found(opened, saved);
            terminal_.margin_changed();
        }
        if (!opened.catalogue) return;
        log(preview_ ? "the content has changed"
                     : "the content has changed; it is shown when nobody is at the terminal");
        terminal_.offer(std::move(*opened.catalogue));
    }

    Terminal& terminal_;
    Preview* preview_;
    const Options& options_;
    std::optional<Reloader> reloader_;
};

// Without a state folder (a bundle) nobody counts.
std::function<void(base::Date)> vain_search_counter(const Beginning& beginning)
{
    if (!beginning.folder) return {};
    return [folder = beginning.folder->state()](base::Date day) {
        if (const auto counted = count_vain_search(folder, day); !counted) log(counted.error());
    };
}

std::function<void(ClockTrust::Verdict)> clock_teller(const Beginning& beginning)
{
    if (!beginning.folder) return {};
    return [folder = beginning.folder->state()](ClockTrust::Verdict verdict) {
        if (const auto written = write_clock(folder, verdict); !written) log(written.error());
    };
}

// `audio: none` is for terminals without a loudspeaker.
std::unique_ptr<Mouth> mouth_of(const load::Device& device, stage::Window& window)
{
    if (device.audio == "none") return nullptr;
    return open_mouth(device.audio, [&window] { window.wake(); });
}

Keypad keypad_of(const load::Device& device)
{
    Keypad keypad(device.keypad);
    for (const base::Trouble& trouble : keypad.troubles()) log(trouble);
    return keypad;
}

int run_on(const Glass& glass, const Options& options)
{
    const load::Device device = device_from(options.config);
    Beginning beginning = begin(options, glass.engine->coverage());
    std::optional<bundle::Catalogue>& catalogue = beginning.opened.catalogue;
    report(beginning.opened, catalogue.has_value(), options.content);
    report(device, catalogue);
    if (options.language && !offers(catalogue, *options.language)) {
        log(base::Trouble{fmt::format("the content does not offer the language '{}'", *options.language),
                          "name one of `languages` in centre/centre.yaml"});
        return k_wrong_usage;
    }

    const ShiftedClock clock(clock_shift(options, catalogue));
    const ClockTrust trust = trust_in_the_clock(options);
    const i18n::Words words(base::share_folder() / "locales", "kiosk");
    const i18n::Words staff(base::share_folder() / "locales", "staff");
    std::optional<Preview> preview;
    if (options.preview) preview.emplace(staff, i18n::staff_language()).found(beginning.opened);
    const bool in_language = catalogue && options.language;
    const auto mouth = mouth_of(device, *glass.window);
    Machine machine{.window = *glass.window,
                    .painter = *glass.painter,
                    .engine = *glass.engine,
                    .clock = clock,
                    .words = words,
                    .px_per_mm = px_per_mm(device, glass.window->size()),
                    .outline = options.outline,
                    .preview = preview ? &*preview : nullptr,
                    .trust = trust,
                    .mouth = mouth.get(),
                    .keypad = keypad_of(device),
                    .floor_to_lower_edge_mm = device.panel ? device.panel->floor_to_lower_edge_mm : 0,
                    .count_vain_search = vain_search_counter(beginning),
                    .tell_of_the_clock = clock_teller(beginning)};
    Terminal terminal(machine, std::move(catalogue), device.here);
    if (in_language) terminal.start_in(*options.language);
    Running running(terminal, preview ? &*preview : nullptr, options);
    terminal.show();  // before anything else wants the machine
    running.watch(beginning, *glass.window);
    running.run(clock);
    return k_left_cleanly;
}

}  // namespace

int run(int count, const char* const* words)
{
    const auto parsed = parse_options(count, words);
    if (const auto* ended = std::get_if<Ended>(&parsed)) return ended->code;
    const Options& options = std::get<Options>(parsed);
    if (std::error_code ignored; !std::filesystem::exists(options.content, ignored)) {
        log(base::Trouble{fmt::format("{} does not exist", options.content.string()),
                          "name a folder of content, or a bundle made by `kioskctl compile`"});
        return k_no_content;
    }
    if (std::error_code ignored;
        options.preview && !std::filesystem::is_directory(options.content, ignored)) {
        log(base::Trouble{"--preview wants a folder of content", "a bundle cannot be edited"});
        return k_wrong_usage;
    }
    listen_to_signals();
    const auto glass = open_glass({options.window, "Welcome"});
    if (!glass) {
        log(glass.error());
        return k_no_window;
    }
    const WakesOnSignals wakes(*glass->window);
    return run_on(*glass, options);
}

}  // namespace shell
