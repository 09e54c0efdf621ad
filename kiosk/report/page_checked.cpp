#include <array>

#include "kiosk/report/parts.h"

namespace report {
namespace {

// Of one age; the others are counted.
constexpr std::size_t k_most_listed = 300;

constexpr std::array k_ages = {Age::never, Age::in_future, Age::very_old, Age::old};

std::string_view name_of(Age age)
{
    switch (age) {
        case Age::never: return "never";
        case Age::in_future: return "in-future";
        case Age::very_old: return "very-old";
        case Age::old: return "old";
        case Age::recent: break;
    }
    return "recent";
}

std::map<content::Thing, std::string> calls_by_thing(const Report& report)
{
    std::map<content::Thing, std::string> anchors;
    for (const Call& call : report.calls) {
        const std::string anchor = call_anchor(call.organisation.thing);
        anchors.emplace(call.organisation.thing, anchor);
        for (const CallThing& service : call.services) anchors.emplace(service.thing, anchor);
        for (const CallThing& place : call.places) anchors.emplace(place.thing, anchor);
    }
    return anchors;
}

Markup row(const Checked& one, const std::map<content::Thing, std::string>& anchors, const Say& say)
{
    const auto anchor = anchors.find(one.thing);
    const Markup name = anchor == anchors.end()
                            ? german_name("span", {}, one.name)
                            : german_name("a", {{"href", "#" + anchor->second}}, one.name);
    const Markup kind = say("kind." + std::string(content::name_of(one.thing.kind)));
    Markup cells = element("th", {{"scope", "row"}}, name) + element("td", {{"class", "quiet"}}, kind);
    if (one.on) cells += element("td", {}, say.date(one.on));
    cells += element("td", {}, code(one.file));
    return element("tr", {}, cells);
}

Markup list(Age age, const Report& report, const std::map<content::Thing, std::string>& anchors,
            const Say& say)
{
    Markup rows;
    std::size_t listed = 0;
    for (const Checked& one : report.checked) {
        if (one.age != age || listed == k_most_listed) continue;
        rows += row(one, anchors, say);
        ++listed;
    }
    const std::size_t more = report.count(age) - listed;
    const std::string name(name_of(age));
    Attributes attributes;
    if (listed <= 30) attributes.emplace_back("open", "");
    const Markup head =
        element("strong", {}, say("checked." + name)) +
        element("span", {{"class", "field " + name}}, text(std::to_string(report.count(age))));
    return element("details", attributes,
                   element("summary", {}, head) +
                       element("table", {{"class", "checked"}}, element("tbody", {}, rows)) +
                       (more > 0 ? element("p", {}, say.count("checked.more", more)) : Markup()));
}

Markup figures(const Report& report, const Say& say)
{
    std::vector<Share> shares;
    Markup words;
    for (const Age age : {Age::recent, Age::old, Age::very_old, Age::in_future, Age::never}) {
        if (report.count(age) == 0) continue;
        const std::string name(name_of(age));
        shares.push_back({name_of(age), report.count(age)});
        words += element("li", {},
                         element("span", {{"class", "key " + name}}, Markup()) + say("checked." + name) +
                             text(" ") + element("strong", {}, text(std::to_string(report.count(age)))));
    }
    return bar(shares) + element("ul", {{"class", "legend"}}, words);
}

}  // namespace

Markup checked(const Report& report, const Say& say)
{
    if (report.checked.empty()) return section("checked", say, element("p", {}, say("checked.nothing")));
    const auto anchors = calls_by_thing(report);
    Markup lists;
    for (const Age age : k_ages) {
        if (report.count(age) > 0) lists += list(age, report, anchors, say);
    }
    if (lists.empty()) lists = element("p", {{"class", "all-good"}}, say("checked.all-recent"));
    return section("checked", say, figures(report, say) + lists);
}

}  // namespace report
