#include "tests/guide/plain_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace plain_proof {
namespace {

using content::Audience;
using guide::AskedQuestion;
using guide::Counts;
using guide::Given;
using guide::Grounds;
using guide::Guide;
using guide::OfferedAnswer;
using guide::Proof;
using guide::Setting;
using guide::Situation;
using guide::TopicProof;

constexpr int k_days_ahead = 40;  // more than any test looks

// Every day on which a service comes or goes, found by looking at each.
std::vector<base::Date> periods(const Guide& guide, base::Date today)
{
    std::vector<base::Date> days = {today};
    const auto comes_or_goes = [](const guide::Candidate& candidate, base::Date day) {
        return candidate.offered.from == day ||
               (candidate.offered.until &&
                std::chrono::sys_days(*candidate.offered.until) + std::chrono::days(1) ==
                    std::chrono::sys_days(day));
    };
    for (int i = 1; i < k_days_ahead; ++i) {
        const base::Date day = std::chrono::sys_days(today) + std::chrono::days(i);
        if (std::ranges::any_of(guide.candidates, [&](const auto& one) { return comes_or_goes(one, day); }))
            days.push_back(day);
    }
    return days;
}

class Replays {
public:
    Replays(const Guide& guide, const Grounds& grounds) : guide_(guide), grounds_(grounds) {}

    Proof proof()
    {
        proof_.periods = periods(guide_, grounds_.today);
        proof_.terminals = {std::nullopt};
        for (const guide::Question& question : guide_.questions) {
            if (!question.preset_here) continue;
            for (const base::AnswerId& answer : question.answers) {
                if (!std::ranges::count(proof_.terminals, answer)) proof_.terminals.emplace_back(answer);
            }
        }
        for (const auto door : {Audience::person, Audience::employer, Audience::association}) walk(door);
        if (beginnings_ > 0) proof_.all.mean_questions = questions_ / beginnings_;
        judge();
        return proof_;
    }

private:
    void walk(Audience door)
    {
        bool has_topics = false;
        for (const guide::Topic& topic : guide_.topics) {
            if (topic.audience != door) continue;
            has_topics = true;
            walk(door, topic.id);
        }
        if (has_topics) walk(door, guide::k_any_topic);
    }

    void walk(Audience door, const base::TopicId& topic)
    {
        row_ = {};
        row_.topic = topic;
        row_.door = door;
        double questions = 0;
        int beginnings = 0;
        for (const base::Date day : proof_.periods) {
            for (const auto& here : proof_.terminals) {
                const Setting setting{day, here};
                const auto home = std::get<guide::AskTopic>(guide::next(guide_, {door, {}, {}}, setting));
                const bool is_offered = topic == guide::k_any_topic
                                            ? !home.offered.empty()
                                            : std::ranges::count(home.offered, topic) > 0;
                if (is_offered) {
                    questions += replay({door, topic, {}}, setting, true);
                    ++beginnings;
                    look_ahead({door, topic, {}}, setting);
                } else if (!row_.empty_from) {
                    row_.empty_from = day;
                }
            }
        }
        if (beginnings > 0) row_.counts.mean_questions = questions / beginnings;
        questions_ += questions;
        beginnings_ += beginnings;
        std::ranges::sort(row_.services);
        sort_questions();
        add();
        proof_.topics.push_back(row_);
    }

    // Gives the mean number of questions from here on. `told`: without "I don't know".
    double replay(const Situation& situation, const Setting& setting, bool told)
    {
        ++row_.counts.situations;
        const guide::Step step = guide::next(guide_, situation, setting);
        if (const auto* shown = std::get_if<guide::Matches>(&step)) {
            end(*shown, situation, told);
            return 0;
        }
        const auto& ask = std::get<guide::Ask>(step);
        double questions = 0;
        for (const base::AnswerId& answer : ask.offered) {
            Situation then = situation;
            then.given.push_back({ask.question, answer});
            note(then, setting);
            questions += replay(then, setting, told);
        }
        Situation then = situation;
        then.given.push_back({ask.question, guide::k_unknown});
        replay(then, setting, false);
        return 1 + questions / static_cast<double>(ask.offered.size());
    }

    void end(const guide::Matches& shown, const Situation& situation, bool told)
    {
        Counts& counts = row_.counts;
        ++counts.ends;
        const int results = static_cast<int>(shown.matches.size());
        counts.most_questions = std::max(counts.most_questions, static_cast<int>(situation.given.size()));
        counts.most_results = std::max(counts.most_results, results);
        if (told) counts.most_results_told = std::max(counts.most_results_told, results);
        bool has_contact = false;
        for (const guide::Match& match : shown.matches) {
            has_contact = has_contact || !grounds_.without_contact.contains(match.service);
            if (!std::ranges::count(row_.services, match.service)) row_.services.push_back(match.service);
        }
        if (!has_contact) ++counts.ends_without_contact;
    }

    void note(const Situation& then, const Setting& setting)
    {
        const Given& given = then.given.back();
        const int place = static_cast<int>(then.given.size());
        auto question = std::ranges::find(row_.questions, given.question, &AskedQuestion::id);
        if (question == row_.questions.end())
            question = row_.questions.insert(question, {given.question, place, {}});
        question->earliest = std::min(question->earliest, place);
        const int left = static_cast<int>(guide::fitting(guide_, then, setting).size());
        const auto answer = std::ranges::find(question->answers, given.answer, &OfferedAnswer::id);
        if (answer == question->answers.end()) {
            question->answers.push_back({given.answer, left, left});
        } else {
            answer->fewest = std::min(answer->fewest, left);
            answer->most = std::max(answer->most, left);
        }
        asked_.insert(given.question);
        offered_.insert(given);
    }

