#include <fmt/format.h>

#include "kiosk/report/parts.h"

namespace report {
namespace {

using translate::State;

// Texts in all languages beside German.
struct Texts {
    explicit Texts(const Report& report)
    {
        for (const Backlog& backlog : report.backlogs) {
            all += backlog.counts.all();
            open += backlog.counts.of(State::missing) + backlog.counts.of(State::out_of_date);
            unread += backlog.counts.of(State::machine) + backlog.counts.of(State::not_compared);
            machine += backlog.counts.of(State::machine);
            reviewed += backlog.counts.of(State::reviewed);
        }
    }

    std::size_t all = 0;
    std::size_t open = 0;    // missing or out of date
    std::size_t unread = 0;  // that no person has compared with the German
    std::size_t machine = 0;
    std::size_t reviewed = 0;
};

std::size_t errors_in(const Report& report)
{
    const auto found = report.findings.find(base::Severity::error);
    return found == report.findings.end() ? 0 : found->second;
}

// One figure that matters, with a word for how it stands: "good", "soon", "now".
Markup figure(const std::string& name, const std::string& value, std::string_view standing,
              const Markup& remark, const Say& say)
{
    const std::string word(standing);
    return element(
        "li", {},
        element("p", {{"class", "label"}}, say("figure." + name)) +
            element("p", {{"class", "number"}}, text(value)) +
            (word.empty()
                 ? Markup()
                 : element("p", {}, element("span", {{"class", "pill " + word}}, say("standing." + word)))) +
            element("p", {{"class", "quiet"}}, remark));
}

Markup services_figure(const Report& report, const Say& say)
{
    return figure("services", std::to_string(report.count(content::Kind::service)), "",
                  say.count("organisations", report.count(content::Kind::organisation)) + text(", ") +
                      say.count("places", report.count(content::Kind::place)) + text(", ") +
                      say.count("languages-beside", report.languages.size()),
                  say);
}

Markup translated_figure(const Texts& texts, const Say& say)
{
    const std::size_t good = texts.machine + texts.reviewed;
    return figure("translated", say.percent(good, texts.all), texts.reviewed == texts.all ? "good" : "soon",
                  say("figure.by-machine", {{"percent", say.percent(texts.machine, texts.all)}}), say);
}

Markup checked_figure(const Report& report, const Say& say)
{
    const std::size_t never = report.count(Age::never);
    const std::size_t very_old = report.count(Age::very_old);
    const std::size_t all = report.checked.size();
    const std::size_t recent = report.count(Age::recent);
    const char* standing = recent == all ? "good" : never + very_old > 0 ? "now" : "soon";
    return figure("checked", say.percent(recent, all), standing,
                  say.count("figure.never-checked", never, {{"all", std::to_string(all)}}), say);
}

Markup plain_figure(const Report& report, const Say& say)
{
    const double index = report.plainness.all.index();
    return figure("plain", say.index(index), index <= k_good_index ? "good" : "soon",
                  say("figure.plain-goal", {{"goal", fmt::format("{:.0f}", k_good_index)}}), say);
}

Markup step(const Markup& what, const Markup& how)
{
    return element("li", {}, element("strong", {}, what) + element("span", {}, how));
}

Markup link(const std::string& section, const Say& say)
{
    return element("a", {{"href", "#" + section}}, say(section + ".title"));
}

// What to do next, the most pressing first.
std::vector<Markup> steps(const Report& report, const Texts& texts, const Say& say)
{
    std::vector<Markup> steps;
    const auto add = [&](const char* name, std::size_t count, const Markup& where) {
        if (count == 0) return;
        const std::string key = std::string("next.") + name;
        steps.push_back(step(say.count(key, count), say(key + ".how") + text(" ") + where));
    };
    add("errors", errors_in(report), code("kioskctl check " + say.reader().folder));
    add("never", report.count(Age::never), link("calls", say));
    add("old", report.count(Age::very_old) + report.count(Age::old), link("checked", say));
    add("translate", texts.open, link("backlog", say));
    add("review", texts.unread, link("languages", say));
    add("plain", report.plainness.hardest.size(), link("plainness", say));
    return steps;
}

Markup errors(const Report& report, const Say& say)
{
    if (report.errors.empty()) return {};
    Markup rows;
    for (const base::Finding& finding : report.errors) {
        const auto sentences = i18n::sentences(finding, say.reader().staff, say.language());
        const std::string place = fmt::format("{}:{}", finding.spot.file, finding.spot.line);
        rows += element("li", {},
                        code(place) + element("p", {}, text(sentences.message)) +
                            element("p", {{"class", "quiet"}}, text(sentences.hint)));
    }
    const std::size_t more = errors_in(report) - report.errors.size();
    return element("div", {{"class", "errors"}},
                   element("h3", {}, say("errors.title")) + element("p", {}, say("errors.lead")) +
                       element("ul", {}, rows) +
                       (more > 0 ? element("p", {}, say.count("errors.more", more)) : Markup()));
}

}  // namespace

Markup summary(const Report& report, const Say& say)
{
    const Texts texts(report);
    Markup figures = services_figure(report, say);
    if (texts.all > 0) figures += translated_figure(texts, say);
    if (!report.checked.empty()) figures += checked_figure(report, say);
    if (report.plainness.all.words > 0) figures += plain_figure(report, say);
    Markup todo;
    for (const Markup& one : steps(report, texts, say)) todo += one;
    const Markup next =
        todo.empty() ? element("p", {}, say("next.nothing")) : element("ol", {{"class", "steps"}}, todo);
    return element("section", {{"id", "summary"}, {"aria-labelledby", "summary-title"}},
                   element("h2", {{"id", "summary-title"}}, say("summary.title")) +
                       element("ul", {{"class", "figures"}}, figures) + errors(report, say) +
                       element("h3", {}, say("next.title")) + next);
}

}  // namespace report
