#include <algorithm>
#include <array>
#include <span>

#include "kiosk/load/parts.h"
#include "kiosk/load/readers.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

// The id of a list's entry, unless it is taken: by another entry, or by the guide itself.
template <class Id>
std::optional<Id> own_id(const Section& section, Names& names, std::span<const std::string_view> reserved)
{
    auto written = section.written("id", load::id<Id>);
    if (!written) return std::nullopt;
    const std::string& key = written->value.key;
    if (std::ranges::find(reserved, key) != reserved.end()) {
        section.report().error({written->spot.line, written->spot.column}, {"bad-id", "reserved", {key}});
        return std::nullopt;
    }
    if (!names.take(key, written->spot)) return std::nullopt;
    return std::move(written->value);
}

// "I am not sure", "I don't know".
constexpr std::array<std::string_view, 1> k_reserved_answers = {"unknown"};
// What the guide asks before the first question.
constexpr std::array<std::string_view, 2> k_reserved_questions = {"topic", "door"};

std::vector<content::Topic> topics(const Section& top)
{
    std::vector<content::Topic> topics;
    Names names(top.report());
    for (const Section& section : top.inner_list("topics")) {
        auto id = own_id<base::TopicId>(section, names, k_reserved_answers);
        if (!id) continue;
        content::Topic topic;
        topic.id = std::move(*id);
        topic.icon = section.line("icon");
        topic.audience = section.choice("audience", content::Audience::person);
        topic.sensitive = section.one("sensitive", flag).value_or(false);
        topic.spot = section.spot();
        topics.push_back(std::move(topic));
    }
    return topics;
}

std::vector<content::Answer> answers(const Section& question)
{
    std::vector<content::Answer> answers;
    Names names(question.report());
    for (const Section& section : question.inner_list("answers")) {
        auto id = own_id<base::AnswerId>(section, names, k_reserved_answers);
        if (id) answers.push_back({std::move(*id), section.line("icon"), section.spot()});
    }
    return answers;
}

std::vector<content::Question> questions(const Section& top)
{
    std::vector<content::Question> questions;
    Names names(top.report());
    for (const Section& section : top.inner_list("questions")) {
        auto id = own_id<base::QuestionId>(section, names, k_reserved_questions);
        content::Question question;
        question.answers = answers(section);
        auto audiences = section.choices<content::Audience>("audience");
        if (!audiences.empty()) question.audiences = std::move(audiences);
        enum class Preset { unknown, here };
        question.preset_here = section.choice("preset", Preset::unknown) == Preset::here;
        question.spot = section.spot();
        if (!id) continue;
        question.id = std::move(*id);
        questions.push_back(std::move(question));
    }
    return questions;
}

}  // namespace

content::Guide guide(const Node& file, Report& report)
{
    const Section top(file, content::Kind::guide, report);
    return {topics(top), questions(top), report.spot({})};
}

}  // namespace load
