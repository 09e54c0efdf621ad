#include "kiosk/staff/situation.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "kiosk/staff/doors.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

tl::unexpected<base::Trouble> not_an_answer(const std::string& question, const std::string& answer,
                                            const std::vector<std::string>& allowed)
{
    return base::trouble(fmt::format("'{}' is no answer to '{}'", answer, question),
                         fmt::format("the answers are: {}", joined(allowed)));
}

// Adds one answer after the other to a situation.
class Telling {
public:
    explicit Telling(const content::Guide& guide) : guide_(guide) {}

    base::Result<void> tell(const std::string& question, const std::string& answer)
    {
        if (question == "door") return tell_door(answer);
        if (question == "topic") return tell_topic(answer);
        const auto known =
            std::ranges::find(guide_.questions, base::QuestionId{question}, &content::Question::id);
        if (known == guide_.questions.end()) return not_a_question(question);
        return tell_answer(*known, answer);
    }

    base::Result<guide::Situation> situation() const
    {
        guide::Situation told = told_;
        if (!told.topic || *told.topic == guide::k_any_topic) {
            told.door = door_.value_or(told.door);
            return told;
        }
        const content::Audience own = topic()->audience;
        if (door_ && *door_ != own) return not_an_answer("topic", told.topic->key, topics_behind(*door_));
        told.door = own;
        return told;
    }

private:
    base::Result<void> tell_door(const std::string& answer)
    {
        const auto door = std::ranges::find(k_doors, answer, &DoorName::name);
        if (door == k_doors.end())
            return not_an_answer("door", answer, {"person", "employer", "association"});
        door_ = door->door;
        return {};
    }

    base::Result<void> tell_topic(const std::string& answer)
    {
        told_.topic = base::TopicId{answer};
        if (*told_.topic == guide::k_any_topic || topic() != guide_.topics.end()) return {};
        return not_an_answer("topic", answer, topics_behind(door_));
    }

    base::Result<void> tell_answer(const content::Question& question, const std::string& answer)
    {
        std::vector<std::string> allowed;
        for (const content::Answer& one : question.answers) allowed.push_back(one.id.key);
        allowed.push_back(guide::k_unknown.key);
        if (std::ranges::find(allowed, answer) == allowed.end())
            return not_an_answer(question.id.key, answer, allowed);
        std::erase_if(told_.given, [&](const guide::Given& old) { return old.question == question.id; });
        told_.given.push_back({question.id, base::AnswerId{answer}});
        return {};
    }

    base::Result<void> not_a_question(const std::string& question) const
    {
        std::vector<std::string> known = {"door", "topic"};
        for (const content::Question& one : guide_.questions) known.push_back(one.id.key);
        return base::trouble(fmt::format("there is no question '{}'", question),
                             fmt::format("the questions are: {}", joined(known)));
    }

    std::vector<content::Topic>::const_iterator topic() const
    {
        return std::ranges::find(guide_.topics, *told_.topic, &content::Topic::id);
    }

    std::vector<std::string> topics_behind(std::optional<content::Audience> door) const
    {
        std::vector<std::string> topics;
        for (const content::Topic& one : guide_.topics)
            if (!door || one.audience == *door) topics.push_back(one.id.key);
        topics.push_back(guide::k_any_topic.key);
        return topics;
    }

    const content::Guide& guide_;
    std::optional<content::Audience> door_;
    guide::Situation told_;
};

}  // namespace

base::Result<guide::Situation> situation_from(const std::vector<std::string>& answers,
                                              const content::Guide& guide)
{
    Telling telling(guide);
    for (const std::string& written : answers) {
        const auto equals = written.find('=');
        if (equals == std::string::npos)
            return base::trouble(fmt::format("'{}' is no QUESTION=ANSWER", written),
                                 "write for example --answer topic=recognition");
        const auto told = telling.tell(written.substr(0, equals), written.substr(equals + 1));
        if (!told) return tl::unexpected(told.error());
    }
    return telling.situation();
}

}  // namespace staff
