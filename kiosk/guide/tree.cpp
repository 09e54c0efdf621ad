#include "kiosk/guide/tree.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace guide {
namespace {

// A stand is worth as many sets of 64 services as are looked at for its question, and its place in memory.
constexpr std::int64_t k_least_work = 1200;

// A large guide with many questions has more situations than there are numbers.
std::uint64_t sum(std::uint64_t a, std::uint64_t b)
{
    constexpr auto k_most = std::numeric_limits<std::uint64_t>::max();
    return a > k_most - b ? k_most : a + b;
}

Stand after(const Stand& stand, std::size_t question)
{
    Stand next = stand;
    next.asked[question] = true;
    return next;
}

}  // namespace

void add(Counts& to, const Counts& more)
{
    to.situations = sum(to.situations, more.situations);
    to.ends = sum(to.ends, more.ends);
    to.ends_without_contact = sum(to.ends_without_contact, more.ends_without_contact);
    to.most_questions = std::max(to.most_questions, more.most_questions);
    to.most_results = std::max(to.most_results, more.most_results);
    to.most_results_told = std::max(to.most_results_told, more.most_results_told);
}

Patience::Patience(const Guide& guide, std::int64_t most_work)
{
    std::int64_t sets = 0;
    for (const Question& question : guide.questions) sets += std::ssize(question.answers);
    const std::int64_t work = sets * (std::ssize(guide.candidates) / 64 + 1);
    stands_left_ = most_work / std::max(work, k_least_work);
}

Tree::Tree(const Guide& guide, const ServiceSet& with_contact, Patience& patience)
    : guide_(guide),
      with_contact_(with_contact),
      patience_(patience),
      shown_(ServiceSet::none_of(guide.candidates.size()))
{
    for (const Question& question : guide.questions)
        seen_.push_back({0, std::vector<Left>(question.answers.size())});
}

void Tree::grow(const Stand& beginning)
{
    patience_.spend();
    ++beginnings_;
    const Counts counts = follow(beginning);
    add(all_, counts);
    all_.mean_questions += counts.mean_questions;
}

Counts Tree::counts() const
{
    Counts counts = all_;
    if (beginnings_ > 0) counts.mean_questions /= beginnings_;
    return counts;
}

std::vector<AskedQuestion> Tree::questions() const
{
    std::vector<AskedQuestion> questions;
    for (std::size_t i = 0; i < seen_.size(); ++i) {
        if (seen_[i].earliest == 0) continue;
        AskedQuestion& question = questions.emplace_back();
        question.id = guide_.questions[i].id;
        question.earliest = seen_[i].earliest;
        for (std::size_t answer = 0; answer < seen_[i].answers.size(); ++answer) {
            const Left& left = seen_[i].answers[answer];
            if (left.most > 0)
                question.answers.push_back({guide_.questions[i].answers[answer], left.fewest, left.most});
        }
    }
    std::ranges::stable_sort(questions, {}, &AskedQuestion::earliest);
    return questions;
}

// An end is quickly counted and would only fill the memory.
Counts Tree::follow(const Stand& stand)
{
    if (!has_more_to_ask(guide_, stand)) return end(stand);
    const auto known = known_.find(stand);
    if (known != known_.end()) return known->second;
    if (patience_.has_ended()) return {};
    patience_.spend();
    const auto choice = next_question(guide_, stand);
    const Counts counts = choice ? ask(stand, *choice) : end(stand);
    known_.emplace(stand, counts);
    return counts;
}

Counts Tree::end(const Stand& stand)
{
    shown_ |= stand.fits;
    Counts counts;
    counts.situations = counts.ends = 1;
    if (count_shared(stand.fits, with_contact_) == 0) counts.ends_without_contact = 1;
    counts.most_results = counts.most_results_told = stand.fits.count();
    return counts;
}

Counts Tree::ask(const Stand& stand, const Choice& choice)
{
    note(stand, choice);
    Counts counts;
    for (const std::size_t answer : choice.outlook.offered) {
        Stand next = after(stand, choice.question);
        restrict_to(guide_, choice.question, answer, next.fits);
        const Counts then = follow(next);
        add(counts, then);
        counts.mean_questions += then.mean_questions;
    }
    counts.mean_questions = 1 + counts.mean_questions / static_cast<double>(choice.outlook.offered.size());

    Counts unknown = follow(after(stand, choice.question));
    unknown.most_results_told = 0;
    add(counts, unknown);
    counts.situations = sum(counts.situations, 1);
    ++counts.most_questions;
    return counts;
}

void Tree::note(const Stand& stand, const Choice& choice)
{
    Seen& seen = seen_[choice.question];
    const auto place = static_cast<int>(std::ranges::count(stand.asked, true)) + 1;
    if (seen.earliest == 0 || place < seen.earliest) seen.earliest = place;
    for (const std::size_t answer : choice.outlook.offered) {
        const int left = count_shared(stand.fits, guide_.index.suited[choice.question][answer]);
        Left& noted = seen.answers[answer];
        noted.fewest = noted.most == 0 ? left : std::min(noted.fewest, left);
        noted.most = std::max(noted.most, left);
    }
}

}  // namespace guide
