#include <fmt/format.h>

#include <algorithm>

#include "kiosk/staff/doors.h"
#include "kiosk/staff/guide_text.h"

namespace staff {
namespace {

using Json = nlohmann::ordered_json;

std::string iso(base::Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

template <class Id>
Json list_of(const std::vector<Id>& ids)
{
    Json list = Json::array();
    for (const Id& id : ids) list.push_back(id.key);
    return list;
}

void add_counts(Json& json, const guide::Counts& counts)
{
    json["situations"] = counts.situations;
    json["ends"] = counts.ends;
    json["ends_without_contact"] = counts.ends_without_contact;
    json["questions"] = {{"mean", counts.mean_questions}, {"most", counts.most_questions}};
    json["results"] = {{"most_when_answered", counts.most_results_told}, {"most", counts.most_results}};
}

Json json_of(const guide::AskedQuestion& question)
{
    Json answers = Json::array();
    for (const guide::OfferedAnswer& answer : question.answers)
        answers.push_back({{"answer", answer.id.key}, {"fewest", answer.fewest}, {"most", answer.most}});
    return {{"question", question.id.key},
            {"earliest", question.earliest},
            {"services_left", std::move(answers)}};
}

Json json_of(const guide::TopicProof& topic)
{
    const auto door = std::ranges::find(k_doors, topic.door, &DoorName::door);
    Json json = {{"topic", topic.topic.key}, {"door", door->name}};
    add_counts(json, topic.counts);
    json["is_long"] = topic.counts.is_long();
    json["empty_from"] = topic.empty_from ? Json(iso(*topic.empty_from)) : Json();
    json["services"] = list_of(topic.services);
    json["asked"] = Json::array();
    for (const guide::AskedQuestion& question : topic.questions) json["asked"].push_back(json_of(question));
    return json;
}

Json terminals(const guide::Proof& proof)
{
    Json list = Json::array();
    for (const auto& area : proof.terminals) list.push_back(area ? Json(area->key) : Json());
    return list;
}

}  // namespace

Json json_of(const guide::Proof& proof)
{
    Json json = {{"holds", proof.holds()}, {"is_cut_short", proof.is_cut_short}};
    add_counts(json, proof.all);
    json["terminals"] = terminals(proof);
    json["periods"] = Json::array();
    for (const base::Date day : proof.periods) json["periods"].push_back(iso(day));
    json["topics"] = Json::array();
    for (const guide::TopicProof& topic : proof.topics) json["topics"].push_back(json_of(topic));
    json["never_shown"] = list_of(proof.never_shown);
    json["never_offered"] = list_of(proof.never_offered);
    json["never_asked"] = list_of(proof.never_asked);
    json["never_chosen"] = Json::array();
    for (const guide::Given& given : proof.never_chosen)
        json["never_chosen"].push_back({{"question", given.question.key}, {"answer", given.answer.key}});
    json["resting"] = list_of(proof.resting);
    return json;
}

}  // namespace staff
