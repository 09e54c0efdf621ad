#include "kiosk/shell/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>

#include "kiosk/base/files.h"
#include "kiosk/hours/hours.h"
#include "kiosk/load/device.h"
#include "kiosk/shell/clocks.h"
#include "kiosk/shell/content.h"
#include "kiosk/shell/glass.h"
#include "kiosk/shell/log.h"
#include "kiosk/shell/options.h"
#include "kiosk/shell/reload.h"
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

// Without content nothing can be said against any language.
bool offers(const std::optional<bundle::Catalogue>& catalogue, const base::LanguageTag& language)
{
    return !catalogue || std::ranges::any_of(catalogue->centre().languages, [&language](const auto& offered) {
        return offered.tag == language;
    });
}

// Says what staff should know of the content, and of a device that does not go with it.
void report(const Opened& opened, bool something_is_shown, const std::filesystem::path& content)
{
    log_errors(opened.findings);
    for (const base::Trouble& trouble : opened.troubles) log(trouble);
    if (!base::has_errors(opened.findings)) return;
    log(base::Trouble{something_is_shown ? "the content has errors; the last good one is shown"
                                         : "the content has errors, and there is no earlier one to show",
                      fmt::format("run `kioskctl check {}`", content.string())});
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

// What there is to show at the start, and who notices when it changes. A folder is compiled before anything
// is shown only when nothing of it was ever shown.
struct Beginning {
    Opened opened;
    std::optional<ContentFolder> folder;  // absent: CONTENT is a bundle
    bool looked = false;                  // at the folder
};

Beginning begin(const Options& options, const text::Coverage& coverage)
{
    Beginning beginning;
    if (std::error_code ignored; !std::filesystem::is_directory(options.content, ignored)) {
        beginning.opened = open_bundle(options.content);
        return beginning;
    }
    ContentFolder& folder = beginning.folder.emplace(options.content, options.state, coverage);
    beginning.opened.catalogue = folder.last_good();
    beginning.looked = !beginning.opened.catalogue;
    if (beginning.looked) {
        const auto today = base::Date(std::chrono::floor<std::chrono::days>(base::SystemClock().now()));
        beginning.opened = folder.update(today);
    }
    return beginning;
}

void show_news(Terminal& terminal, Reloaded news, const std::filesystem::path& content)
{
    report(news.opened, terminal.shows_content() || news.opened.catalogue, content);
    if (!news.opened.catalogue) return;
    log("the content has changed; it is shown when nobody is at the terminal");
    terminal.offer(std::move(*news.opened.catalogue));
}

void run_terminal(Terminal& terminal, Reloader* reloader, const base::Clock& clock, const Options& options)
{
    std::optional<stage::TimePoint> end;
    if (options.exit_after)
        end = clock.steady() + std::chrono::duration_cast<stage::TimePoint::duration>(*options.exit_after);
    while (stop_asked == 0 && (!end || clock.steady() < *end)) {
        if (auto news = reloader ? reloader->take() : std::nullopt)
            show_news(terminal, std::move(*news), options.content);
        terminal.show();
        if (!terminal.answer(end)) return;
    }
}

int run_on(const Glass& glass, const Options& options, const paint::Theme& theme)
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
    const i18n::Words words(base::share_folder() / "locales", "kiosk");
    const bool in_language = catalogue && options.language;
    Terminal terminal({*glass.window, *glass.painter, *glass.engine, clock, words, theme,
                       px_per_mm(device, glass.window->size()), options.outline},
                      std::move(catalogue), device.here);
    if (in_language) terminal.start_in(*options.language);
    std::optional<Reloader> reloader;
    if (beginning.folder)
        reloader.emplace(std::move(*beginning.folder), ContentFolder::Effort::usual, !beginning.looked,
                         [&glass] { glass.window->wake(); });
    run_terminal(terminal, reloader ? &*reloader : nullptr, clock, options);
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
    listen_to_signals();
    const paint::Theme theme;
    const auto glass = open_glass({options.window, "Welcome"}, theme);
    if (!glass) {
        log(glass.error());
        return k_no_window;
    }
    const WakesOnSignals wakes(*glass->window);
    return run_on(*glass, options, theme);
}

}  // namespace shell
