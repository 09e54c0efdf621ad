#include "kiosk/report/page.h"

#include "kiosk/i18n/format.h"
#include "kiosk/report/palette.h"
#include "kiosk/report/parts.h"

namespace report {
namespace {

// Nothing is loaded and no script runs, whatever a content file says.
constexpr const char* k_policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

constexpr std::string_view k_sections[] = {"languages", "backlog", "checked", "plainness", "guide", "calls"};

Markup head(const Report& report, const Say& say)
{
    return element(
        "head", {},
        element("meta", {{"charset", "utf-8"}}) +
            element("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", k_policy}}) +
            element("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
            element("meta", {{"name", "format-detection"}, {"content", "telephone=no"}}) +
            element("title", {}, text(say.plain("title") + ": " + report.centre)) +
            style_sheet(std::string(k_palette) + std::string(page_style())));
}

Markup header(const Report& report, const Say& say)
{
    const std::string centre = report.centre.empty() ? say.reader().folder : report.centre;
    return element("header", {},
                   element("p", {{"class", "kicker"}}, say("title")) + german_name("h1", {}, centre) +
                       element("p", {{"class", "quiet"}},
                               text(i18n::long_date(report.today, say.language())) + text(" · ") +
                                   code(say.reader().folder)));
}

Markup way(std::string_view name, const Say& say)
{
    return element("li", {},
                   element("a", {{"href", "#" + std::string(name)}}, say(std::string(name) + ".short")));
}

Markup ways(const Say& say)
{
    Markup items;
    for (const std::string_view name : k_sections) items += way(name, say);
    return element("nav", {{"aria-label", say.plain("contents")}}, element("ul", {}, items));
}

}  // namespace

std::string page(const Report& report, const Reader& reader)
{
    const Say say(reader);
    // Part after part: a large centre's page should not be in memory twice.
    std::string html = "<!doctype html>\n";
    html += element("html", {{"lang", reader.language}, {"dir", "ltr"}}).html();
    html += head(report, say).html();
    html += element("body").html() + header(report, say).html() + ways(say).html();
    html += element("main").html();
    for (const auto part : {summary, languages, backlog, checked, plainness, guide_tables, call_sheet})
        html += part(report, say).html();
    html += "</main>";
    html += element("footer", {{"class", "quiet"}}, element("p", {}, say("footer"))).html();
    return html + "</body></html>\n";
}

}  // namespace report
