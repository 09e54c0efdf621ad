#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <fstream>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/hours/hours.h"
#include "kiosk/i18n/format.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/tour_album.h"
#include "kiosk/staff/tour_route.h"
#include "kiosk/staff/tour_studio.h"
#include "kiosk/ui/outline.h"
#include "kiosk/ui/views.h"

namespace staff {
namespace {

namespace fs = std::filesystem;

// Not forced to the disk, unlike a bundle: pictures can be taken again.
base::Result<void> write(const fs::path& file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    if (!out) return base::trouble("cannot write " + file.string());
    return {};
}

base::Result<void> make_folder(const fs::path& folder)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) return base::trouble(fmt::format("cannot make {}: {}", folder.string(), failed.message()));
    return {};
}

// Goes through all screens with a camera.
class Tour {
public:
    Tour(const pages::World& world, const fs::path& folder, const Console& console, Album& album)
        : world_(world), folder_(folder), console_(console), album_(album)
    {
    }

    base::Result<void> photograph_all(base::SizePx size)
    {
        auto studio = Studio::open(size);
        if (!studio) return tl::unexpected(studio.error());
        const std::string window = fmt::format("{}x{}", size.width, size.height);
        album_.windows.push_back(window);
        for (const AlbumLanguage& language : album_.languages) {
            if (const auto made = make_folder(folder_ / window / language.tag); !made) return made;
            for (const Scene& scene : route(world_, language.tag)) {
                const Shot shot{window, language.tag, scene.name, size, {}, {}};
                if (const auto taken = photograph(*studio, scene, shot); !taken) return taken;
            }
            end_line();
        }
        return {};
    }

private:
    base::Result<void> photograph(Studio& studio, const Scene& scene, Shot shot)
    {
        const pages::Page page =
            scene.session ? pages::page(world_, *scene.session) : pages::unavailable_page(world_.words);
        const ui::Screen screen = ui::screen(page, keyboards_);
        const paint::Layout layout = studio.lay_out(screen);
        shot.text = plain(ui::to_text(screen));
        shot.misfits = studio.misfits(layout);
        if (auto kept = keep(studio.take(screen, layout, 0), shot); !kept) return kept;
        const float furthest_px = layout.furthest_scroll_px();
        if (furthest_px <= 0) return {};
        shot.scene += ".bottom";
        shot.text.clear();
        shot.misfits.clear();
        return keep(studio.take(screen, layout, furthest_px), shot);
    }

    base::Result<void> keep(const Photograph& taken, Shot shot)
    {
        shot.misfits.insert(shot.misfits.end(), taken.misfits.begin(), taken.misfits.end());
        if (auto written = write(folder_ / shot.file(".png"), taken.png); !written) return written;
        if (auto written = write(folder_ / shot.file(".json"), taken.outline + "\n"); !written)
            return written;
        for (const fit::Misfit& misfit : shot.misfits) complain(shot, misfit);
        album_.shots.push_back(shot);
        ++in_line_;
        if (console_.err_is_terminal && in_line_ % 10 == 0) show_progress(shot, "");
        last_ = shot;
        return {};
    }

    void complain(const Shot& shot, const fit::Misfit& misfit)
    {
        console_.err << fmt::format("{}: {}: {} [{}]\n", shot.file(".png"), misfit.box, misfit.what,
                                    fit::name_of(misfit.rule));
    }

    void show_progress(const Shot& shot, const char* end)
    {
        console_.err << fmt::format("\r{} {}: {} pictures{}", shot.window, shot.language, in_line_, end)
                     << std::flush;
    }

    void end_line()
    {
        if (console_.err_is_terminal) show_progress(last_, "\n");
        in_line_ = 0;
    }

    const pages::World& world_;
    const fs::path& folder_;
    const Console& console_;
    Album& album_;
    ui::Keyboards keyboards_;
    Shot last_;
    int in_line_ = 0;
};

class TourCommand final : public Command {
public:
    const char* name() const override { return "tour"; }
    const char* purpose() const override { return "Take pictures of every screen, without a display"; }

    void declare(CLI::App& app) override
    {
        add_content(app, content_);
        add_output(app, output_, "DIR", "Where the pictures go; older ones are replaced, nothing is removed");
        app.add_option("--languages", languages_, "Only these, separated by commas (default: all)")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->option_text("TAG,...");
        add_windows(app, windows_);
        add_clock(app, clock_);
        app.footer(
            "Writes DIR/WINDOW/LANGUAGE/SCREEN.png with the outline beside it as .json, and DIR/index.html\n"
            "to look through them. Of pages that scroll there is a second picture, SCREEN.bottom.png.\n"
            "The exit code is 1 when something does not fit: a text that is cut, covered, pale or has no "
            "glyph,\n"
            "a target that is too small or too close to another.");
    }

    int run(const Console& console) override
    {
        const auto content = Content::open(content_, clock_, console);
        if (!content) return content.error();
        for (const base::LanguageTag& tag : languages_)
            if (const auto offered = content->must_offer(tag); !offered)
                return refuse(console, offered.error());
        const auto begun = std::chrono::steady_clock::now();
        auto album = photographed(*content, console);
        if (album) {
            if (const auto written = write(output_ / "index.html", album_html(*album)); !written)
                return refuse(console, written.error());
        } else {
            return refuse(console, album.error());
        }
        return told(*album, std::chrono::steady_clock::now() - begun, console);
    }

private:
    base::Result<Album> photographed(const Content& content, const Console& console) const
    {
        const i18n::Words words(base::share_folder() / "locales", "kiosk");
        const pages::World world{content.catalogue(), words, content.now(clock_), {}};
        Album album = empty_album(world);
        Tour tour(world, output_, console, album);
        const std::vector<base::SizePx> sizes =
            windows_.empty() ? std::vector<base::SizePx>{{1080, 1920}} : windows_;
        for (const base::SizePx size : sizes)
            if (auto done = tour.photograph_all(size); !done) return tl::unexpected(done.error());
        return album;
    }

    Album empty_album(const pages::World& world) const
    {
        const content::Centre& centre = world.catalogue.centre();
        Album album;
        if (const auto title =
                world.catalogue.words({content::Kind::centre, {}}, "title", centre.chain("en")))
            album.title = title->phrase().text;
        const base::LocalTime local = hours::local_time(world.now, centre.time_zone.value);
        album.taken = i18n::long_date(local.date, "en") + ", " +
                      plain(i18n::time_of_day(std::chrono::floor<std::chrono::minutes>(local.time)));
        for (const content::OfferedLanguage& one : centre.languages) {
            if (languages_.empty() || std::ranges::find(languages_, one.tag) != languages_.end())
                album.languages.push_back({one.tag, i18n::own_name(one.tag), i18n::name_in(one.tag, "en")});
        }
        return album;
    }

    int told(const Album& album, std::chrono::steady_clock::duration time, const Console& console) const
    {
        std::size_t misfits = 0;
        for (const Shot& shot : album.shots) misfits += shot.misfits.size();
        console.err << fmt::format("{} pictures in {:.0f} s, {} misfits: {}\n", album.shots.size(),
                                   std::chrono::duration<double>(time).count(), misfits,
                                   (output_ / "index.html").string());
        return misfits > 0 ? k_not_good : k_good;
    }

    fs::path content_;
    fs::path output_;
    std::vector<base::LanguageTag> languages_;
    std::vector<base::SizePx> windows_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> tour_command()
{
    return std::make_unique<TourCommand>();
}

}  // namespace staff
