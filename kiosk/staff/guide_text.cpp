#include "kiosk/staff/guide_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "kiosk/base/letters.h"
#include "kiosk/staff/doors.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

using Row = std::vector<std::string>;

// Moves to the right of `columns` what is shorter; the first column of a table stands at the left.
std::string padded(const std::string& text, std::size_t columns, char side)
{
    const std::size_t letters = base::count_letters(text);
    const std::string space(columns > letters ? columns - letters : 0, ' ');
    return side == '<' ? text + space : space + text;
}

std::string table(const std::vector<Row>& rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size() && row.size() > 1; ++i)
            widths[i] = std::max(widths[i], base::count_letters(row[i]));
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) line += "  ";
            line += padded(row[i], widths[i], i == 0 ? '<' : '>');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

class ProofText {
public:
    ProofText(const guide::Proof& proof, const i18n::Words& words, const base::LanguageTag& language)
        : proof_(proof), words_(words), language_(language)
    {
    }

    std::string text() const
    {
        const bool has_long = std::ranges::any_of(
            proof_.topics, [](const guide::TopicProof& topic) { return topic.counts.is_long(); });
        std::string text =
            verdict() + "\n" + walked() + "\n\n" + table(rows()) + "\n" + say("command.guide.legend") + "\n";
        if (has_long)
            text += say("command.guide.long", {{"page", std::to_string(guide::k_results_on_a_page)}}) + "\n";
        return text + rests();
    }

private:
    std::string say(const std::string& key, const i18n::Arguments& arguments = {}) const
    {
        return plain(words_.say(key, {language_}, arguments).text);
    }

    std::string count(const std::string& key, std::size_t number) const
    {
        return plain(words_.count(key, static_cast<long>(number), {language_}).text);
    }

    std::string verdict() const
    {
        if (proof_.is_cut_short) return say("command.guide.cut-short");
        return say(proof_.holds() ? "command.guide.holds" : "command.guide.fails");
    }

    // "12559 situations: 14 topics, at 7 terminals, in 3 periods"
    std::string walked() const
    {
        const auto topics = std::ranges::count_if(
            proof_.topics, [](const auto& topic) { return topic.topic != guide::k_any_topic; });
        return say("command.guide.walked",
                   {{"situations", count("command.guide.situations", proof_.all.situations)},
                    {"topics", count("command.guide.topics", static_cast<std::size_t>(topics))},
                    {"terminals", count("command.guide.terminals", proof_.terminals.size())},
                    {"periods", count("command.guide.periods", proof_.periods.size())}});
    }

    std::vector<Row> rows() const
    {
        std::vector<Row> rows = {
            {"", "", "", say("command.guide.questions"), "", say("command.guide.results"), ""},
            {say("command.guide.topic"), say("command.guide.head.situations"),
             say("command.guide.head.services"), say("command.guide.mean"), say("command.guide.most"),
             say("command.guide.answered"), say("command.guide.most")}};
        for (const DoorName& door : k_doors) {
            const auto is_behind = [&door](const auto& topic) { return topic.door == door.door; };
            if (std::ranges::none_of(proof_.topics, is_behind)) continue;
            rows.push_back({say("command.guide.door." + std::string(door.name))});
            for (const guide::TopicProof& topic : proof_.topics) {
                if (is_behind(topic)) rows.push_back(row(topic));
            }
        }
        rows.push_back(row(say("command.guide.all"), proof_.all, shown()));
        return rows;
    }

    Row row(const guide::TopicProof& topic) const
    {
        const bool is_any = topic.topic == guide::k_any_topic;
        return row("  " + (is_any ? say("command.guide.not-sure") : topic.topic.key), topic.counts,
                   topic.services.size());
    }

    Row row(const std::string& name, const guide::Counts& counts, std::size_t services) const
    {
        return {name,
                std::to_string(counts.situations),
                std::to_string(services),
                mean(counts),
                std::to_string(counts.most_questions),
                std::to_string(counts.most_results_told) + (counts.is_long() ? "*" : " "),
                std::to_string(counts.most_results)};
    }

    std::string mean(const guide::Counts& counts) const
    {
        std::string number = fmt::format("{:.2f}", counts.mean_questions);
        if (language_ == "de") number[number.find('.')] = ',';
        return number;
    }

    std::size_t shown() const
    {
        std::set<base::ServiceId> services;
        for (const guide::TopicProof& topic : proof_.topics)
            services.insert(topic.services.begin(), topic.services.end());
        return services.size();
    }

    std::string rests() const
    {
        if (proof_.resting.empty()) return "";
        std::vector<std::string> ids;
        for (const base::QuestionId& id : proof_.resting) ids.push_back(id.key);
        return say("command.guide.resting", {{"questions", joined(ids)}}) + "\n";
    }

    const guide::Proof& proof_;
    const i18n::Words& words_;
    const base::LanguageTag& language_;
};

}  // namespace

std::string proof_text(const guide::Proof& proof, const i18n::Words& words, const base::LanguageTag& language)
{
    return ProofText(proof, words, language).text();
}

}  // namespace staff
