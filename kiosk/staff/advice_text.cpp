#include "kiosk/staff/advice_text.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "kiosk/staff/page_values.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

using Json = nlohmann::ordered_json;
using Row = std::pair<std::string, std::string>;

std::string label(const pages::Choice& choice)
{
    const std::string text = plain(choice.label.text);
    return choice.hint ? text + " (" + plain(choice.hint->text) + ")" : text;
}

// One form for the topic and every other question.
struct Asked {
    std::string question;
    std::string text;
    std::vector<std::pair<std::string, pages::Choice>> answers;
};

Asked asked(const pages::HomePage& page)
{
    Asked asked{"topic", plain(page.title.text), {}};
    for (const auto& [topic, choice] : page.topics) asked.answers.emplace_back(topic.key, choice);
    return asked;
}

Asked asked(const pages::QuestionPage& page)
{
    Asked asked{page.question.key, plain(page.ask.text), {}};
    for (const auto& [answer, choice] : page.answers) asked.answers.emplace_back(answer.key, choice);
    return asked;
}

std::string ids(const std::vector<base::ServiceId>& services)
{
    std::vector<std::string> keys;
    for (const base::ServiceId& service : services) keys.push_back(service.key);
    return joined(keys);
}

struct AsText {
    int remaining = 0;

    std::string operator()(const pages::ResultsPage& page) const
    {
        std::string text = plain(page.title.text) + "\n";
        if (page.none) text += plain(page.none->text) + "\n";
        if (page.cut) text += plain(page.cut->text) + "\n";
        int number = 0;
        for (const pages::Result& result : page.results) text += card(result, ++number);
        return text;
    }

    template <class Page>
    std::string operator()(const Page& page) const
    {
        const Asked question = asked(page);
        std::vector<Row> rows;
        for (const auto& [id, choice] : question.answers) rows.emplace_back(id, label(choice));
        return fmt::format("{} [{}]\n{}({} services fit so far)\n", question.text, question.question,
                           table(rows), remaining);
    }

    static std::string card(const pages::Result& result, int number)
    {
        std::string text =
            fmt::format("\n{}. {} [{}]\n", number, plain(result.title.text), result.service.key);
        const auto line = [&text](const base::Phrase& phrase) { text += "   " + plain(phrase.text) + "\n"; };
        if (result.german_title) line(*result.german_title);
        line(result.summary);
        if (result.where) line(*result.where);
        if (result.opening) line(*result.opening);
        for (const auto* lines : {&result.first, &result.because, &result.depends_on})
            for (const base::Phrase& phrase : *lines) line(phrase);
        if (!result.after.empty()) text += "   (after: " + ids(result.after) + ")\n";
        return text;
    }
};

struct AsJson {
    int remaining = 0;

    Json operator()(const pages::ResultsPage& page) const
    {
        Json results = Json::array();
        for (const pages::Result& result : page.results) {
            Json after = Json::array();
            for (const base::ServiceId& service : result.after) after.push_back(service.key);
            results.push_back({{"id", result.service.key},
                               {"title", plain(result.title.text)},
                               {"language", result.title.language},
                               {"because", json_of(result.because)},
                               {"after", std::move(after)},
                               {"open", json_of(result.open)}});
        }
        return {{"results", std::move(results)}};
    }

    template <class Page>
    Json operator()(const Page& page) const
    {
        const Asked question = asked(page);
        Json answers = Json::array();
        for (const auto& [id, choice] : question.answers)
            answers.push_back({{"id", id}, {"text", plain(choice.label.text)}});
        return {{"ask",
                 {{"question", question.question}, {"text", question.text}, {"answers", std::move(answers)}}},
                {"remaining", remaining}};
    }
};

}  // namespace

std::string advice_text(const Advice& advice, int remaining)
{
    return std::visit(AsText{remaining}, advice);
}

std::string advice_json(const Advice& advice, int remaining)
{
    return on_one_line(std::visit(AsJson{remaining}, advice));
}

}  // namespace staff
