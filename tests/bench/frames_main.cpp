#include <fmt/format.h>
#include <imgui.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <functional>
#include <iostream>

#include "kiosk/base/files.h"
#include "kiosk/load/device.h"
#include "kiosk/paint/painter.h"
#include "kiosk/stage/stage.h"
#include "tests/bench/screens.h"

namespace {

constexpr base::SizePx k_size{1080, 1920};
constexpr paint::Surface k_surface{k_size, 3.2f};

double at(std::vector<double> ms, double share)
{
    std::ranges::sort(ms);
    return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
}

// How long something took, each of many times: by the clock, and of all processors together.
struct Times {
    std::vector<double> clock_ms;
    std::vector<double> processor_ms;

    double middle() const { return at(clock_ms, 0.5); }
};

// The renderer has threads of its own.
double processor_ms()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

Times measured(int times, const std::function<void(int)>& act)
{
    Times taken;
    for (int i = 0; i < times; ++i) {
        const double used = processor_ms();
        const auto begin = std::chrono::steady_clock::now();
        act(i);
        const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
        taken.clock_ms.push_back(passed.count());
        taken.processor_ms.push_back(processor_ms() - used);
    }
    return taken;
}

// Of many things, the middle time of each.
struct Comparison {
    Times times;
    std::string slowest;
    double slowest_ms = 0;

    void add(const std::string& name, const Times& one)
    {
        times.clock_ms.push_back(one.middle());
        times.processor_ms.push_back(at(one.processor_ms, 0.5));
        if (times.processor_ms.back() < slowest_ms) return;
        slowest_ms = times.processor_ms.back();
        slowest = name;
    }
};

class Bench {
public:
    static base::Result<std::unique_ptr<Bench>> open(std::vector<bench::NamedScreen> screens)
    {
        auto stage = stage::open_surfaceless(k_size);
        if (!stage) return tl::unexpected(stage.error());
        auto engine = text::Engine::open(*load::font_set(base::share_folder() / "fonts"));
        if (!engine) return tl::unexpected(engine.error());
        auto bench = std::make_unique<Bench>(std::move(*stage), std::move(*engine), std::move(screens));
        auto painter = paint::Painter::open(bench->engine_);
        if (!painter) return tl::unexpected(painter.error());
        bench->painter_ = std::move(*painter);
        return bench;
    }

    Bench(std::unique_ptr<stage::Stage> stage, text::Engine engine, std::vector<bench::NamedScreen> screens)
        : screens_(std::move(screens)), stage_(std::move(stage)), engine_(std::move(engine))
    {
    }

    // The first time with an engine that knows no letter yet, and again.
    void compare_layouts()
    {
        Comparison cold, warm;
        for (const bench::NamedScreen& named : screens_) {
            cold.add(named.name, cold_layout(named));
            warm.add(named.name, measured(50, [&](int) { lay_out(named, engine_); }));
        }
        print("first layout of each screen", cold.times, 15);
        std::cout << fmt::format("    most work: {}, {:.3f} ms\n", cold.slowest, cold.slowest_ms);
        print("again", warm.times, 0.1);
        std::cout << fmt::format("    most work: {}, {:.3f} ms\n", warm.slowest, warm.slowest_ms);
    }

    void compare_redraws()
    {
        Comparison all;
        for (const bench::NamedScreen& named : screens_) {
            const paint::Layout layout = lay_out(named, engine_);
            draw(layout, {}, paint::whole(layout));
            all.add(named.name, measured(5, [&](int) { draw(layout, {}, paint::whole(layout)); }));
        }
        print(fmt::format("whole redraw of {} screens", screens_.size()), all.times, {});
        for (const bench::NamedScreen& named : screens_)
            if (named.name == all.slowest) redraw(named);
    }

    void only(const std::string& name)
    {
        for (const bench::NamedScreen& named : screens_) {
            if (named.name != name) continue;
            redraw(named);
            Times cold;
            for (int i = 0; i < 20; ++i) {
                const Times one = cold_layout(named);
                cold.clock_ms.push_back(one.clock_ms[0]);
                cold.processor_ms.push_back(one.processor_ms[0]);
            }
            print("first layout", cold, 15);
            print("layout again", measured(500, [&](int) { lay_out(named, engine_); }), 0.1);
        }
    }

private:
    paint::Layout lay_out(const bench::NamedScreen& named, text::Engine& engine) const
    {
        return paint::lay_out(named.screen, k_surface, theme_, engine);
    }

