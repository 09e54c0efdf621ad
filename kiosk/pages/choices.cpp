#include "kiosk/pages/choices.h"

#include <algorithm>

namespace pages {
namespace {

constexpr const char* k_unsure_icon = "contact_support";

const content::Topic* find_topic(const base::TopicId& id, const Reader& reader)
{
    const auto& topics = reader.catalogue().questions().topics;
    const auto found = std::ranges::find(topics, id, &content::Topic::id);
    return found == topics.end() ? nullptr : &*found;
}

std::string answer_icon(const base::QuestionId& question_id, const base::AnswerId& id, const Reader& reader)
{
    const auto& questions = reader.catalogue().questions().questions;
    const auto question = std::ranges::find(questions, question_id, &content::Question::id);
    if (question == questions.end()) return {};
    const auto answer = std::ranges::find(question->answers, id, &content::Answer::id);
    return answer == question->answers.end() ? "" : answer->icon;
}

std::string topic_path(const base::TopicId& topic)
{
    return "topics." + topic.key;
}

std::string question_path(const base::QuestionId& question)
{
    return "questions." + question.key;
}

}  // namespace

Choice topic_choice(const base::TopicId& id, Reader& reader)
{
    const Voice& voice = reader.voice();
    if (id == guide::k_any_topic)
        return {voice.say("topic.unknown"), voice.say("topic.unknown.hint"), k_unsure_icon};
    const content::Topic* topic = find_topic(id, reader);
    return {reader.line(guide_thing(), topic_path(id) + ".title"),
            reader.maybe_line(guide_thing(), topic_path(id) + ".hint"), topic ? topic->icon : ""};
}

base::Phrase topic_line(const guide::Situation& situation, Reader& reader)
{
    if (!situation.topic) return reader.voice().own({});
    if (*situation.topic == guide::k_any_topic) return reader.voice().say("topic.unknown");
    const content::Topic* topic = find_topic(*situation.topic, reader);
    if (!topic || topic->sensitive) return reader.voice().own({});
    return reader.line(guide_thing(), topic_path(topic->id) + ".title");
}

Choice answer_choice(const base::QuestionId& question, const base::AnswerId& answer, Reader& reader)
{
    if (answer == guide::k_unknown) return {reader.voice().say("question.unknown"), {}, k_unsure_icon};
    const std::string path = question_path(question) + ".answers." + answer.key;
    return {reader.line(guide_thing(), path), {}, answer_icon(question, answer, reader)};
}

base::Phrase ask_line(const base::QuestionId& question, Reader& reader)
{
    return reader.line(guide_thing(), question_path(question) + ".ask");
}

std::optional<base::Phrase> ask_hint(const base::QuestionId& question, Reader& reader)
{
    return reader.maybe_line(guide_thing(), question_path(question) + ".hint");
}

}  // namespace pages
