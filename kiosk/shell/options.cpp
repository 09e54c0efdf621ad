#include "kiosk/shell/options.h"

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "kiosk/base/values.h"

namespace shell {
namespace {

constexpr base::SizePx k_preview_window{1240, 900};

// $XDG_STATE_HOME, or what stands for it by the XDG base directory specification.
std::filesystem::path default_state()
{
    if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state == '/')
        return std::filesystem::path(state) / "welcome-kiosk";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home ? home : "/tmp") / ".local" / "state" / "welcome-kiosk";
}

// The words as CLI11 sees them, before they have become values.
struct Written {
    std::string content, config, state, window, language, outline, clock;
    bool preview = false;
    double exit_after = 0;
};

void declare(CLI::App& app, Written& written)
{
    app.add_option("CONTENT", written.content, "A folder of YAML files, or a bundle")->required();
    app.add_option("--config", written.config, "The device file: where this terminal stands, its panel")
        ->type_name("FILE");
    app.add_option("--state", written.state,
                   "Where compiled content is kept (default: $XDG_STATE_HOME/welcome-kiosk)")
        ->type_name("DIR");
    app.add_option("--window", written.window, "A window of that size instead of fullscreen")
        ->type_name("WxH");
    app.add_option("--language", written.language, "Start at Home in that language")->type_name("TAG");
    app.add_flag("--preview", written.preview,
                 "For staff: in a window, with the findings in a margin; shows at once what is saved");
    app.add_option("--outline", written.outline, "After every drawn frame write what it shows there, as JSON")
        ->type_name("FILE");
    app.add_option("--clock", written.clock, "That local time now, running on from there")
        ->type_name("YYYY-MM-DDTHH:MM[:SS]");
    app.add_option("--exit-after", written.exit_after, "Leave after that many seconds")
        ->type_name("SECONDS")
        ->check(CLI::PositiveNumber);
    app.set_version_flag("--version", "kiosk " KIOSK_VERSION);
    app.footer(
        "Exit codes: 0 left cleanly, 2 wrong usage, 3 no window or no OpenGL, 4 CONTENT does not exist.");
}

int wrong(const std::string& what)
{
    std::fprintf(stderr, "kiosk: %s\nRun with --help for more information.\n", what.c_str());
    return k_wrong_usage;
}

std::variant<Options, Ended> understood(const CLI::App& app, const Written& written)
{
    Options options;
    options.content = written.content;
    options.config = written.config;
    options.state = written.state.empty() ? default_state() : std::filesystem::path(written.state);
    options.outline = written.outline;
    options.preview = written.preview;
    if (options.preview && !options.window) options.window = k_preview_window;
    if (!written.window.empty()) {
        options.window = base::size_from(written.window);
        if (!options.window) return Ended{wrong("--window wants WxH in pixels, like 1080x1920")};
    }
    if (!written.language.empty()) {
        if (!base::is_language_tag(written.language))
            return Ended{wrong("--language wants a language tag, like de or fa-AF")};
        options.language = written.language;
    }
    if (!written.clock.empty()) {
        options.clock = base::local_time_from(written.clock);
        if (!options.clock) return Ended{wrong("--clock wants a local time, like 2026-11-26T09:30")};
    }
    if (app.count("--exit-after") > 0) options.exit_after = std::chrono::duration<double>(written.exit_after);
    return options;
}

}  // namespace

std::variant<Options, Ended> parse_options(int count, const char* const* words)
{
    CLI::App app("The welcome centre's terminal.", "kiosk");
    Written written;
    declare(app, written);
    try {
        app.parse(count, words);
    } catch (const CLI::Success& help) {
        return Ended{app.exit(help)};
    } catch (const CLI::ParseError& error) {
        app.exit(error);
        return Ended{k_wrong_usage};
    }
    return understood(app, written);
}

}  // namespace shell
