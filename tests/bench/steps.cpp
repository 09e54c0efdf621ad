#include "tests/bench/steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <functional>

#include "kiosk/base/files.h"
#include "kiosk/pages/find.h"
#include "tests/bench/chance.h"
#include "tests/bench/typing.h"

namespace bench {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::sys_seconds k_now = std::chrono::sys_days{2026y / 11 / 24} + 9h;  // a Tuesday morning
constexpr int k_most_found = 12;                                                         // on the screen
constexpr double k_budget_ms = 5;

// Of this thread, so that it does not matter what else the machine does.
double processor_ms()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

double ms_of(const std::function<void()>& act)
{
    const double begin = processor_ms();
    act();
    return processor_ms() - begin;
}

// As far as a visitor may have come, "I don't know" among the answers.
guide::Situation some_situation(const guide::Guide& guide, Chance& chance)
{
    guide::Situation situation;
    situation.topic = guide::k_any_topic;
    const std::size_t topic = chance.below(guide.topics.size() + 1);
    if (topic < guide.topics.size()) situation.topic = guide.topics[topic].id;
    const std::size_t answers = chance.below(static_cast<std::size_t>(guide.at_most) + 1);
    for (std::size_t i = 0; i < answers; ++i) {
        const guide::Question& question = chance.one_of(std::span(guide.questions));
        const std::size_t answer = chance.below(question.answers.size() + 1);
        situation.given.push_back(
            {question.id, answer < question.answers.size() ? question.answers[answer] : guide::k_unknown});
    }
    return situation;
}

class Trial {
public:
    Trial(const bundle::Catalogue& catalogue, const Trials& trials)
        : catalogue_(catalogue),
          words_(base::share_folder() / "locales", "kiosk"),
          world_{catalogue_, words_, k_now, std::nullopt},
          trials_(trials)
    {
    }

    Step home()
    {
        Step step{"home", {}, k_budget_ms};
        for (std::size_t i = 0; i < trials_.situations; ++i)
            step.milliseconds.push_back(ms_of([&] { pages::advice(world_, {}, some_language()); }));
        return step;
    }

    Step advise()
    {
        Step step{"advise, one step", {}, k_budget_ms};
        for (std::size_t i = 0; i < trials_.situations; ++i) {
            const guide::Situation situation = some_situation(catalogue_.guide(), chance_);
            const base::LanguageTag language = some_language();
            step.milliseconds.push_back(ms_of([&] { pages::advice(world_, situation, language); }));
        }
        return step;
    }

    Step find(const char* name, const std::vector<Typed>& typed)
    {
        Step step{name, {}, k_budget_ms};
        for (const Typed& one : typed)
            step.milliseconds.push_back(
                ms_of([&] { pages::find(world_, one.text, one.language, k_most_found); }));
        return step;
    }

    // The index of a language is read when the first letter is typed.
    Step find_first()
    {
        Step step{"find, first letter in a language", {}, std::nullopt};
        for (const content::OfferedLanguage& offered : catalogue_.centre().languages)
            step.milliseconds.push_back(ms_of([&] { pages::find(world_, "a", offered.tag, k_most_found); }));
        return step;
    }

    Step all_services()
    {
        Step step{"all services, A-Z", {}, std::nullopt};
        for (const content::OfferedLanguage& offered : catalogue_.centre().languages)
            step.milliseconds.push_back(ms_of([&] { pages::all_services(world_, offered.tag); }));
        return step;
    }

    Chance& chance() { return chance_; }

private:
    base::LanguageTag some_language() { return chance_.one_of(std::span(catalogue_.centre().languages)).tag; }

    const bundle::Catalogue& catalogue_;
    i18n::Words words_;
    pages::World world_;
    Trials trials_;
    Chance chance_{1};
};

}  // namespace

double Step::at(double share) const
{
    std::vector<double> sorted = milliseconds;
    std::ranges::sort(sorted);
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(share * last + 0.5)];
}

base::Result<std::vector<Step>> steps_of(const std::filesystem::path& bundle, const Trials& trials)
{
    std::optional<base::Result<bundle::Catalogue>> catalogue;
    Step opening{"open the bundle", {}, std::nullopt};
    for (int i = 0; i < 5; ++i)
        opening.milliseconds.push_back(ms_of([&] { catalogue = bundle::Catalogue::open(bundle); }));
    if (!*catalogue) return tl::unexpected(catalogue->error());

    Trial trial(**catalogue, trials);
    std::vector<Step> steps = {std::move(opening), trial.home(), trial.advise(), trial.find_first()};
    steps.push_back(trial.find("find, as typed", typed_rightly(**catalogue, trials.titles_per_language)));
    steps.push_back(trial.find("find, misspelled",
                               typed_wrongly(**catalogue, trials.titles_per_language, trial.chance())));
    steps.push_back(trial.all_services());
    return steps;
}

std::string table_of(const std::vector<Step>& steps)
{
    std::string table;
    for (const Step& step : steps) {
        const std::string budget = step.budget_ms ? fmt::format("{:>6.1f} ms", *step.budget_ms) : "";
        table += fmt::format("  {:<32} {:>8.2f} ms {:>8.2f} ms {:>8.2f} ms {:>9}  {} times\n", step.name,
                             step.at(0.5), step.at(0.99), step.at(1), budget, step.milliseconds.size());
    }
    return table;
}

}  // namespace bench
