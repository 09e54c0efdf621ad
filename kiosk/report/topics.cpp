#include "kiosk/report/topics.h"

#include <algorithm>

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

std::vector<QuestionTable> questions_of(const guide::TopicProof& proof, const GermanTexts& texts)
{
    std::vector<QuestionTable> questions;
    for (const guide::AskedQuestion& asked : proof.questions) {
        const std::string ask = text_of(texts.guide, "questions." + asked.id.key + ".ask", asked.id.key);
        QuestionTable& question = questions.emplace_back(QuestionTable{asked.id, ask, asked.earliest, {}});
        for (const guide::OfferedAnswer& answer : asked.answers) {
            const std::string text = text_of(texts.guide, answer_path(asked.id, answer.id), answer.id.key);
            question.answers.push_back({answer.id, text, answer.fewest, answer.most});
        }
    }
    return questions;
}

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

// Those of the first period, which is today's.
std::vector<ReachedService> services_of(const guide::Guide& guide, const guide::TopicProof& topic,
                                        const GermanTexts& texts, base::Date today)
{
    std::vector<ReachedService> services;
    for (const guide::Candidate& candidate : guide.candidates) {
        if (!candidate.topics.contains(topic.topic) || !candidate.offered.on(today)) continue;
        const auto title = texts.titles.find(candidate.id);
        services.push_back({candidate.id, title == texts.titles.end() ? candidate.id.key : title->second,
                            conditions(guide, candidate, texts),
                            std::ranges::binary_search(topic.services, candidate.id)});
    }
    return services;
}

}  // namespace

std::vector<TopicTable> topic_tables(const guide::Guide& guide, const guide::Proof& proof,
                                     const GermanTexts& texts)
{
    std::vector<TopicTable> tables;
    for (const guide::Topic& topic : guide.topics) {
        const auto row = std::ranges::find(proof.topics, topic.id, &guide::TopicProof::topic);
        TopicTable& table = tables.emplace_back();
        table.id = topic.id;
        table.title = text_of(texts.guide, "topics." + topic.id.key + ".title", topic.id.key);
        table.door = topic.audience;
        table.sensitive = topic.sensitive;
        table.questions = questions_of(*row, texts);
        table.services = services_of(guide, *row, texts, proof.periods.front());
        table.situations = row->counts.situations;
        table.is_cut_short = proof.is_cut_short;
        table.most_questions = row->counts.most_questions;
        table.most_results = row->counts.most_results;
    }
    return tables;
}

}  // namespace report
