#include "tests/guide/readable.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace readable {
namespace {

constexpr std::array<std::string_view, 3> k_doors = {"person", "employer", "association"};

std::string text(const guide::Given& given)
{
    return given.question.key + "=" + given.answer.key;
}

std::string joined(const std::string& before, const auto& things, const auto& text_of)
{
    std::string text;
    for (const auto& thing : things) text += " " + text_of(thing);
    return text.empty() ? text : before + text;
}

const auto k_key = [](const auto& id) { return id.key; };
const auto k_given = [](const guide::Given& given) { return text(given); };

struct StepText {
    std::string operator()(const guide::AskTopic& ask) const
    {
        return "topics:" + joined("", ask.offered, k_key);
    }

    std::string operator()(const guide::Ask& ask) const
    {
        return fmt::format("{}?{} ({} left)", ask.question.key, joined("", ask.offered, k_key),
                           ask.remaining);
    }

    std::string operator()(const guide::Matches& matches) const
    {
        std::string text;
        for (const guide::Match& match : matches.matches) {
            text += text.empty() ? "" : " | ";
            text += match.service.key + joined(" after", match.after, k_key);
        }
        return text;
    }
};

}  // namespace

guide::Situation situation(const std::string& text)
{
    guide::Situation situation;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (word == "-") continue;
        const std::size_t equals = word.find('=');
        const auto door = std::find(k_doors.begin(), k_doors.end(), word);
        if (equals != std::string::npos) {
            situation.given.push_back({{word.substr(0, equals)}, {word.substr(equals + 1)}});
        } else if (door != k_doors.end()) {
            situation.door = static_cast<content::Audience>(door - k_doors.begin());
        } else {
            situation.topic = base::TopicId{word};
        }
    }
    return situation;
}

std::string text(const guide::Situation& situation)
{
    std::string text;
    if (situation.door != content::Audience::person)
        text = std::string(k_doors.at(static_cast<std::size_t>(situation.door))) + " ";
    text += situation.topic ? situation.topic->key : "-";
    return text + joined("", situation.given, k_given);
}

std::string text(const guide::Step& step)
{
    return std::visit(StepText{}, step);
}

std::string text(const guide::Match& match)
{
    return match.service.key + joined(" because", match.because, k_given) +
           joined(" depends on", match.depends_on, k_key) + joined(" after", match.after, k_key) +
           (match.here ? " here" : "");
}

}  // namespace readable
