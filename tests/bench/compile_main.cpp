#include <fmt/format.h>
#include <sys/resource.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>

#include "kiosk/base/files.h"
#include "kiosk/bundle/compiler.h"
#include "kiosk/check/judge.h"
#include "kiosk/load/device.h"
#include "kiosk/load/load.h"
#include "kiosk/text/engine.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr base::Date k_today{2026y / 11 / 23};

double cpu_seconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double peak_megabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

// What the terminal's worker does after a save, from looking at the folder to the whole bundle on the disk.
class Bench {
public:
    Bench(fs::path content, fs::path bundle, const text::Coverage& coverage)
        : content_(std::move(content)),
          bundle_(std::move(bundle)),
          judge_(check::judge_with({k_today, coverage, &prover_}))
    {
    }

    // The middle one of some times.
    bool run(std::string_view what, int times, const std::function<void()>& edit)
    {
        std::vector<Taken> all;
        std::size_t findings = 0;
        for (int i = 0; i < times; ++i) {
            edit();
            Taken taken;
            const auto compiled = compile(taken);
            if (!compiled) return false;
            findings = compiled->findings.size();
            all.push_back(taken);
        }
        std::ranges::sort(all, {}, &Taken::wall_seconds);
        const Taken middle = all[all.size() / 2];
        std::cout << fmt::format("  {:<24} {:>8.2f} s {:>8.2f} s {:>6.0f} MB  {} findings\n", what,
                                 middle.wall_seconds, middle.cpu_seconds, peak_megabytes(), findings)
                  << std::flush;
        return true;
    }

    void append(const char* file, const char* line) const
    {
        std::ofstream(content_ / file, std::ios::app) << line;
    }

private:
    struct Taken {
        double wall_seconds = 0;
        double cpu_seconds = 0;
    };

    std::optional<bundle::Compiled> compile(Taken& taken)
    {
        const auto begin = std::chrono::steady_clock::now();
        const double cpu = cpu_seconds();
        const auto folder = load::scan(content_);
        compiler_.fingerprint(folder.value);
        auto compiled = compiler_.compile(folder, judge_, bundle_);
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
        taken = {wall.count(), cpu_seconds() - cpu};
        if (compiled && compiled->written) return std::move(*compiled);
        std::cerr << "bench_compile: " << (compiled ? "errors in the content" : compiled.error().what)
                  << "\n";
        return std::nullopt;
    }

    fs::path content_;
    fs::path bundle_;
    guide::Prover prover_;
    bundle::Judge judge_;
    bundle::Compiler compiler_;
};

}  // namespace

// bench_compile CONTENT: compiles content of bench_content in full, then after one edited file.
int main(int argc, char** argv)
{
    fs::path content;
    CLI::App app("Says how long it takes to compile a folder of bench_content, which is changed by that");
    app.add_option("content", content, "The folder")->required()->check(CLI::ExistingDirectory);
    bool once = false;
    app.add_flag("--once", once, "In full only");
    CLI11_PARSE(app, argc, argv);

    const auto fonts = load::font_set(base::share_folder() / "fonts");
    if (!fonts) return 1;
    const auto engine = text::Engine::open(*fonts);
    if (!engine) return 1;
    Bench bench(content, content.parent_path() / (content.filename().string() + ".kiosk"),
                engine->coverage());
    const auto words = [&] { bench.append("services/service-7/uk.yaml", "# seen\n"); };
    const auto facts = [&] { bench.append("services/service-7/service.yaml", "# seen\n"); };
    if (!bench.run("in full", 1, [] {})) return 1;
    if (once) return 0;
    const bool good = bench.run("a text edited", 5, words) && bench.run("an opening hour edited", 5, facts) &&
                      bench.run("nothing edited", 5, [] {});
    return good ? 0 : 1;
}
