#include <algorithm>
#include <numeric>

#include "kiosk/i18n/format.h"
#include "kiosk/report/parts.h"

namespace report {
namespace {

using translate::State;

// With more things than this, those with nothing to do are left out.
constexpr std::size_t k_most_rows = 1000;

// What decides how a cell looks: the worst there is.
State worst(const translate::Counts& counts)
{
    const auto has = [&](State state) { return counts.of(state) > 0; };
    const auto* const found = std::ranges::find_if(translate::k_states, has);
    return found == translate::k_states.end() ? State::reviewed : *found;
}

bool is_open(const translate::Counts& counts)
{
    return counts.of(State::missing) + counts.of(State::out_of_date) + counts.of(State::not_compared) > 0;
}

bool is_open(const Row& row)
{
    return std::ranges::any_of(row.by_language, [](const auto& counts) { return is_open(counts); });
}

// What is wrong in short; what is right as a sign.
std::string sign(const translate::Counts& counts)
{
    std::string sign;
    const auto add = [&](State state, const char* mark) {
        if (counts.of(state) == 0) return;
        if (!sign.empty()) sign += ' ';
        sign += mark + std::to_string(counts.of(state));
    };
    add(State::missing, "−");
    add(State::out_of_date, "!");
    add(State::not_compared, "?");
    if (!sign.empty()) return sign;
    return counts.of(State::machine) > 0 ? "M" : "✓";
}

std::string in_words(const translate::Counts& counts, const Say& say)
{
    std::string words;
    for (const State state : translate::k_states) {
        if (counts.of(state) == 0) continue;
        if (!words.empty()) words += ", ";
        words += std::to_string(counts.of(state)) + " " +
                 say.plain("state." + std::string(translate::name_of(state)));
    }
    return words;
}

Markup cell(const translate::Counts& counts, const Say& say)
{
    if (counts.all() == 0) return element("td", {}, text("·"));
    return element(
        "td", {{"class", std::string(translate::name_of(worst(counts)))}, {"title", in_words(counts, say)}},
        text(sign(counts)));
}

Markup name_of(const Row& row, const Say& say)
{
    switch (row.thing.kind) {
        case content::Kind::centre: return say("kind.centre");
        case content::Kind::guide: return say("kind.guide");
        default: break;
    }
    const Markup name = german_name("span", {}, row.name);
    return row.is_over ? name + text(" ") + element("small", {}, say("matrix.over")) : name;
}

Markup line(const Row& row, const Say& say)
{
    Markup cells =
        element("th", {{"scope", "row"}, {"title", content::folder_of(row.thing)}}, name_of(row, say));
    for (const translate::Counts& counts : row.by_language) cells += cell(counts, say);
    return element("tr", {{"class", is_open(row) ? "open" : "done"}}, cells);
}

Markup head(const Report& report, const Say& say)
{
    Markup cells = element("th", {{"scope", "col"}}, say("matrix.thing"));
    for (const base::LanguageTag& language : report.languages)
        cells += element("th", {{"scope", "col"}},
                         element("span", {}, text(i18n::name_in(language, say.language()))));
    return element("thead", {}, element("tr", {}, cells));
}

bool is_same_group(content::Kind a, content::Kind b)
{
    const auto group = [](content::Kind kind) {
        return kind == content::Kind::guide ? content::Kind::centre : kind;
    };
    return group(a) == group(b);
}

Markup group_head(content::Kind kind, std::size_t columns, const Say& say)
{
    return element(
        "tr", {{"class", "group"}},
        element("th", {{"scope", "rowgroup"}}, say("group." + std::string(content::name_of(kind)))) +
            element("td", {{"colspan", std::to_string(columns)}}, Markup()));
}

Markup choice(const std::string& id, bool is_chosen, const Say& say)
{
    Attributes attributes = {{"type", "radio"}, {"name", "rows"}, {"id", id}};
    if (is_chosen) attributes.emplace_back("checked", "");
    return element("label", {}, element("input", attributes) + say("matrix." + id));
}

}  // namespace

Markup matrix(const Report& report, const Say& say)
{
    const bool leaves_out = report.rows.size() > k_most_rows;
    Markup groups, rows;
    const Row* before = nullptr;
    std::size_t shown = 0;
    std::size_t left_out = 0;
    for (const Row& row : report.rows) {
        const auto all = [](std::size_t sum, const translate::Counts& counts) { return sum + counts.all(); };
        if (std::accumulate(row.by_language.begin(), row.by_language.end(), std::size_t{0}, all) == 0)
            continue;
        if (leaves_out && (!is_open(row) || shown >= k_most_rows)) {
            ++left_out;
            continue;
        }
        if (!before || !is_same_group(before->thing.kind, row.thing.kind)) {
            if (before) groups += element("tbody", {}, rows);
            rows = group_head(row.thing.kind, report.languages.size(), say);
        }
        rows += line(row, say);
        before = &row;
        ++shown;
    }
    groups += element("tbody", {}, rows);
    const Markup table = element("table", {{"class", "matrix"}}, head(report, say) + groups);
    return element("h3", {{"id", "matrix-title"}}, say("matrix.title")) +
           element("p", {{"class", "quiet"}}, say("matrix.lead")) +
           element("fieldset", {{"class", "choices"}},
                   element("legend", {}, say("matrix.show")) + choice("all-rows", true, say) +
                       choice("open-rows", false, say)) +
           (left_out > 0 ? element("p", {}, say.count("matrix.left-out", left_out)) : Markup()) +
           element("div",
                   {{"class", "scroller"},
                    {"tabindex", "0"},
                    {"role", "region"},
                    {"aria-labelledby", "matrix-title"}},
                   table);
}

}  // namespace report
