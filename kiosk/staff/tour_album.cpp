#include "kiosk/staff/tour_album.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "kiosk/report/markup.h"
#include "kiosk/report/palette.h"

namespace staff {
namespace {

using report::escaped;

const char* direction(const base::LanguageTag& language)
{
    return base::direction_of(language) == base::Direction::right_to_left ? "rtl" : "ltr";
}

// "service" of "service-recognition-advice"
std::string kind_of(const std::string& scene)
{
    return scene.substr(0, scene.find_first_of("-."));
}

// A scene and its pictures: per window, in the order of the languages.
struct Row {
    std::string scene;
    std::map<std::string, std::vector<const Shot*>> by_window;
};

std::vector<Row> rows_of(const Album& album)
{
    std::vector<Row> rows;
    std::map<std::string, std::size_t> known;
    for (const Shot& shot : album.shots) {
        const auto [at, is_new] = known.emplace(shot.scene, rows.size());
        if (is_new) rows.push_back({shot.scene, {}});
        rows[at->second].by_window[shot.window].push_back(&shot);
    }
    return rows;
}

std::string checkbox(const std::string& value, const std::string& label)
{
    return fmt::format(R"(<label><input type="checkbox" checked value="{}"> {}</label>)", escaped(value),
                       label);
}

std::string radio(const std::string& value, bool chosen)
{
    return fmt::format(R"(<label><input type="radio" name="window" value="{0}"{1}> {0}</label>)",
                       escaped(value), chosen ? " checked" : "");
}

std::string language_filter(const Album& album)
{
    std::string html = R"(<fieldset id="languages"><legend>Languages</legend>)";
    for (const AlbumLanguage& one : album.languages) {
        html += checkbox(one.tag,
                         fmt::format(R"(<span lang="{}" dir="auto">{}</span> <small>{}</small>)",
                                     escaped(one.tag), escaped(one.own_name), escaped(one.english_name)));
    }
    return html + "</fieldset>";
}

std::string window_filter(const Album& album)
{
    if (album.windows.size() < 2) return {};
    std::string html = R"(<fieldset id="windows"><legend>Window</legend>)";
    for (const std::string& window : album.windows) html += radio(window, window == album.windows.front());
    return html + "</fieldset>";
}

std::string kind_filter(const std::vector<Row>& rows)
{
    std::vector<std::string> kinds;
    for (const Row& row : rows) {
        const std::string kind = kind_of(row.scene);
        if (std::ranges::find(kinds, kind) == kinds.end()) kinds.push_back(kind);
    }
    std::string html = R"(<label class="field">Screens <select id="kind"><option value="">all</option>)";
    for (const std::string& kind : kinds) html += fmt::format("<option>{}</option>", escaped(kind));
    return html + "</select></label>";
}

std::string text_below(const Shot& shot)
{
    std::string html;
    for (const fit::Misfit& misfit : shot.misfits)
        html += fmt::format(R"(<p class="fault"><b>{}</b> {}: {}</p>)", fit::name_of(misfit.rule),
                            escaped(misfit.box), escaped(misfit.what));
    if (shot.text.empty()) return html;
    return html + fmt::format(R"(<details><summary>Text</summary><pre lang="{}" dir="{}">{}</pre></details>)",
                              escaped(shot.language), direction(shot.language), escaped(shot.text));
}

std::string figure(const Shot& shot, const AlbumLanguage& language)
{
    const std::string picture = escaped(shot.file(".png"));
    return fmt::format(
        R"(<figure data-language="{tag}" data-window="{window}"><a href="{picture}" data-title="{scene} &middot; {english}">)"
        R"(<img src="{picture}" loading="lazy" decoding="async" width="{width}" height="{height}" alt="{scene}, {english}"></a>)"
        R"(<figcaption><span lang="{tag}" dir="auto">{own}</span> <small>{english}</small>)"
        R"( <a class="outline" href="{outline}">outline</a></figcaption>{text}</figure>)",
        fmt::arg("tag", escaped(language.tag)), fmt::arg("window", escaped(shot.window)),
        fmt::arg("picture", picture), fmt::arg("scene", escaped(shot.scene)),
        fmt::arg("width", shot.size.width), fmt::arg("height", shot.size.height),
        fmt::arg("own", escaped(language.own_name)), fmt::arg("english", escaped(language.english_name)),
        fmt::arg("outline", escaped(shot.file(".json"))), fmt::arg("text", text_below(shot)));
}

std::string section(const Row& row, const Album& album)
{
    std::string html =
        fmt::format(R"(<section id="{0}" data-kind="{1}"><h2><a href="#{0}">{0}</a></h2><div class="row">)",
                    escaped(row.scene), escaped(kind_of(row.scene)));
    for (const auto& [window, shots] : row.by_window) {
        for (const Shot* shot : shots) {
            const auto language = std::ranges::find(album.languages, shot->language, &AlbumLanguage::tag);
            if (language != album.languages.end()) html += figure(*shot, *language) + "\n";
        }
    }
    return html + "</div></section>\n";
}

std::string fault_line(const Album& album)
{
    const auto count =
        std::ranges::count_if(album.shots, [](const Shot& shot) { return !shot.misfits.empty(); });
    if (count == 0) return {};
    return fmt::format(R"( <label class="fault"><input type="checkbox" id="faults"> {} with misfits</label>)",
                       count);
}

}  // namespace

std::string album_html(const Album& album)
{
    const auto rows = rows_of(album);
    std::string html = fmt::format(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<title>{title}: every screen</title><style>{palette}{style}</style></head><body>\n"
        "<header><h1 dir=\"auto\">{title}</h1><p>{scenes} screens, {pictures} pictures, as on {taken}</p>"
        "<form id=\"filter\">{languages}{windows}<div class=\"fields\">{kinds}"
        "<label class=\"field\">Find <input type=\"search\" id=\"find\" placeholder=\"name or text\"></label>"
        "{faults}<output id=\"count\" aria-live=\"polite\"></output></div></form></header>\n<main>\n",
        fmt::arg("title", escaped(album.title)), fmt::arg("palette", report::k_palette),
        fmt::arg("style", album_style()), fmt::arg("scenes", rows.size()),
        fmt::arg("pictures", album.shots.size()), fmt::arg("taken", escaped(album.taken)),
        fmt::arg("languages", language_filter(album)), fmt::arg("windows", window_filter(album)),
        fmt::arg("kinds", kind_filter(rows)), fmt::arg("faults", fault_line(album)));
    for (const Row& row : rows) html += section(row, album);
    html += fmt::format(
        "</main>\n<dialog id=\"large\"><p><strong></strong><button type=\"button\" "
        "value=\"previous\">Previous</button>"
        "<button type=\"button\" value=\"next\">Next</button><button type=\"button\" "
        "value=\"close\">Close</button></p>"
        "<img alt=\"\"></dialog>\n<script>{}</script></body></html>\n",
        album_script());
    return html;
}

}  // namespace staff
