#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/hours/hours.h"
#include "kiosk/i18n/format.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/tour.h"
#include "kiosk/staff/tour_tongues.h"

namespace staff {
namespace {

namespace fs = std::filesystem;

// A terminal upright, lying, and of the largest panel.
const std::vector<base::SizePx> k_windows = {{1080, 1920}, {1920, 1080}, {3840, 2160}};

class TourCommand final : public Command {
public:
    const char* name() const override { return "tour"; }
    const char* purpose() const override
    {
        return "Take pictures of every screen, without a display, and judge whether all fits";
    }

    void declare(CLI::App& app) override
    {
        add_content(app, content_);
        add_output(app, output_, "DIR", "Where the pictures go; older ones are replaced, nothing is removed");
        app.add_option("--languages", languages_,
                       "Only these, separated by commas (default: all, and en-XA: texts 40 % longer;\n"
                       "ar-XB: such texts running from the right)")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->option_text("TAG,...");
        app.add_option("--looks", looks_,
                       "Only these settings of visitors, separated by commas: usual, larger-1, dark...\n"
                       "(default: all)")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->option_text("NAME,...");
        add_windows(app, windows_);
        add_clock(app, clock_);
        app.footer(
            "Judges every screen in every language, window and look. Pictures are taken of all languages\n"
            "in the first window and look, of the first language in each other one, and of all that does\n"
            "not fit.\n"
            "Writes DIR/WINDOW/LANGUAGE/SCREEN.png with the outline beside it as .json, and DIR/index.html\n"
            "to look through them. Of pages that scroll there is a second picture, SCREEN.bottom.png.\n"
            "The exit code is 1 when something does not fit: a text that is cut, broken, covered, pale or "
            "not\n"
            "spoken, a target that is too small, too close to another or not to be reached by keys.");
    }

    int run(const Console& console) override
    {
        const auto content = Content::open(content_, clock_, console);
        if (!content) return content.error();
        const auto begun = std::chrono::steady_clock::now();
        const i18n::Words staff(base::share_folder() / "locales", "staff");
        const auto album = taken(*content, staff, console);
        if (!album) return refuse(console, album.error());
        const fs::path index = output_ / "index.html";
        if (const auto written = write_fast(index, album_html(*album, staff, console.language)); !written)
            return refuse(console, written.error());
        tell_faults(*album, console);
        return told(*album, std::chrono::steady_clock::now() - begun, console);
    }

private:
    base::Result<Album> taken(const Content& content, const i18n::Words& staff, const Console& console) const
    {
        const i18n::Words words(base::share_folder() / "locales", "kiosk");
        const pages::World world{content.catalogue(), words, content.now(clock_), {}};
        auto languages = tour_languages(world.catalogue.centre(), languages_, staff, console.language);
        if (!languages) return tl::unexpected(languages.error());
        const auto looks = tour_looks(looks_);
        if (!looks) return tl::unexpected(looks.error());
        Album album = empty_album(world, console.language);
        album.languages = std::move(*languages);
        Tour tour(world, output_, staff, console, album);
        if (auto done = tour.through(windows_.empty() ? k_windows : windows_, *looks); !done)
            return tl::unexpected(done.error());
        return album;
    }

    static Album empty_album(const pages::World& world, const base::LanguageTag& language)
    {
        const content::Centre& centre = world.catalogue.centre();
        Album album;
        if (const auto title =
                world.catalogue.words({content::Kind::centre, {}}, "title", centre.chain(language)))
            album.title = title->phrase().text;
        const base::LocalTime local = hours::local_time(world.now, centre.time_zone.value);
        album.taken = i18n::long_date(local.date, language) + ", " +
                      plain(i18n::time_of_day(std::chrono::floor<std::chrono::minutes>(local.time)));
        return album;
    }

    // Each once, with a picture that shows it.
    static void tell_faults(const Album& album, const Console& console)
    {
        for (const FaultGroup& group : faults_of(album)) {
            const std::size_t more = group.shots.size() - 1;
            console.err << fmt::format("{}: {} [{} {}]{}\n", group.shots.front()->file(".png"),
                                       group.fault.message, group.fault.rule, group.fault.box,
                                       more > 0 ? fmt::format(" (+{})", more) : "");
        }
    }

    int told(const Album& album, std::chrono::steady_clock::duration time, const Console& console) const
    {
        const std::size_t misfits = faults_of(album).size();
        const double seconds = std::chrono::duration<double>(time).count();
        console.err << fmt::format("{} screens judged, {} pictures, {} misfits in {:.0f} s: {}\n",
                                   album.screens_judged, album.shots.size(), misfits, seconds,
                                   (output_ / "index.html").string());
        return misfits > 0 ? k_not_good : k_good;
    }

    fs::path content_;
    fs::path output_;
    std::vector<base::LanguageTag> languages_;
    std::vector<std::string> looks_;
    std::vector<base::SizePx> windows_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> tour_command()
{
    return std::make_unique<TourCommand>();
}

}  // namespace staff
