#include "kiosk/staff/tour_album.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "kiosk/report/markup.h"
#include "kiosk/report/palette.h"
#include "kiosk/staff/plain_text.h"

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

// How many screens a fault is linked to; the rest are counted.
constexpr std::size_t k_most_links = 12;

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

std::string named(const AlbumLanguage& language)
{
    return fmt::format(R"(<span lang="{}" dir="auto">{}</span> <small>{}</small>)", escaped(language.tag),
                       escaped(language.own_name), escaped(language.name));
}

// Writes an album in the language of the staff.
class Book {
public:
    Book(const Album& album, const i18n::Words& staff, const base::LanguageTag& language)
        : album_(album), staff_(staff), language_(language), rows_(rows_of(album))
    {
    }

    std::string html() const
    {
        std::string html = fmt::format(
            "<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\">"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            "<title>{title}: {every}</title><style>{palette}{style}</style></head><body>\n",
            fmt::arg("language", language_), fmt::arg("title", escaped(album_.title)),
            fmt::arg("every", say("album.every-screen")), fmt::arg("palette", report::k_palette),
            fmt::arg("style", album_style()));
        html += header() + "<main>\n" + fault_list();
        for (const Row& row : rows_) html += section(row);
        return html + "</main>\n" + large_picture() +
               fmt::format("<script>{}</script></body></html>\n", album_script());
    }

private:
    // Escaped.
    std::string say(const char* key, const i18n::Arguments& values = {}) const
    {
        return escaped(plain(staff_.say(key, {language_}, values).text));
    }
    std::string count(const char* key, std::size_t count) const
    {
        return escaped(plain(staff_.count(key, static_cast<long>(count), {language_}).text));
    }

    std::string header() const
    {
        return fmt::format(
            "<header><h1 dir=\"auto\">{title}</h1><p>{judged}, {pictures}, {misfits} &middot; {taken}</p>"
            "<form id=\"filter\">{languages}{windows}<div class=\"fields\">{kinds}"
            "<label class=\"field\">{find} <input type=\"search\" id=\"find\" placeholder=\"{name}\"></label>"
            "{faults}<output id=\"count\" aria-live=\"polite\" data-one=\"{one}\" data-many=\"{many}\">"
            "</output></div></form></header>\n",
            fmt::arg("title", escaped(album_.title)),
            fmt::arg("judged", count("album.screens-judged", album_.screens_judged)),
            fmt::arg("pictures", count("album.pictures", album_.shots.size())),
            fmt::arg("misfits", count("album.misfits", faults_of(album_).size())),
            fmt::arg("taken", escaped(album_.taken)), fmt::arg("languages", language_filter()),
            fmt::arg("windows", window_filter()), fmt::arg("kinds", kind_filter()),
            fmt::arg("find", say("album.find")), fmt::arg("name", say("album.name-or-text")),
            fmt::arg("faults", fault_filter()), fmt::arg("one", say("album.one-shown")),
            fmt::arg("many", say("album.many-shown")));
    }

    std::string language_filter() const
    {
        std::string html =
            fmt::format(R"(<fieldset id="languages"><legend>{}</legend>)", say("album.languages"));
        for (const AlbumLanguage& one : album_.languages) html += checkbox(one.tag, named(one));
        return html + "</fieldset>";
    }

    std::string window_filter() const
    {
        if (album_.windows.size() < 2) return {};
        std::string html = fmt::format(R"(<fieldset id="windows"><legend>{}</legend>)", say("album.window"));
        for (const std::string& window : album_.windows)
            html += radio(window, window == album_.windows.front());
        return html + "</fieldset>";
    }

    std::string kind_filter() const
    {
        std::vector<std::string> kinds;
        for (const Row& row : rows_) {
            const std::string kind = kind_of(row.scene);
            if (std::ranges::find(kinds, kind) == kinds.end()) kinds.push_back(kind);
        }
        std::string html =
            fmt::format(R"(<label class="field">{} <select id="kind"><option value="">{}</option>)",
                        say("album.screens"), say("album.all"));
        for (const std::string& kind : kinds) html += fmt::format("<option>{}</option>", escaped(kind));
        return html + "</select></label>";
    }

    std::string fault_filter() const
    {
        if (faults_of(album_).empty()) return {};
        return fmt::format(R"( <label class="fault"><input type="checkbox" id="faults"> {}</label>)",
                           say("album.only-misfits"));
    }

    const AlbumLanguage* language_of(const base::LanguageTag& tag) const
    {
        const auto found = std::ranges::find(album_.languages, tag, &AlbumLanguage::tag);
        return found == album_.languages.end() ? nullptr : &*found;
    }

    // What is wrong, what to do about it, and where it is seen.
    std::string fault_list() const
    {
        const std::vector<FaultGroup> groups = faults_of(album_);
        if (groups.empty()) return fmt::format("<p class=\"good\">{}</p>\n", say("album.all-fits"));
        std::string html =
            fmt::format("<div class=\"faults\"><h2>{}</h2><ol>\n", say("album.what-does-not-fit"));
        for (const FaultGroup& group : groups) html += fault_entry(group);
        return html + "</ol></div>\n";
    }

