#include "kiosk/guide/proof.h"

#include <algorithm>
#include <array>

#include "kiosk/guide/tree.h"
#include "kiosk/guide/walk.h"

namespace guide {
namespace {

constexpr std::array k_doors = {content::Audience::person, content::Audience::employer,
                                content::Audience::association};

base::Date day_after(base::Date day)
{
    return std::chrono::sys_days(day) + std::chrono::days(1);
}

// Today, and every later day on which something begins to be offered or no longer is.
std::vector<base::Date> periods(const Guide& guide, base::Date today)
{
    std::vector<base::Date> days = {today};
    for (const Candidate& candidate : guide.candidates) {
        if (candidate.offered.from) days.push_back(*candidate.offered.from);
        if (candidate.offered.until) days.push_back(day_after(*candidate.offered.until));
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    days.erase(days.begin(), std::ranges::find(days, today));
    return days;
}

std::vector<std::optional<base::AnswerId>> terminals(const Guide& guide)
{
    std::vector<std::optional<base::AnswerId>> areas = {std::nullopt};
    for (const Question& question : guide.questions) {
        for (const base::AnswerId& answer : question.answers) {
            const bool is_known = std::ranges::find(areas, answer) != areas.end();
            if (question.preset_here && !is_known) areas.emplace_back(answer);
        }
    }
    return areas;
}

ServiceSet with_contact(const Guide& guide, const std::set<base::ServiceId>& without_contact)
{
    ServiceSet services = ServiceSet::all_of(guide.candidates.size());
    for (std::size_t i = 0; i < guide.candidates.size(); ++i) {
        if (without_contact.contains(guide.candidates[i].id)) services.erase(i);
    }
    return services;
}

// What the walks have met.
struct Met {
    std::set<base::ServiceId> shown;
    std::set<base::QuestionId> asked;
    std::set<base::QuestionId> could_be_asked;  // there was something to ask, and a service names them
    std::set<Given> offered;
};

// A tree for each topic, and one for "I am not sure"; grown in all periods at all terminals.
class Walks {
public:
    Walks(const Guide& guide, const Grounds& grounds, std::int64_t most_work)
        : guide_(guide),
          with_contact_(with_contact(guide, grounds.without_contact)),
          patience_(guide, most_work)
    {
        proof_.periods = periods(guide, grounds.today);
        proof_.terminals = terminals(guide);
    }

    void walk()
    {
        for (const content::Audience door : k_doors) {
            for (const base::TopicId& topic : topics_of(door)) walk(door, topic);
        }
        if (beginnings_ > 0) proof_.all.mean_questions /= beginnings_;
        proof_.is_cut_short = patience_.has_ended();
    }

    const Met& met() const { return met_; }
    Proof take_proof() { return std::move(proof_); }

private:
    std::vector<base::TopicId> topics_of(content::Audience door) const
    {
        std::vector<base::TopicId> topics;
        for (const Topic& topic : guide_.topics) {
            if (topic.audience == door) topics.push_back(topic.id);
        }
        if (!topics.empty()) topics.push_back(k_any_topic);
        return topics;
    }

    void walk(content::Audience door, const base::TopicId& topic)
    {
        TopicProof row{
            .topic = topic, .door = door, .counts = {}, .empty_from = {}, .services = {}, .questions = {}};
        Tree tree(guide_, with_contact_, patience_);
        for (const base::Date day : proof_.periods) {
            if (is_offered(row, day)) grow(tree, row, day);
            else if (!row.empty_from) row.empty_from = day;
        }
        row.counts = tree.counts();
        row.questions = tree.questions();
        for (const std::size_t service : tree.shown().members())
            row.services.push_back(guide_.candidates[service].id);
        add(proof_.all, row.counts);
        proof_.all.mean_questions += row.counts.mean_questions * tree.beginnings();
        beginnings_ += tree.beginnings();
        remember(row);
        proof_.topics.push_back(std::move(row));
    }

    // As the home screen has it.
    bool is_offered(const TopicProof& row, base::Date day) const
    {
        const Step step = next(guide_, {row.door, {}, {}}, {day, {}});
        const std::vector<base::TopicId>& offered = std::get<AskTopic>(step).offered;
        if (row.topic == k_any_topic) return !offered.empty();
        return std::ranges::find(offered, row.topic) != offered.end();
    }

    void grow(Tree& tree, const TopicProof& row, base::Date day)
    {
        for (const auto& here : proof_.terminals) {
            if (patience_.has_ended()) return;
            const Stand stand = stand_of(guide_, replay(guide_, {row.door, row.topic, {}}, {day, here}));
            tree.grow(stand);
            for (std::size_t i = 0; i < guide_.questions.size(); ++i) look_at(i, stand, here.has_value());
        }
    }

    void look_at(std::size_t at, const Stand& stand, bool is_preset)
    {
        const Question& question = guide_.questions[at];
        if (!is_asked(question, stand.door)) return;
        const bool is_named = count_shared(stand.fits, guide_.index.naming[at]) > 0;
        if (is_named && stand.fits.count() > guide_.enough) met_.could_be_asked.insert(question.id);
        // As a visitor is asked who changes the area.
        if (!question.preset_here || is_preset) return;
        met_.asked.insert(question.id);
        for (const std::size_t answer : outlook(guide_, at, stand.fits).offered)
            met_.offered.insert({question.id, question.answers[answer]});
    }

    void remember(const TopicProof& row)
    {
        met_.shown.insert(row.services.begin(), row.services.end());
        for (const AskedQuestion& question : row.questions) {
            met_.asked.insert(question.id);
            for (const OfferedAnswer& answer : question.answers)
                met_.offered.insert({question.id, answer.id});
        }
    }

    const Guide& guide_;
    const ServiceSet with_contact_;
    Patience patience_;
    Proof proof_;
    Met met_;
    int beginnings_ = 0;
};

void judge_services(const Guide& guide, const Met& met, base::Date today, Proof& proof)
{
    for (const Candidate& candidate : guide.candidates) {
        const content::Offered& offered = candidate.offered;
        if (candidate.topics.empty()) continue;
        if (offered.from && offered.until && *offered.until < *offered.from) {
            proof.never_offered.push_back(candidate.id);
        } else if (!met.shown.contains(candidate.id) && (!offered.until || *offered.until >= today)) {
            proof.never_shown.push_back(candidate.id);
        }
    }
}

void judge_questions(const Guide& guide, const Met& met, Proof& proof)
{
    for (const Question& question : guide.questions) {
        if (met.asked.contains(question.id)) {
            for (const base::AnswerId& answer : question.answers) {
                const Given given{question.id, answer};
                if (!met.offered.contains(given)) proof.never_chosen.push_back(given);
            }
        } else if (!question.preset_here) {
            const bool has_lost = met.could_be_asked.contains(question.id);
            (has_lost ? proof.never_asked : proof.resting).push_back(question.id);
        }
    }
}

}  // namespace

bool Proof::holds() const
{
    const auto leads_somewhere = [](const TopicProof& topic) { return topic.counts.situations > 0; };
    return !is_cut_short && std::ranges::all_of(topics, leads_somewhere) && all.ends_without_contact == 0 &&
           never_shown.empty() && never_offered.empty() && never_asked.empty() && never_chosen.empty();
}

Proof prove(const Guide& guide, const Grounds& grounds, std::int64_t most_work)
{
    Walks walks(guide, grounds, most_work);
    walks.walk();
    Proof proof = walks.take_proof();
    if (proof.is_cut_short) return proof;
    judge_services(guide, walks.met(), grounds.today, proof);
    judge_questions(guide, walks.met(), proof);
    return proof;
}

const Proof& Prover::prove(const Guide& guide, const Grounds& grounds)
{
    if (!last_ || last_->grounds != grounds || last_->guide != guide) {
        last_ = {guide, grounds, guide::prove(guide, grounds)};
        ++walked_;
    }
    return last_->proof;
}

}  // namespace guide
