#include <fmt/format.h>

#include <algorithm>

#include "kiosk/report/parts.h"

namespace report {
namespace {

// The formula's own scale.
constexpr double k_easiest = 4;
constexpr double k_hardest = 15;

double share_of_scale(double index)
{
    return (std::clamp(index, k_easiest, k_hardest) - k_easiest) / (k_hardest - k_easiest);
}

Markup scale(double index, const Say& say)
{
    const auto mark = [](std::string_view name, double at, const std::string& label) {
        return element(
            "span",
            {{"class", std::string(name)}, {"style", fmt::format("left:{:.1f}%", 100 * share_of_scale(at))}},
            element("b", {}, text(label)));
    };
    const Markup marks = mark("goal", k_good_index,
                              say.plain("plainness.goal", {{"goal", fmt::format("{:.0f}", k_good_index)}})) +
                         mark("mark", index, say.index(index));
    const Markup ends =
        element("span", {}, say("plainness.easy")) + element("span", {}, say("plainness.hard"));
    return element("div",
                   {{"class", "scale"},
                    {"role", "img"},
                    {"aria-label", say.plain("plainness.scale", {{"index", say.index(index)}})}},
                   element("div", {{"class", "track"}}, marks)) +
           element("div", {{"class", "ends"}, {"aria-hidden", "true"}}, ends);
}

Markup figure_row(const Markup& name, const Figures& figures, const Say& say)
{
    const auto cell = [&](const std::string& value, const char* label) {
        return element("td", {{"class", "count"}, {"data-label", say.plain(label)}}, text(value));
    };
    return element("tr", {},
                   element("th", {{"scope", "row"}}, name) +
                       cell(std::to_string(figures.sentences), "plainness.sentences") +
                       cell(say.number(figures.words_per_sentence()), "plainness.words") +
                       cell(std::to_string(figures.longest), "plainness.longest") +
                       cell(say.percent(figures.share_of_long_words()), "plainness.long-words") +
                       cell(say.index(figures.index()), "plainness.index"));
}

Markup name_of(content::Kind kind, const Say& say)
{
    const bool is_single = kind == content::Kind::centre;
    return say((is_single ? "kind." : "group.") + std::string(content::name_of(kind)));
}

Markup figures_table(const Plainness& plainness, const Say& say)
{
    Markup head = element("th", {{"scope", "col"}}, say("plainness.where"));
    for (const char* key : {"sentences", "words", "longest", "long-words", "index"})
        head += element("th", {{"scope", "col"}, {"class", "count"}}, say(std::string("plainness.") + key));
    Markup rows;
    for (const auto& [kind, figures] : plainness.by_kind)
        rows += figure_row(name_of(kind, say), figures, say);
    rows += figure_row(element("strong", {}, say("plainness.all")), plainness.all, say);
    return element("table", {{"class", "stacked"}},
                   element("thead", {}, element("tr", {}, head)) + element("tbody", {}, rows));
}

// The sentence with its long words marked.
Markup marked(const HardSentence& sentence)
{
    Markup marked;
    std::string_view rest = sentence.text;
    for (const std::string& word : sentence.long_words) {
        const std::size_t at = rest.find(word);
        if (at == std::string_view::npos) continue;
        marked += text(rest.substr(0, at)) + element("mark", {}, text(word));
        rest.remove_prefix(at + word.size());
    }
    return marked + text(rest);
}

Markup hard_sentence(const HardSentence& sentence, const Say& say)
{
    const std::string place = fmt::format("{}:{}", sentence.spot.file, sentence.spot.line);
    const auto words = static_cast<std::size_t>(sentence.figures.words);
    return element("li", {},
                   element("p", {{"lang", base::k_source_language}}, marked(sentence)) +
                       element("p", {{"class", "quiet"}},
                               say.count("words", words) + text(" · ") + say("plainness.index") + text(" ") +
                                   text(say.number(sentence.figures.index())) + text(" · ") + code(place)));
}

Markup method(const Say& say)
{
    Markup paragraphs;
    for (const char* key : {"formula", "source", "meaning", "counted", "goal"})
        paragraphs += element(
            "p", {},
            say(std::string("plainness.method.") + key,
                {{"goal", fmt::format("{:.0f}", k_good_index)}, {"words", std::to_string(k_most_words)}}));
    return element("details", {},
                   element("summary", {}, element("strong", {}, say("plainness.method"))) + paragraphs);
}

}  // namespace

Markup plainness(const Report& report, const Say& say)
{
    const Plainness& plainness = report.plainness;
    if (plainness.all.words == 0)
        return section("plainness", say, element("p", {}, say("plainness.nothing")));
    Markup sentences;
    for (const HardSentence& one : plainness.hardest) sentences += hard_sentence(one, say);
    const Markup hardest = sentences.empty()
                               ? element("p", {{"class", "all-good"}}, say("plainness.no-hard"))
                               : element("p", {{"class", "quiet"}}, say("plainness.hardest.lead")) +
                                     element("ol", {{"class", "sentences"}}, sentences);
    return section("plainness", say,
                   scale(plainness.all.index(), say) + figures_table(plainness, say) + method(say) +
                       element("h3", {}, say("plainness.hardest")) + hardest);
}

}  // namespace report
