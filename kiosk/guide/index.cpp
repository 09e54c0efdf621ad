#include <string_view>
#include <unordered_map>
#include <utility>

#include "kiosk/guide/guide.h"

namespace guide {
namespace {

using Positions = std::unordered_map<std::string_view, std::size_t>;

// Where each thing with an id stands; the first one when an id is repeated. Views the ids.
template <class Thing>
Positions positions_of(const std::vector<Thing>& things)
{
    Positions positions;
    for (std::size_t i = 0; i < things.size(); ++i) positions.emplace(things[i].id.key, i);
    return positions;
}

std::vector<ServiceSet> sets_by_topic(const Guide& guide)
{
    const Positions topics = positions_of(guide.topics);
    std::vector<ServiceSet> sets(guide.topics.size(), ServiceSet::none_of(guide.candidates.size()));
    for (std::size_t service = 0; service < guide.candidates.size(); ++service) {
        for (const base::TopicId& topic : guide.candidates[service].topics) {
            const auto found = topics.find(topic.key);
            if (found != topics.end()) sets[found->second].insert(service);
        }
    }
    return sets;
}

// Fills `naming` and `suited`.
void sort_by_answers(const Guide& guide, Index& index)
{
    const ServiceSet none = ServiceSet::none_of(guide.candidates.size());
    const ServiceSet all = ServiceSet::all_of(guide.candidates.size());
    index.naming.assign(guide.questions.size(), none);
    for (const Question& question : guide.questions) index.suited.emplace_back(question.answers.size(), all);

    const Positions questions = positions_of(guide.questions);
    for (std::size_t service = 0; service < guide.candidates.size(); ++service) {
        for (const auto& [id, suited] : guide.candidates[service].suits) {
            const auto question = questions.find(id.key);
            if (question == questions.end()) continue;
            index.naming[question->second].insert(service);
            const std::vector<base::AnswerId>& answers = guide.questions[question->second].answers;
            for (std::size_t answer = 0; answer < answers.size(); ++answer) {
                if (!suited.contains(answers[answer])) index.suited[question->second][answer].erase(service);
            }
        }
    }
}

using Links = std::vector<std::vector<std::size_t>>;

Links links_by_position(const std::vector<Candidate>& candidates)
{
    const Positions positions = positions_of(candidates);
    Links links(candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        for (const base::ServiceId& id : candidates[i].after) {
            const auto found = positions.find(id.key);
            if (found != positions.end()) links[i].push_back(found->second);
        }
    }
    return links;
}

// Follows links depth first and cuts those that lead back onto the path. With its own stack: a chain may be
// as long as there are services.
class CircleCutter {
public:
    explicit CircleCutter(Links links) : links_(std::move(links)), seen_(links_.size(), Seen::not_yet) {}

    Links cut() &&
    {
        for (std::size_t service = 0; service < links_.size(); ++service) {
            if (seen_[service] == Seen::not_yet) follow(service);
        }
        return std::move(links_);
    }

private:
    enum class Seen : char { not_yet, on_the_path, done };
    struct Step {
        std::size_t service;
        std::size_t next_link = 0;
    };

    void follow(std::size_t start)
    {
        enter(start);
        while (!path_.empty()) {
            Step& step = path_.back();
            std::vector<std::size_t>& links = links_[step.service];
            if (step.next_link == links.size()) {
                leave();
                continue;
            }
            const std::size_t target = links[step.next_link];
            if (seen_[target] == Seen::on_the_path) {
                links.erase(links.begin() + static_cast<std::ptrdiff_t>(step.next_link));
                continue;
            }
            ++step.next_link;
            if (seen_[target] == Seen::not_yet) enter(target);
        }
    }

    void enter(std::size_t service)
    {
        seen_[service] = Seen::on_the_path;
        path_.push_back({service});
    }

    void leave()
    {
        seen_[path_.back().service] = Seen::done;
        path_.pop_back();
    }

    Links links_;
    std::vector<Seen> seen_;
    std::vector<Step> path_;
};

}  // namespace

Guide indexed(Guide guide)
{
    guide.index = {};
    guide.index.by_topic = sets_by_topic(guide);
    sort_by_answers(guide, guide.index);
    guide.index.earlier = CircleCutter(links_by_position(guide.candidates)).cut();
    return guide;
}

}  // namespace guide
