#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <iostream>
#include <thread>

#include "tests/support/journey/visit.h"

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

// A terminal for one folder of content, switched on again and again: its state stays.
class Terminal {
public:
    Terminal(fs::path content, std::string display, const fs::path& folder)
        : content_(std::move(content)),
          display_(std::move(display)),
          state_(folder / content_.filename()),
          outline_(folder / "outline.json")
    {
    }

    const fs::path& content() const { return content_; }

    // From the start of the process to its first drawn frame.
    std::chrono::duration<double, std::milli> start() const
    {
        fs::remove(outline_);
        const auto begin = Clock::now();
        journey::Process kiosk(
            {journey::program("kiosk"), "--state", state_, "--outline", outline_, content_},
            {"DISPLAY=" + display_});
        while (!fs::exists(outline_)) {
            if (Clock::now() - begin > std::chrono::minutes(10))
                throw std::runtime_error("the terminal shows nothing; it said: " + kiosk.said());
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
        const auto taken = Clock::now() - begin;
        kiosk.ask_to_stop();
        kiosk.exit_code_within(std::chrono::seconds(60));
        return taken;
    }

    void note(std::chrono::duration<double, std::milli> taken) { taken_ms_.push_back(taken.count()); }

    double middle_ms() const
    {
        std::vector<double> sorted = taken_ms_;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
    double least_ms() const { return *std::ranges::min_element(taken_ms_); }

private:
    fs::path content_;
    std::string display_;
    fs::path state_;
    fs::path outline_;
    std::vector<double> taken_ms_;
};

}  // namespace

// bench_start CONTENT...: from the start of the terminal to its first frame, each folder in turn, over and
// over, so that what else the machine does meets all of them alike.
int main(int argc, char** argv)
{
    std::vector<fs::path> contents;
    int times = 15;
    CLI::App app("Says how long the terminal takes to show its first frame, with its bundle present");
    app.add_option("contents", contents, "Folders of bench_content")
        ->required()
        ->check(CLI::ExistingDirectory);
    app.add_option("--times", times, "How often each is started")->check(CLI::PositiveNumber);
    CLI11_PARSE(app, argc, argv);

    try {
        const tests::TempFolder folder;
        const journey::Xvfb display(journey::k_landscape);
        std::vector<Terminal> terminals;
        for (const fs::path& content : contents)
            terminals.emplace_back(fs::canonical(content), display.name(), folder.path());
        for (const Terminal& terminal : terminals) terminal.start();  // compiles
        for (int i = 0; i < times; ++i) {
            for (Terminal& terminal : terminals) terminal.note(terminal.start());
        }
        const Terminal& first = terminals.front();
        for (const Terminal& terminal : terminals)
            std::cout << fmt::format(
                "  {:<32} {:>8.0f} ms {:>8.0f} ms {:>10.2f} x {:>10}\n",
                fmt::format("start with {} services", terminal.content().filename().string()),
                terminal.middle_ms(), terminal.least_ms(), terminal.middle_ms() / first.middle_ms(),
                "1.10 x");
    } catch (const std::exception& error) {
        std::cerr << "bench_start: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
