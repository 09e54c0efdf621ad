#include "kiosk/report/walks.h"

#include <algorithm>
#include <deque>

namespace report {
namespace {

std::string text_of(const content::Words& words, const std::string& path, const std::string& otherwise)
{
    const auto found = words.fields.find(path);
    return found == words.fields.end() ? otherwise : found->second.line();
}

std::string answer_path(const base::QuestionId& question, const base::AnswerId& answer)
{
    return "questions." + question.key + ".answers." + answer.key;
}

// Where terminals may stand: anywhere, and in each area.
std::vector<std::optional<base::AnswerId>> areas(const content::Guide& guide)
{
    std::vector<std::optional<base::AnswerId>> areas = {std::nullopt};
    for (const content::Question& question : guide.questions) {
        if (!question.preset_here) continue;
        for (const content::Answer& answer : question.answers) areas.emplace_back(answer.id);
    }
    return areas;
}

// All walks through one topic, counted into its table.
class TopicWalks {
public:
    TopicWalks(const guide::Guide& guide, const GermanTexts& texts, TopicTable& table)
        : guide_(guide), texts_(texts), table_(table)
    {
    }

    void walk(const guide::Setting& setting)
    {
        std::deque<guide::Situation> open = {{table_.door, table_.id, {}}};
        for (; !open.empty(); open.pop_front()) {
            if (table_.situations >= k_most_situations) {
                table_.is_cut_short = true;
                return;
            }
            ++table_.situations;
            look_at(open, setting);
        }
    }

    void mark_reached() const
    {
        for (ReachedService& service : table_.services) service.is_reached = reached_.contains(service.id);
    }

private:
    void look_at(std::deque<guide::Situation>& open, const guide::Setting& setting)
    {
        const guide::Situation situation = open.front();
        const guide::Step step = guide::next(guide_, situation, setting);
        if (!situation.given.empty()) note_left(situation.given.back(), left_in(step));
        if (const auto* ask = std::get_if<guide::Ask>(&step)) {
            note_asked(ask->question, static_cast<int>(situation.given.size()) + 1);
            std::vector<base::AnswerId> answers = ask->offered;
            answers.push_back(guide::k_unknown);
            for (base::AnswerId& answer : answers) {
                open.push_back(situation);
                open.back().given.push_back({ask->question, std::move(answer)});
            }
        } else if (const auto* shown = std::get_if<guide::Matches>(&step)) {
            table_.most_questions = std::max(table_.most_questions, static_cast<int>(situation.given.size()));
            table_.most_results = std::max(table_.most_results, static_cast<int>(shown->matches.size()));
            for (const guide::Match& match : shown->matches) reached_.insert(match.service);
        }
    }

    static int left_in(const guide::Step& step)
    {
        if (const auto* ask = std::get_if<guide::Ask>(&step)) return ask->remaining;
        if (const auto* shown = std::get_if<guide::Matches>(&step))
            return static_cast<int>(shown->matches.size());
        return 0;
    }

    QuestionTable& table_of(const base::QuestionId& id)
    {
        const auto known = std::ranges::find(table_.questions, id, &QuestionTable::id);
        if (known != table_.questions.end()) return *known;
        const std::string text = text_of(texts_.guide, "questions." + id.key + ".ask", id.key);
        table_.questions.push_back({id, text, 0, {}});
        return table_.questions.back();
    }

    void note_asked(const base::QuestionId& id, int place)
    {
        QuestionTable& question = table_of(id);
        if (question.earliest == 0 || place < question.earliest) question.earliest = place;
    }

    // "I don't know" leaves what there was.
    void note_left(const guide::Given& given, int left)
    {
        if (given.answer == guide::k_unknown) return;
        std::vector<AnswerTable>& answers = table_of(given.question).answers;
        const auto known = std::ranges::find(answers, given.answer, &AnswerTable::id);
        if (known == answers.end()) {
            const std::string path = answer_path(given.question, given.answer);
            answers.push_back({given.answer, text_of(texts_.guide, path, given.answer.key), left, left});
        } else {
            known->fewest = std::min(known->fewest, left);
            known->most = std::max(known->most, left);
        }
    }

    const guide::Guide& guide_;
    const GermanTexts& texts_;
    TopicTable& table_;
    std::set<base::ServiceId> reached_;
};

std::vector<std::string> conditions(const guide::Guide& guide, const guide::Candidate& candidate,
                                    const GermanTexts& texts)
{
    std::vector<std::string> conditions;
    for (const guide::Question& question : guide.questions) {
        const auto suited = candidate.suits.find(question.id);
        if (suited == candidate.suits.end()) continue;
        std::string answers;
        for (const base::AnswerId& answer : question.answers) {
            if (!suited->second.contains(answer)) continue;
            answers += answers.empty() ? "" : " / ";
            answers += text_of(texts.guide, answer_path(question.id, answer), answer.key);
        }
        if (!answers.empty()) conditions.push_back(std::move(answers));
    }
    return conditions;
}

std::vector<ReachedService> services_of(const guide::Guide& guide, const base::TopicId& topic,
                                        const GermanTexts& texts, base::Date today)
{
    std::vector<ReachedService> services;
    for (const guide::Candidate& candidate : guide.candidates) {
        if (!candidate.topics.contains(topic) || !candidate.offered.on(today)) continue;
        const auto title = texts.titles.find(candidate.id);
        services.push_back({candidate.id, title == texts.titles.end() ? candidate.id.key : title->second,
                            conditions(guide, candidate, texts), false});
    }
    return services;
}

void sort_answers(QuestionTable& question, const guide::Guide& guide)
{
    const auto of = std::ranges::find(guide.questions, question.id, &guide::Question::id);
    if (of == guide.questions.end()) return;
    const auto position = [&](const AnswerTable& answer) {
        return std::ranges::find(of->answers, answer.id) - of->answers.begin();
    };
    std::ranges::sort(question.answers, {}, position);
}

TopicTable topic_table(const guide::Guide& guide, const guide::Topic& topic, const GermanTexts& texts,
                       const std::vector<std::optional<base::AnswerId>>& areas, base::Date today)
{
    TopicTable table;
    table.id = topic.id;
    table.title = text_of(texts.guide, "topics." + topic.id.key + ".title", topic.id.key);
    table.door = topic.audience;
    table.sensitive = topic.sensitive;
    table.services = services_of(guide, topic.id, texts, today);
    if (table.services.empty()) return table;
    TopicWalks walks(guide, texts, table);
    for (const auto& area : areas) walks.walk({today, area});
    walks.mark_reached();
    std::ranges::stable_sort(table.questions, {}, &QuestionTable::earliest);
    for (QuestionTable& question : table.questions) sort_answers(question, guide);
    return table;
}

}  // namespace

std::vector<TopicTable> topic_tables(const content::Facts& facts, const GermanTexts& texts, base::Date today)
{
    const guide::Guide guide = guide::compile(facts);
    const auto everywhere = areas(facts.guide);
    std::vector<TopicTable> tables;
    for (const guide::Topic& topic : guide.topics)
        tables.push_back(topic_table(guide, topic, texts, everywhere, today));
    return tables;
}

}  // namespace report
