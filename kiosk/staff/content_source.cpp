#include "kiosk/staff/content_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/base/today.h"
#include "kiosk/hours/hours.h"
#include "kiosk/i18n/words.h"
#include "kiosk/load/device.h"
#include "kiosk/load/load.h"

namespace staff {
namespace {

namespace fs = std::filesystem;

// The folder's bundle in `file`, or why there is none; the reason has been printed.
int compile_into(const fs::path& file, const fs::path& folder, base::Date day, const Console& console)
{
    const auto engine = open_engine();
    if (!engine) return refuse(console, engine.error());
    const check::Context context{day, engine->coverage()};
    const auto compiled = bundle::compile(load::scan(folder), check::judge_with(context), file);
    if (!compiled) return refuse(console, compiled.error());
    if (compiled->written) return k_good;
    print_errors(console, compiled->findings);
    return k_not_good;
}

}  // namespace

base::Result<text::Engine> open_engine()
{
    return load::font_set(base::share_folder() / "fonts").and_then([](const text::FontSet& fonts) {
        return text::Engine::open(fonts);
    });
}

base::Date day_of(const std::optional<base::LocalTime>& clock)
{
    return clock ? clock->date : base::today();
}

base::Result<void> must_be_folder(const fs::path& folder)
{
    std::error_code ignored;
    if (!fs::exists(folder, ignored))
        return base::trouble(fmt::format("{} does not exist", folder.string()), "name a folder of content");
    if (!fs::is_directory(folder, ignored))
        return base::trouble(fmt::format("{} is not a folder", folder.string()), "name a folder of content");
    return {};
}

void print_errors(const Console& console, const base::Findings& findings)
{
    const i18n::Words staff(base::share_folder() / "locales", "staff");
    for (const base::Finding& finding : findings) {
        if (finding.severity == base::Severity::error)
            console.err << i18n::to_line(finding, staff, console.language) << "\n";
    }
}

tl::expected<Content, int> Content::open(const fs::path& path, const std::optional<base::LocalTime>& clock,
                                         const Console& console)
{
    std::optional<TemporaryFolder> folder;
    fs::path file = path;
    if (std::error_code ignored; fs::is_directory(path, ignored)) {
        auto made = TemporaryFolder::make();
        if (!made) return tl::unexpected(refuse(console, made.error()));
        folder = std::move(*made);
        file = folder->path() / "content.kiosk";
        if (const int code = compile_into(file, path, day_of(clock), console); code != k_good)
            return tl::unexpected(code);
    }
    auto catalogue = bundle::Catalogue::open(file, bundle::Catalogue::Care::thorough);
    if (!catalogue) return tl::unexpected(refuse(console, catalogue.error()));
    return Content(std::move(folder), std::move(*catalogue));
}

std::chrono::sys_seconds Content::now(const std::optional<base::LocalTime>& clock) const
{
    if (!clock) return base::SystemClock().now();
    return hours::moment(*clock, catalogue_.centre().time_zone.value);
}

base::Result<void> Content::must_offer(const base::LanguageTag& language) const
{
    const auto& offered = catalogue_.centre().languages;
    if (std::ranges::find(offered, language, &content::OfferedLanguage::tag) != offered.end()) return {};
    std::string tags;
    for (const content::OfferedLanguage& one : offered) tags += (tags.empty() ? "" : ", ") + one.tag;
    return base::trouble(fmt::format("this centre does not offer the language '{}'", language),
                         fmt::format("choose one of: {}", tags));
}

}  // namespace staff
