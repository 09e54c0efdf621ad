#include "kiosk/staff/tour.h"

#include <fmt/format.h>

#include <ostream>

#include "kiosk/fit/pseudo.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/tour_tongues.h"
#include "kiosk/ui/outline.h"

namespace staff {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_screens_a_step = 20;  // of the progress shown

base::Result<void> make_folder(const fs::path& folder)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) return base::trouble(fmt::format("cannot make {}: {}", folder.string(), failed.message()));
    return {};
}

bool is_usual(const TourLook& look)
{
    return look.settings == session::Settings{};
}

// Before somebody comes there is only the usual look.
bool is_in_a_visit(const Scene& scene)
{
    return scene.session && !std::holds_alternative<session::Attract>(scene.session->here().place);
}

// Without the marks that turn words around: a list of faults is read from the left.
std::string readable(std::string text)
{
    for (const std::string_view mark : {"\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.erase(at, mark.size());
    return plain(text);
}

}  // namespace

base::Result<void> Tour::through(const std::vector<base::SizePx>& windows, const std::vector<TourLook>& looks)
{
    for (const base::SizePx size : windows) {
        auto studio = Studio::open(size);
        if (!studio) return tl::unexpected(studio.error());
        for (const TourLook& look : looks) {
            studio->put_on(look.settings);
            Shot shot;
            shot.size = size;
            shot.window = fmt::format("{}x{}", size.width, size.height);
            if (!is_usual(look)) shot.window += "." + look.name;
            album_.windows.push_back(shot.window);
            const int changed = (size == windows.front() ? 0 : 1) + (look.name == looks.front().name ? 0 : 1);
            if (auto done = visit_all(*studio, look, shot, changed); !done) return done;
        }
    }
    return darkroom_.finish();
}

base::Result<void> Tour::visit_all(Studio& studio, const TourLook& look, const Shot& shot, int changed)
{
    for (const AlbumLanguage& language : album_.languages) {
        Shot own = shot;
        own.language = language.tag;
        const bool is_first = language.tag == album_.languages.front().tag;
        const base::LanguageTag spoken = spoken_in(language.tag, world_.catalogue.centre());
        for (Scene scene : scenes(spoken)) {
            if (!is_in_a_visit(scene) && !is_usual(look)) continue;
            if (scene.session) scene.session->settings = look.settings;
            own.scene = scene.name;
            if (auto done = visit(studio, scene, own, changed + (is_first ? 0 : 1) <= 1); !done) return done;
        }
        if (console_.err_is_terminal) show_progress(own, "\n");
        judged_of_line_ = 0;
    }
    return {};
}

const std::vector<Scene>& Tour::scenes(const base::LanguageTag& spoken)
{
    const auto [at, is_new] = scenes_.try_emplace(spoken);
    if (is_new) at->second = route(world_, spoken);
    return at->second;
}

base::Result<void> Tour::visit(Studio& studio, const Scene& scene, Shot shot, bool wants_picture)
{
    const ui::Screen screen = screen_of(scene, shot.language);
    const paint::Layout layout = studio.lay_out(screen);
    shot.faults = faults(studio.misfits(screen, layout));
    ++album_.screens_judged;
    ++judged_of_line_;
    if (console_.err_is_terminal && judged_of_line_ % k_screens_a_step == 0) show_progress(shot, "");
    if (!wants_picture && shot.faults.empty()) return {};
    shot.text = plain(ui::to_text(screen));
    return photograph(studio, screen, layout, std::move(shot));
}

base::Result<void> Tour::photograph(Studio& studio, const ui::Screen& screen, const paint::Layout& layout,
                                    Shot shot)
{
    if (auto made = make_folder(folder_ / shot.window / shot.language); !made) return made;
    if (auto kept = keep(studio.take(screen, layout, 0), shot); !kept) return kept;
    const float furthest_px = layout.furthest_scroll_px();
    if (furthest_px <= 0) return {};
    shot.scene += ".bottom";
    shot.text.clear();
    shot.faults.clear();
    return keep(studio.take(screen, layout, furthest_px), std::move(shot));
}

base::Result<void> Tour::keep(Photograph taken, Shot shot)
{
    const std::vector<Fault> seen = faults(taken.misfits);
    shot.faults.insert(shot.faults.end(), seen.begin(), seen.end());
    const std::string outline = std::move(taken.outline) + "\n";
    if (auto written = write_fast(folder_ / shot.file(".json"), outline); !written) return written;
    if (auto written = darkroom_.develop(folder_ / shot.file(".png"), std::move(taken.picture)); !written)
        return written;
    album_.shots.push_back(std::move(shot));
    return {};
}

ui::Screen Tour::screen_of(const Scene& scene, const base::LanguageTag& language)
{
    ui::Screen screen = ui::screen(page_of(scene, world_), keyboards_);
    if (!fit::is_pseudo(language)) return screen;
    return fit::pseudo(std::move(screen), spoken_in(language, world_.catalogue.centre()), language);
}

std::vector<Fault> Tour::faults(const std::vector<fit::Misfit>& misfits) const
{
    std::vector<Fault> faults;
    for (const fit::Misfit& misfit : misfits) {
        base::Finding finding;
        finding.rule = "misfit." + std::string(fit::name_of(misfit.rule));
        for (const std::string& value : misfit.values) finding.arguments.push_back(readable(value));
        const i18n::Sentences says = i18n::sentences(finding, staff_, console_.language);
        faults.push_back({std::string(fit::name_of(misfit.rule)), misfit.box, says.message, says.hint});
    }
    return faults;
}

void Tour::show_progress(const Shot& shot, const char* end)
{
    console_.err << fmt::format("\r{} {}: {} screens, {} pictures in all{}", shot.window, shot.language,
                                judged_of_line_, album_.shots.size(), end)
                 << std::flush;
}

}  // namespace staff