    std::string fault_entry(const FaultGroup& group) const
    {
        std::string html =
            fmt::format(R"(<li data-language="{}"><p><b dir="auto">{}</b> {}<br><span>{}</span></p><p>)",
                        escaped(group.language), escaped(group.fault.message),
                        language_of(group.language) ? named(*language_of(group.language)) : "",
                        escaped(group.fault.hint));
        for (std::size_t i = 0; i < std::min(group.shots.size(), k_most_links); ++i)
            html += picture_link(*group.shots[i]) + " ";
        if (group.shots.size() > k_most_links)
            html += count("album.more-screens", group.shots.size() - k_most_links);
        return html + fmt::format("<code>{} {}</code></p></li>\n", escaped(group.fault.rule),
                                  escaped(group.fault.box));
    }

    static std::string picture_link(const Shot& shot)
    {
        return fmt::format(
            R"(<a class="picture" href="{}" data-title="{} &middot; {} &middot; {}">{} <small>{}</small></a>)",
            escaped(shot.file(".png")), escaped(shot.scene), escaped(shot.language), escaped(shot.window),
            escaped(shot.scene), escaped(shot.window));
    }

    std::string section(const Row& row) const
    {
        std::string html = fmt::format(
            R"(<section id="{0}" data-kind="{1}"><h2><a href="#{0}">{0}</a></h2><div class="row">)",
            escaped(row.scene), escaped(kind_of(row.scene)));
        for (const auto& [window, shots] : row.by_window)
            for (const Shot* shot : shots)
                if (const AlbumLanguage* language = language_of(shot->language))
                    html += figure(*shot, *language) + "\n";
        return html + "</div></section>\n";
    }

    std::string figure(const Shot& shot, const AlbumLanguage& language) const
    {
        const std::string picture = escaped(shot.file(".png"));
        return fmt::format(
            R"(<figure data-language="{tag}" data-window="{window}"><a class="picture" href="{picture}" data-title="{scene} &middot; {name}">)"
            R"(<img src="{picture}" loading="lazy" decoding="async" width="{width}" height="{height}" alt="{scene}, {name}"></a>)"
            R"(<figcaption>{named} <a class="outline" href="{outline}">{outlined}</a></figcaption>{text}</figure>)",
            fmt::arg("tag", escaped(language.tag)), fmt::arg("window", escaped(shot.window)),
            fmt::arg("picture", picture), fmt::arg("scene", escaped(shot.scene)),
            fmt::arg("name", escaped(language.name)), fmt::arg("width", shot.size.width),
            fmt::arg("height", shot.size.height), fmt::arg("named", named(language)),
            fmt::arg("outline", escaped(shot.file(".json"))), fmt::arg("outlined", say("album.outline")),
            fmt::arg("text", text_below(shot)));
    }

    std::string text_below(const Shot& shot) const
    {
        std::string html;
        for (const Fault& fault : shot.faults)
            html += fmt::format(R"(<p class="fault"><b dir="auto">{}</b><br>{}</p>)", escaped(fault.message),
                                escaped(fault.hint));
        if (shot.text.empty()) return html;
        return html +
               fmt::format(R"(<details><summary>{}</summary><pre lang="{}" dir="{}">{}</pre></details>)",
                           say("album.text"), escaped(shot.language), direction(shot.language),
                           escaped(shot.text));
    }

    std::string large_picture() const
    {
        return fmt::format(
            "<dialog id=\"large\"><p><strong></strong>"
            "<button type=\"button\" value=\"previous\">{}</button>"
            "<button type=\"button\" value=\"next\">{}</button>"
            "<button type=\"button\" value=\"close\">{}</button></p><img alt=\"\"></dialog>\n",
            say("album.previous"), say("album.next"), say("album.close"));
    }

    const Album& album_;
    const i18n::Words& staff_;
    const base::LanguageTag& language_;
    std::vector<Row> rows_;
};

}  // namespace

std::vector<FaultGroup> faults_of(const Album& album)
{
    std::vector<FaultGroup> groups;
    std::map<std::pair<base::LanguageTag, Fault>, std::size_t> known;
    for (const Shot& shot : album.shots) {
        for (const Fault& fault : shot.faults) {
            const auto [at, is_new] = known.emplace(std::pair(shot.language, fault), groups.size());
            if (is_new) groups.push_back({shot.language, fault, {}});
            std::vector<const Shot*>& shots = groups[at->second].shots;
            if (shots.empty() || shots.back() != &shot) shots.push_back(&shot);
        }
    }
    return groups;
}

std::string album_html(const Album& album, const i18n::Words& staff, const base::LanguageTag& language)
{
    return Book(album, staff, language).html();
}

}  // namespace staff