    // With the attract screen shown before: fonts are open, words and most letters are new.
    Times cold_layout(const bench::NamedScreen& named) const
    {
        text::Engine fresh = *text::Engine::open(*load::font_set(base::share_folder() / "fonts"));
        lay_out(screens_.front(), fresh);
        return measured(1, [&](int) { lay_out(named, fresh); });
    }

    void redraw(const bench::NamedScreen& named)
    {
        std::cout << named.name << "\n";
        const paint::Layout layout = lay_out(named, engine_);
        const paint::Shown still{layout, {}};
        draw(layout, {}, paint::whole(layout));
        std::cout << "    " << load_of_last_frame() << "\n";
        print("whole redraw", measured(200, [&](int) { draw(layout, {}, paint::whole(layout)); }), 16);
        for (const char* id : {"bar.home", "page.down"}) {
            if (!layout.find(id)) continue;
            print(fmt::format("press and release of {}", id), presses(layout, id), {});
        }
        if (const auto box = std::ranges::find_if(
                layout.boxes, [](const paint::Box& one) { return one.scrolls && one.tap; });
            box != layout.boxes.end())
            print(fmt::format("press and release of {}", box->id), presses(layout, box->id), {});
        if (layout.furthest_scroll_px() > 0) print("scroll by a step", scrolls(layout), 16);
        std::cout << fmt::format("    {} boxes, {}\n", layout.boxes.size(), load_of_last_frame());
        print("finding what changed",
              measured(200,
                       [&](int i) {
                           paint::damage(still, layout, {.scroll_px = static_cast<float>(i), .pressed = {}});
                       }),
              {});
    }

    // What the renderer was given.
    static std::string load_of_last_frame()
    {
        const ImDrawData& drawn = *ImGui::GetDrawData();
        int calls = 0;
        for (int list = 0; list < drawn.CmdListsCount; ++list) calls += drawn.CmdLists[list]->CmdBuffer.Size;
        return fmt::format("{} draw calls, {} triangles", calls, drawn.TotalIdxCount / 3);
    }

    // One after the other: each draws from what stands there.
    Times presses(const paint::Layout& layout, const std::string& id)
    {
        paint::Shown shown{layout, {}};
        return measured(200, [&](int i) { step(shown, {.scroll_px = 0, .pressed = i % 2 == 0 ? id : ""}); });
    }

    Times scrolls(const paint::Layout& layout)
    {
        paint::Shown shown{layout, {}};
        return measured(200, [&](int i) {
            step(shown, {.scroll_px = std::fmod(static_cast<float>(i) * 23, layout.furthest_scroll_px()),
                         .pressed = {}});
        });
    }

    void step(paint::Shown& shown, const paint::View& view)
    {
        draw(shown.layout, view, paint::damage(shown, shown.layout, view));
        shown.view = view;
    }

    void draw(const paint::Layout& layout, const paint::View& view, const paint::Region& region)
    {
        painter_->draw(layout, view, region);
        stage_->present();
    }

    static void print(const std::string& what, const Times& times, std::optional<double> budget_ms)
    {
        std::cout << fmt::format("  {:<44} {:>8.3f} ms {:>8.3f} ms {:>8.3f} ms {:>8.3f} ms {:>10}\n", what,
                                 times.middle(), at(times.clock_ms, 0.95), at(times.clock_ms, 1),
                                 at(times.processor_ms, 0.5),
                                 budget_ms ? fmt::format("{} ms", *budget_ms) : "");
    }

    std::vector<bench::NamedScreen> screens_;
    std::unique_ptr<stage::Stage> stage_;
    text::Engine engine_;
    paint::Theme theme_;
    std::unique_ptr<paint::Painter> painter_;
};

}  // namespace

// bench_frames BUNDLE: how long it takes to lay out and to draw the screens of a centre, in memory, at
// 1080x1920.
int main(int argc, char** argv)
{
    std::filesystem::path bundle;
    std::string screen;
    std::vector<std::string> languages = {"de", "ar"};
    CLI::App app("Says how long the terminal takes to draw");
    app.add_option("bundle", bundle, "A compiled centre")->required()->check(CLI::ExistingFile);
    app.add_option("--screen", screen, "Only this one: \"results de\"");
    app.add_option("--languages", languages, "Of the screens")->delimiter(',');
    CLI11_PARSE(app, argc, argv);

    auto screens = bench::screens_of(bundle, languages);
    const auto bench = screens ? Bench::open(std::move(*screens)) : tl::unexpected(screens.error());
    if (!bench) {
        std::cerr << "bench_frames: " << bench.error().what << "\n";
        return 1;
    }
    if (!screen.empty()) return (*bench)->only(screen), 0;
    (*bench)->compare_redraws();
    (*bench)->compare_layouts();
    return 0;
}
