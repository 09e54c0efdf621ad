#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>

#include "kiosk/guide/proof.h"
#include "kiosk/load/load.h"
#include "tests/bench/chance.h"
#include "tests/guide/strategies.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr base::Date k_today{2026y / 11 / 23};

double seconds_of(const std::function<void()>& act)
{
    const auto begin = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// The middle one of five times.
double middle_seconds(const std::function<void()>& act)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) times.push_back(seconds_of(act));
    std::ranges::sort(times);
    return times[2];
}

void print(const char* strategy, const strategies::Means& means)
{
    std::cout << fmt::format("  {:<24} {:>10.3f} {:>10.1f}\n", strategy, means.questions, means.results);
}

// Over all beginnings of one day, each as often.
strategies::Means means(const guide::Guide& guide, const strategies::Strategy& strategy)
{
    const std::vector<guide::Stand> stands = strategies::beginnings(guide, k_today);
    strategies::Means all;
    for (const guide::Stand& stand : stands) {
        const strategies::Means means = strategies::means(guide, stand, strategy);
        all.questions += means.questions / static_cast<double>(stands.size());
        all.results += means.results / static_cast<double>(stands.size());
    }
    return all;
}

double fewest_questions(const guide::Guide& guide)
{
    const std::vector<guide::Stand> stands = strategies::beginnings(guide, k_today);
    double questions = 0;
    for (const guide::Stand& stand : stands) questions += strategies::fewest_questions(guide, stand);
    return questions / static_cast<double>(stands.size());
}

// What the proof has to bear: 500 services, 8 questions of 6 answers, 12 topics; a ninth question is answered
// by the terminal's area, so that the same has to be walked in seven places.
guide::Guide largest_guide()
{
    constexpr std::size_t k_answers = 6;
    bench::Chance chance(7);
    guide::Guide guide;
    for (int i = 0; i < 12; ++i) guide.topics.push_back({{fmt::format("topic-{}", i)}});
    for (int i = 0; i < 9; ++i) {
        guide::Question question{{fmt::format("question-{}", i)}, {content::Audience::person}, i == 0, {}};
        for (std::size_t j = 0; j < k_answers; ++j) question.answers.push_back({fmt::format("answer-{}", j)});
        guide.questions.push_back(std::move(question));
    }
    for (int i = 0; i < 500; ++i) {
        guide::Candidate candidate;
        candidate.id = {fmt::format("service-{:03}", i)};
        while (candidate.topics.size() < 2)
            candidate.topics.insert(chance.one_of(std::span<const guide::Topic>(guide.topics)).id);
        for (const guide::Question& question : guide.questions) {
            if (!chance.in_percent(40)) continue;
            for (std::size_t j = 0; j < 3; ++j)
                candidate.suits[question.id].insert(question.answers[chance.below(k_answers)]);
        }
        guide.candidates.push_back(std::move(candidate));
    }
    return guide::indexed(std::move(guide));
}

void compare(const guide::Guide& guide)
{
    guide::Proof proof;
    const double seconds = middle_seconds([&] { proof = guide::prove(guide, {k_today, {}}); });
    std::cout << fmt::format("  {} services: {} situations proven in {:.3f} s{}\n", guide.candidates.size(),
                             proof.all.situations, seconds, proof.is_cut_short ? ", cut short" : "");
    std::cout << fmt::format("  {:<24} {:>10} {:>10}\n", "", "questions", "results");
    print("smallest mean left", means(guide, guide::next_question));
    print("file order", means(guide, strategies::in_file_order));
    // Larger ones have too many strategies.
    if (guide.candidates.size() <= 100)
        std::cout << fmt::format("  {:<24} {:>10.3f}\n", "best possible", fewest_questions(guide));
}

}  // namespace

// bench_guide [CONTENT]: how long the proof of a guide takes, and how many questions are asked.
int main(int argc, char** argv)
{
    fs::path content;
    CLI::App app("Says how long it takes to prove a centre's guide, and how many questions it saves");
    app.add_option("content", content, "A folder of content; without it the largest guide to be borne")
        ->check(CLI::ExistingDirectory);
    CLI11_PARSE(app, argc, argv);
    compare(content.empty() ? largest_guide() : guide::compile(load::facts(load::scan(content).value).value));
    return 0;
}
