#include <algorithm>
#include <iterator>

#include "kiosk/report/parts.h"

namespace report {
namespace {

using content::Kind;

bool is_web(std::string_view value)
{
    return value.starts_with("https://") || value.starts_with("http://");
}

std::string dialled(const std::string& phone)
{
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits),
                         [](char c) { return c == '+' || (c >= '0' && c <= '9'); });
    return digits;
}

// Ways to reach someone can be used from the page.
Markup value_line(const Published& fact, const base::Phrase& line)
{
    std::string link;
    if (fact.name == "phone") link = "tel:" + dialled(line.text);
    if (fact.name == "email") link = "mailto:" + line.text;
    if (is_web(line.text)) link = line.text;
    if (link.empty()) return element("span", {}, phrase(line));
    return element("a", {{"href", link}, {"rel", "noreferrer"}},
                   element("bdi", {{"dir", "ltr"}}, text(line.text)));
}

Markup known_row(const Published& fact, const Say& say)
{
    const std::string caption = say.plain("fact." + fact.name);
    Markup lines;
    for (const base::Phrase& line : fact.lines) lines += value_line(fact, line);
    return element(
        "li", {},
        element("label", {},
                element("input", {{"type", "checkbox"}}) +
                    element("span", {{"class", "caption"}}, text(caption))) +
            element("div", {{"class", "value"}}, lines) +
            element("input", {{"type", "text"},
                              {"autocomplete", "off"},
                              {"aria-label", say.plain("calls.correction", {{"fact", caption}})}}));
}

Markup unknown_row(const Published& fact, const Say& say)
{
    const std::string question = say.plain("ask." + fact.name);
    return element(
        "li", {{"class", "unknown"}},
        element("span", {{"class", "caption"}}, say("fact." + fact.name)) +
            element("div", {{"class", "value"}}, text(question)) +
            element("input", {{"type", "text"}, {"autocomplete", "off"}, {"aria-label", question}}));
}

Markup fact_rows(const CallThing& thing, const Say& say)
{
    Markup rows;
    for (const Published& fact : thing.facts)
        rows += fact.is_known() ? known_row(fact, say) : unknown_row(fact, say);
    return element("ul", {{"class", "asked"}}, rows);
}

// An id alone may be that of a place and of an organisation.
std::string command(const content::Thing& thing)
{
    return "kioskctl verify " + std::string(content::name_of(thing.kind)) + "/" + thing.id;
}

Markup last_checked(const CallThing& thing, const Say& say)
{
    return element("span", {{"class", "quiet"}},
                   say("calls.last-checked") + text(" ") + say.date(thing.checked));
}

Markup part(const CallThing& thing, const Say& say)
{
    const bool is_named_above = thing.thing.kind == Kind::organisation;
    const Markup kind = element("small", {{"class", "label"}},
                                say("kind." + std::string(content::name_of(thing.thing.kind))));
    return element(
        "div", {{"class", "part"}},
        kind + (is_named_above ? Markup() : german_name("h4", {}, thing.name)) + fact_rows(thing, say) +
            element("p", {{"class", "after"}},
                    last_checked(thing, say) +
                        element("span", {}, say("calls.then") + text(" ") + code(command(thing.thing)))));
}

Markup contact(const CallThing& organisation)
{
    Markup lines;
    for (const Published& fact : organisation.facts) {
        if (fact.name != "phone" && fact.name != "email") continue;
        for (const base::Phrase& line : fact.lines) lines += value_line(fact, line);
    }
    return lines.empty() ? lines : element("p", {{"class", "reach"}}, lines);
}

Markup note_line(const char* key, const Say& say)
{
    const std::string caption = say.plain(key);
    return element("label", {},
                   text(caption) + element("input", {{"type", "text"}, {"autocomplete", "off"}}));
}

Markup block(const Call& call, const Say& say)
{
    const std::string anchor = call_anchor(call.organisation.thing);
    Markup inside =
        element("header", {}, german_name("h3", {}, call.organisation.name) + contact(call.organisation)) +
        element("p", {{"class", "notes"}}, note_line("calls.spoke-with", say) + note_line("calls.on", say)) +
        element("p", {{"class", "marks"}}, say("calls.marks")) + part(call.organisation, say);
    for (const CallThing& service : call.services) inside += part(service, say);
    for (const CallThing& place : call.places) inside += part(place, say);
    return element("article", {{"class", "call"}, {"id", anchor}},
                   inside + element("p", {{"class", "only"}},
                                    element("a", {{"href", "#" + anchor}}, say("calls.print-one"))));
}

Markup ways(const Report& report, const Say& say)
{
    Markup items;
    for (const Call& call : report.calls) {
        if (!call.is_due) continue;
        items += element(
            "li", {},
            german_name("a", {{"href", "#" + call_anchor(call.organisation.thing)}}, call.organisation.name));
    }
    return items.empty() ? items
                         : element("details", {{"class", "ways"}},
                                   element("summary", {}, element("strong", {}, say("calls.list"))) +
                                       element("ul", {}, items));
}

}  // namespace

Markup call_sheet(const Report& report, const Say& say)
{
    Markup blocks, done;
    for (const Call& call : report.calls) {
        if (call.is_due) blocks += block(call, say);
        else done += element("li", {}, german(call.organisation.name));
    }
    Markup inside =
        element("p", {{"class", "only"}}, element("a", {{"href", "#calls"}}, say("calls.print-all"))) +
        ways(report, say);
    inside += blocks;
    blocks = {};
    if (!done.empty())
        inside += element("h3", {}, say("calls.done")) + element("ul", {{"class", "services"}}, done);
    if (report.calls.empty()) inside = element("p", {}, say("calls.nothing"));
    return section("calls", say, inside);
}

}  // namespace report
