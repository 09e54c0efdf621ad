#include <fmt/format.h>

#include "kiosk/report/parts.h"

namespace report {
namespace {

const char* name_of(content::Audience door)
{
    switch (door) {
        case content::Audience::person: return "person";
        case content::Audience::employer: return "employer";
        case content::Audience::association: break;
    }
    return "association";
}

std::string left(const AnswerTable& answer)
{
    if (answer.fewest == answer.most) return std::to_string(answer.most);
    return fmt::format("{}–{}", answer.fewest, answer.most);
}

Markup question_row(const QuestionTable& question, const Say& say)
{
    Markup answers;
    for (const AnswerTable& answer : question.answers)
        answers +=
            element("li", {}, german_name("span", {}, answer.text) + element("b", {}, text(left(answer))));
    const Markup place = say("guide.earliest", {{"number", std::to_string(question.earliest)}});
    return element(
        "tr", {},
        element("th", {{"scope", "row"}},
                german_name("span", {}, question.text) + element("small", {{"class", "quiet"}}, place)) +
            element("td", {}, element("ul", {{"class", "answers"}}, answers)));
}

Markup service_item(const ReachedService& service, bool is_certain, const Say& say)
{
    Markup item = german_name("span", {}, service.title);
    std::string conditions;
    for (const std::string& one : service.conditions) conditions += (conditions.empty() ? "" : " · ") + one;
    if (!conditions.empty()) item += german_name("small", {{"class", "quiet"}}, conditions);
    if (!service.is_reached && is_certain)
        item += element("span", {{"class", "field missing"}}, say("guide.never-shown"));
    return element("li", {}, item);
}

Markup questions_at_most(int count, const Say& say)
{
    if (count == 0) return say("guide.no-question");
    return say.count("guide.questions", static_cast<std::size_t>(count));
}

Markup topic_card(const TopicTable& topic, const Say& say)
{
    Markup facts = say(std::string("door.") + name_of(topic.door)) + text(" · ") +
                   say.count("services", topic.services.size());
    if (!topic.services.empty())
        facts += text(" · ") + questions_at_most(topic.most_questions, say) + text(" · ") +
                 say.count("guide.results", static_cast<std::size_t>(topic.most_results));
    if (topic.sensitive) facts += text(" · ") + say("guide.sensitive");
    Markup questions, services;
    for (const QuestionTable& question : topic.questions) questions += question_row(question, say);
    for (const ReachedService& service : topic.services)
        services += service_item(service, !topic.is_cut_short, say);
    Markup card = german_name("h3", {}, topic.title) + element("p", {{"class", "quiet"}}, facts);
    if (topic.is_cut_short) card += element("p", {{"class", "remark"}}, say("guide.cut-short"));
    if (!questions.empty())
        card += element("table", {{"class", "questions"}}, element("tbody", {}, questions));
    card += services.empty()
                ? element("p", {{"class", "remark"}}, say("guide.no-service"))
                : element("h4", {}, say("guide.services")) + element("ul", {{"class", "services"}}, services);
    return element("article", {{"class", "topic"}}, card);
}

}  // namespace

Markup guide_tables(const Report& report, const Say& say)
{
    Markup cards;
    for (const TopicTable& topic : report.topics) cards += topic_card(topic, say);
    if (cards.empty()) cards = element("p", {}, say("guide.nothing"));
    return section("guide", say, cards);
}

}  // namespace report
