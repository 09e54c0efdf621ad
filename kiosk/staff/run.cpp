#include "kiosk/staff/run.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "kiosk/i18n/staff_language.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

constexpr const char* k_footer =
    "Examples:\n"
    "  kioskctl check content\n"
    "  kioskctl check --explain bad-phone\n"
    "  kioskctl compile content -o welcome.kiosk\n"
    "  kioskctl advise content --language uk --answer topic=recognition\n"
    "  kioskctl find content --language de \"Wohnungssuche\"\n"
    "  kioskctl show welcome.kiosk recognition-advice --language ar\n"
    "  kioskctl guide content\n"
    "  kioskctl tour content -o pictures --languages de,ar --window 1080x1920\n"
    "  kioskctl report content -o report.html\n"
    "  kioskctl new service homework-help --organisation migra --topic german\n"
    "  kioskctl rename service mbeon online-advice\n"
    "  kioskctl verify mbeon\n"
    "\n"
    "`kioskctl COMMAND --help` says more about each.\n"
    "\n"
    "Exit codes: 0 good, 1 the content has errors or something does not fit,\n"
    "2 wrong usage, unknown name or unreadable input.";

using Commands = std::vector<std::unique_ptr<Command>>;

Commands commands()
{
    Commands all;
    all.push_back(check_command());
    all.push_back(compile_command());
    all.push_back(advise_command());
    all.push_back(find_command());
    all.push_back(show_command());
    all.push_back(tour_command());
    all.push_back(guide_command());
    all.push_back(report_command());
    all.push_back(translate_command());
    all.push_back(schema_command());
    all.push_back(new_command());
    all.push_back(rename_command());
    all.push_back(verify_command());
    return all;
}

// CLI11 would only say that a command is missing.
bool names_no_command(const std::vector<std::string>& words, const Commands& all)
{
    return !words.empty() && !words.front().starts_with('-') &&
           std::ranges::none_of(all,
                                [&words](const auto& command) { return command->name() == words.front(); });
}

base::Trouble no_command(const std::string& word, const Commands& all)
{
    std::vector<std::string> names;
    for (const auto& command : all) names.emplace_back(command->name());
    return {"there is no command '" + word + "'", "the commands are: " + joined(names)};
}

int told(const CLI::App& app, const CLI::Error& end, const Console& console)
{
    return app.exit(end, console.out, console.err) == 0 ? k_good : k_wrong;
}

// 0 when it is no terminal.
int columns_of_terminal(int file)
{
    constexpr int k_unknown_width = 80;
    if (isatty(file) != 1) return 0;
    winsize size{};
    const bool is_known = ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return is_known ? size.ws_col : k_unknown_width;
}

// As no-color.org says.
bool wants_colours()
{
    const char* no_colours = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return (!no_colours || !*no_colours) && (!terminal || std::string_view(terminal) != "dumb");
}

}  // namespace

int run(const std::vector<std::string>& words, const Console& console)
{
    CLI::App app("The welcome centre's content: judge it, compile it, ask it, look at it.", "kioskctl");
    app.set_version_flag("--version", "kioskctl " KIOSK_VERSION);
    app.require_subcommand(1);
    app.footer(k_footer);
    const Commands all = commands();
    for (const auto& command : all)
        command->declare(*app.add_subcommand(command->name(), command->purpose()));
    if (words.empty()) {
        console.err << app.help();
        return k_wrong;
    }
    if (names_no_command(words, all)) return refuse(console, no_command(words.front(), all));
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));  // CLI11 takes them from the end
    } catch (const CLI::ParseError& end) {
        return told(app, end, console);
    }
    const auto chosen = std::ranges::find_if(
        all, [&app](const auto& command) { return app.got_subcommand(command->name()); });
    return (*chosen)->run(console);
}

int run(int count, const char* const* words)
{
    const int columns = columns_of_terminal(STDOUT_FILENO);
    const Console console{std::cout,
                          std::cerr,
                          columns,
                          columns > 0 && wants_colours(),
                          isatty(STDERR_FILENO) == 1,
                          i18n::staff_language()};
    return run(std::vector<std::string>(words + std::min(count, 1), words + count), console);
}

}  // namespace staff
