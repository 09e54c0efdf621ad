#include "kiosk/check/names.h"

#include <algorithm>

#include "kiosk/check/rule.h"
#include "kiosk/load/nearest.h"

namespace check {
namespace {

std::set<std::string> ids_of(content::Kind kind, const std::vector<content::Thing>& things)
{
    std::set<std::string> ids;
    for (const content::Thing& thing : things) {
        if (thing.kind == kind) ids.insert(thing.id);
    }
    return ids;
}

Known things_of(content::Kind kind, const std::vector<content::Thing>& things)
{
    return {std::string(content::folder_of(kind)) + "/", ids_of(kind, things)};
}

template <class Things>
std::set<std::string> ids_of(const Things& things)
{
    std::set<std::string> ids;
    for (const auto& thing : things) ids.insert(thing.id.key);
    return ids;
}

std::set<std::string> tags_of(const content::Centre& centre)
{
    std::set<std::string> tags;
    for (const content::OfferedLanguage& language : centre.languages) tags.insert(language.tag);
    return tags;
}

std::string nearest(const std::string& id, const std::set<std::string>& ids)
{
    const std::vector<std::string_view> known(ids.begin(), ids.end());
    return std::string(load::nearest(id, known));
}

}  // namespace

Names::Names(const content::Facts& facts, const std::vector<content::Thing>& things)
    : organisations(things_of(content::Kind::organisation, things)),
      places(things_of(content::Kind::place, things)),
      services(things_of(content::Kind::service, things)),
      topics{"guide/guide.yaml: topics", ids_of(facts.guide.topics)},
      questions{"guide/guide.yaml: questions", ids_of(facts.guide.questions)},
      languages{"centre/centre.yaml: languages", tags_of(facts.centre)},
      emergency{"centre/centre.yaml: emergency", ids_of(facts.centre.emergency)}
{
    for (const content::Question& question : facts.guide.questions) {
        const std::string where = questions.where + "." + question.id.key + ".answers";
        answers[question.id.key] = {where, ids_of(question.answers)};
        if (question.preset_here) areas = answers[question.id.key];
    }
}

const Known* Names::under(std::string_view path) const
{
    constexpr std::string_view k_questions = "questions.";
    constexpr std::string_view k_answers = ".answers";
    if (path == "topics") return &topics;
    if (path == "questions") return &questions;
    if (path == "emergency") return &emergency;
    if (!path.starts_with(k_questions) || !path.ends_with(k_answers)) return nullptr;
    path.remove_prefix(k_questions.size());
    path.remove_suffix(std::min(path.size(), k_answers.size()));
    const auto found = answers.find(std::string(path));
    return found == answers.end() ? nullptr : &found->second;
}

void require_known(base::Findings& found, const Known& known, const std::string& id, const base::Spot& spot)
{
    if (id.empty() || known.ids.contains(id)) return;
    const std::string meant = nearest(id, known.ids);
    if (meant.empty()) found.push_back(error(spot, "far", {id, known.where}));
    else found.push_back(error(spot, "near", {id, known.where, meant}));
}

}  // namespace check
