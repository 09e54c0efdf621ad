#include <array>

#include "kiosk/i18n/format.h"
#include "kiosk/report/parts.h"

namespace report {
namespace {

using translate::State;

// The best first, as a bar shows them.
constexpr std::array k_shown = {State::reviewed, State::machine, State::not_compared, State::out_of_date,
                                State::missing};

std::vector<Share> shares(const translate::Counts& counts)
{
    std::vector<Share> shares;
    for (const State state : k_shown) shares.push_back({translate::name_of(state), counts.of(state)});
    return shares;
}

Markup own_name(const base::LanguageTag& language)
{
    return phrase({i18n::own_name(language), language});
}

Markup language_row(const Backlog& backlog, const Say& say)
{
    Markup cells = element("th", {{"scope", "row"}},
                           element("strong", {}, text(i18n::name_in(backlog.language, say.language()))) +
                               element("span", {{"class", "quiet"}}, own_name(backlog.language))) +
                   element("td", {{"class", "wide"}}, bar(shares(backlog.counts)));
    for (const State state : k_shown) {
        const std::string name(translate::name_of(state));
        const std::size_t count = backlog.counts.of(state);
        const Markup number =
            element("span", {{"class", count == 0 ? "none" : name}}, text(std::to_string(count)));
        cells += element("td", {{"class", "count"}, {"data-label", say.plain("state." + name)}}, number);
    }
    return element("tr", {}, cells);
}

Markup language_head(const Say& say)
{
    Markup cells = element("th", {{"scope", "col"}}, say("languages.language")) +
                   element("td", {{"class", "wide"}}, Markup());
    for (const State state : k_shown)
        cells += element("th", {{"scope", "col"}, {"class", "count"}},
                         say("state." + std::string(translate::name_of(state))));
    return element("thead", {}, element("tr", {}, cells));
}

Markup meanings(const Say& say)
{
    Markup items;
    for (const State state : k_shown) {
        const std::string name(translate::name_of(state));
        items +=
            element("dt", {}, element("span", {{"class", "key " + name}}, Markup()) + say("state." + name)) +
            element("dd", {}, say("state." + name + ".means"));
    }
    return element("dl", {{"class", "meanings"}}, items);
}

// "missing: about bring"
Markup field_list(const std::vector<std::string>& fields, State state, const Say& say)
{
    if (fields.empty()) return {};
    const std::string name(translate::name_of(state));
    Markup list = element("small", {{"class", "quiet"}}, say("state." + name));
    for (const std::string& field : fields)
        list += element("span", {{"class", "field " + name}}, code(field));
    return list;
}

}  // namespace

Markup languages(const Report& report, const Say& say)
{
    if (report.languages.empty())
        return section("languages", say, element("p", {}, say("languages.german-only")));
    Markup rows;
    for (const Backlog& backlog : report.backlogs) rows += language_row(backlog, say);
    const Markup table =
        element("table", {{"class", "languages"}}, language_head(say) + element("tbody", {}, rows));
    return section("languages", say, table + meanings(say) + matrix(report, say));
}

Markup backlog(const Report& report, const Say& say)
{
    Markup lists;
    std::size_t open = 0;
    for (const Backlog& backlog : report.backlogs) open += backlog.files.size();
    for (const Backlog& backlog : report.backlogs) {
        if (backlog.files.empty()) continue;
        Markup files;
        for (const OpenFile& file : backlog.files) {
            const Markup fields = field_list(file.missing, State::missing, say) +
                                  field_list(file.out_of_date, State::out_of_date, say);
            files += element("li", {}, code(file.file) + element("span", {{"class", "fields"}}, fields));
        }
        const std::size_t missing = backlog.counts.of(State::missing);
        const std::size_t old = backlog.counts.of(State::out_of_date);
        Markup head = element("strong", {}, text(i18n::name_in(backlog.language, say.language())));
        if (missing > 0) head += element("span", {{"class", "field missing"}}, say.count("missing", missing));
        if (old > 0) head += element("span", {{"class", "field out-of-date"}}, say.count("out-of-date", old));
        const Markup more = backlog.more_files == 0
                                ? Markup()
                                : element("p", {},
                                          say.count("backlog.more", backlog.more_files) + text(" ") +
                                              code("kioskctl translate status " + backlog.language));
        Attributes attributes;
        if (open <= 60) attributes.emplace_back("open", "");
        lists += element("details", attributes,
                         element("summary", {}, head) + element("ul", {{"class", "files"}}, files) + more);
    }
    if (lists.empty()) lists = element("p", {{"class", "all-good"}}, say("backlog.nothing"));
    return section("backlog", say, lists);
}

}  // namespace report