    void look_ahead(const Situation& begun, const Setting& setting)
    {
        const auto fits = guide::fitting(guide_, begun, setting);
        for (const guide::Question& question : guide_.questions) {
            const auto names = [&](const guide::Candidate& candidate) {
                return std::ranges::count(fits, candidate.id) && candidate.suits.contains(question.id);
            };
            const bool is_named = std::ranges::any_of(guide_.candidates, names);
            if (static_cast<int>(fits.size()) > guide_.enough && is_named &&
                question.audiences.contains(begun.door))
                could_be_asked_.insert(question.id);
            if (!question.preset_here) continue;
            const auto again = guide::ask_again(guide_, begun, setting, question.id);
            if (!again) continue;
            asked_.insert(question.id);
            for (const base::AnswerId& answer : again->offered) offered_.insert({question.id, answer});
        }
    }

    std::ptrdiff_t position(const base::QuestionId& id) const
    {
        return std::ranges::find(guide_.questions, id, &guide::Question::id) - guide_.questions.begin();
    }

    void sort_questions()
    {
        std::ranges::sort(row_.questions, {}, [this](const AskedQuestion& question) {
            return std::pair(question.earliest, position(question.id));
        });
        for (AskedQuestion& question : row_.questions) {
            const auto& answers = guide_.questions[static_cast<std::size_t>(position(question.id))].answers;
            std::ranges::sort(question.answers, {}, [&](const OfferedAnswer& answer) {
                return std::ranges::find(answers, answer.id) - answers.begin();
            });
        }
    }

    void add()
    {
        Counts& all = proof_.all;
        all.situations += row_.counts.situations;
        all.ends += row_.counts.ends;
        all.ends_without_contact += row_.counts.ends_without_contact;
        all.most_questions = std::max(all.most_questions, row_.counts.most_questions);
        all.most_results = std::max(all.most_results, row_.counts.most_results);
        all.most_results_told = std::max(all.most_results_told, row_.counts.most_results_told);
    }

    void judge()
    {
        for (const guide::Candidate& candidate : guide_.candidates) {
            bool is_ever_offered = false;
            for (int i = -k_days_ahead; i < k_days_ahead; ++i)
                is_ever_offered =
                    is_ever_offered ||
                    candidate.offered.on(std::chrono::sys_days(grounds_.today) + std::chrono::days(i));
            if (!is_ever_offered) proof_.never_offered.push_back(candidate.id);
        }
        for (const guide::Question& question : guide_.questions) {
            if (!asked_.contains(question.id)) {
                if (question.preset_here) continue;
                (could_be_asked_.contains(question.id) ? proof_.never_asked : proof_.resting)
                    .push_back(question.id);
                continue;
            }
            for (const base::AnswerId& answer : question.answers) {
                if (!offered_.contains({question.id, answer}))
                    proof_.never_chosen.push_back({question.id, answer});
            }
        }
    }

    const Guide& guide_;
    const Grounds& grounds_;
    Proof proof_;
    TopicProof row_;
    double questions_ = 0;
    int beginnings_ = 0;
    std::set<base::QuestionId> asked_, could_be_asked_;
    std::set<Given> offered_;
};

const char* prefix(Audience door)
{
    switch (door) {
        case Audience::person: return "";
        case Audience::employer: return "employer ";
        case Audience::association: break;
    }
    return "association ";
}

std::string date(base::Date day)
{
    return fmt::format("{:04}-{:02}-{:02}", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

std::string text(const Counts& counts)
{
    return fmt::format("{} situations, {} ends, {:.2f} questions, at most {}, results {} and {}",
                       counts.situations, counts.ends, counts.mean_questions, counts.most_questions,
                       counts.most_results, counts.most_results_told);
}

template <class Id>
std::string line(const char* what, const std::vector<Id>& ids)
{
    std::string text;
    for (const Id& id : ids) text += " " + id.key;
    return text.empty() ? "" : what + text + "\n";
}

}  // namespace

Proof prove(const Guide& guide, const Grounds& grounds)
{
    return Replays(guide, grounds).proof();
}

std::string text(const Proof& proof)
{
    std::string lines = fmt::format("{} period{}, {} terminal{}\n", proof.periods.size(),
                                    proof.periods.size() == 1 ? "" : "s", proof.terminals.size(),
                                    proof.terminals.size() == 1 ? "" : "s");
    for (const TopicProof& topic : proof.topics) {
        lines += prefix(topic.door) + topic.topic.key + ": " + text(topic.counts);
        if (topic.empty_from) lines += ", empty from " + date(*topic.empty_from);
        lines += line(":", topic.services);
        if (topic.services.empty()) lines += "\n";
        for (const AskedQuestion& question : topic.questions) {
            lines += fmt::format("  {}. {}", question.earliest, question.id.key);
            for (const OfferedAnswer& answer : question.answers)
                lines += fmt::format(" {} {}-{}", answer.id.key, answer.fewest, answer.most);
            lines += "\n";
        }
    }
    return lines + "all: " + text(proof.all) + "\n" + failures(proof);
}

std::string failures(const Proof& proof)
{
    if (proof.is_cut_short) return "cut short\n";
    std::string lines;
    for (const TopicProof& topic : proof.topics) {
        if (topic.counts.situations == 0) lines += "no service: " + topic.topic.key + "\n";
    }
    if (proof.all.ends_without_contact > 0)
        lines += fmt::format("ends without a contact: {}\n", proof.all.ends_without_contact);
    lines += line("never shown:", proof.never_shown) + line("never offered:", proof.never_offered) +
             line("never asked:", proof.never_asked);
    for (const Given& given : proof.never_chosen)
        lines += "never chosen: " + given.question.key + "=" + given.answer.key + "\n";
    return lines + line("resting:", proof.resting);
}

}  // namespace plain_proof
