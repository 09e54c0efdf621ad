#include "kiosk/schema/ids.h"

#include <algorithm>

#include "kiosk/schema/schema.h"

namespace schema {
namespace {

using load::Refers;

const char* name_of(Refers refers)
{
    switch (refers) {
        case Refers::nowhere: break;
        case Refers::organisations: return "organisations";
        case Refers::places: return "places";
        case Refers::services: return "services";
        case Refers::topics: return "topics";
        case Refers::areas: return "areas";
        case Refers::answers: return "answers";
    }
    return "";
}

std::string name_of_words(content::Kind kind)
{
    return std::string(content::name_of(kind)) + "-words";
}

std::string reference(const std::string& definition)
{
    return std::string(k_ids_file) + "#/definitions/" + definition;
}

// Offered where a value is typed. Not as `examples`: editors show all of those at every value.
Json offered(const std::vector<std::string>& ids)
{
    Json snippets = Json::array();
    for (const std::string& id : ids) snippets.push_back({{"label", id}, {"body", id}});
    return {{"defaultSnippets", std::move(snippets)}};
}

template <class Things>
std::vector<std::string> keys_of(const Things& things)
{
    std::vector<std::string> keys;
    for (const auto& [id, thing] : things) keys.push_back(id.key);
    return keys;
}

template <class Things>
std::vector<std::string> ids_of(const Things& things)
{
    std::vector<std::string> keys;
    for (const auto& thing : things) keys.push_back(thing.id.key);
    return keys;
}

// Offered where a key is typed.
Json as_keys(const std::vector<std::string>& ids, const Json& value = Json::object())
{
    Json schema = {{"properties", Json::object()}};
    for (const std::string& id : ids) schema["properties"][id] = value;
    return schema;
}

std::vector<std::string> areas(const content::Guide& guide)
{
    const auto here = std::ranges::find(guide.questions, true, &content::Question::preset_here);
    return here == guide.questions.end() ? std::vector<std::string>() : ids_of(here->answers);
}

// For `for`: the questions, and for each its answers, one or several.
Json answers(const content::Guide& guide)
{
    Json schema = as_keys({});
    for (const content::Question& question : guide.questions) {
        Json some = offered(ids_of(question.answers));
        some["items"] = some;
        schema["properties"][question.id.key] = std::move(some);
    }
    return schema;
}

Json guide_words(const content::Guide& guide)
{
    Json questions = as_keys({});
    for (const content::Question& question : guide.questions)
        questions["properties"][question.id.key]["properties"]["answers"] = as_keys(ids_of(question.answers));
    return {{"properties", {{"topics", as_keys(ids_of(guide.topics))}, {"questions", std::move(questions)}}}};
}

Json centre_words(const content::Centre& centre)
{
    return {{"properties", {{"emergency", as_keys(ids_of(centre.emergency))}}}};
}

}  // namespace

std::string reference_to(Refers refers)
{
    return reference(name_of(refers));
}

bool has_ids_in_words(content::Kind kind)
{
    return std::ranges::any_of(content::word_fields(kind),
                               [](const auto& field) { return field.path.find('*') != field.path.npos; });
}

Json ids_in_words_of(content::Kind kind)
{
    Json list = Json::array();
    list.push_back({{"$ref", reference(name_of_words(kind))}});
    return list;
}

File ids(const content::Facts& facts)
{
    Json definitions = {
        {name_of(Refers::organisations), offered(keys_of(facts.organisations))},
        {name_of(Refers::places), offered(keys_of(facts.places))},
        {name_of(Refers::services), offered(keys_of(facts.services))},
        {name_of(Refers::topics), offered(ids_of(facts.guide.topics))},
        {name_of(Refers::areas), offered(areas(facts.guide))},
        {name_of(Refers::answers), answers(facts.guide)},
        {name_of_words(content::Kind::centre), centre_words(facts.centre)},
        {name_of_words(content::Kind::guide), guide_words(facts.guide)},
    };
    const Json file = {{"$schema", k_draft}, {"definitions", std::move(definitions)}};
    return {k_ids_file, to_text(file)};
}

}  // namespace schema
