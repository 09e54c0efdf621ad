#include "tests/bench/facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace bench {
namespace {

constexpr std::array k_icons = {
    "flight_land", "work",   "badge",  "balance",           "school", "female", "shield",
    "handshake",   "groups", "public", "record_voice_over", "search"};

std::string contact(int number)
{
    return fmt::format(
        "phone: \"+49 381 4{:06}\"\nemail: nr{}@example.org\nweb: https://www.example.org/{}\n", number,
        number, number);
}

// Most have been checked, and not long ago.
std::string evidence(Chance& chance)
{
    const std::string source = "source: \"example.org (2026)\"\n";
    if (chance.in_percent(20)) return source;
    return source + fmt::format("checked: 2026-{:02}-{:02}\n", chance.between(5, 10), chance.between(1, 28));
}

std::string opening(Chance& chance)
{
    static constexpr std::array<std::string_view, 4> k_days = {"mon", "tue", "wed", "thu"};
    std::string lines = "hours:\n";
    for (const std::string_view day : k_days) {
        if (chance.in_percent(80))
            lines += fmt::format("  {}: {:02}:00-12:00, 13:00-{}:30\n", day, chance.between(8, 10),
                                 chance.between(15, 18));
    }
    return lines + "  fri: 9-12\n";
}

// Some numbers below a most, each once, as a list of ids.
std::string list_of(std::string (*id)(int), std::size_t count, int most, Chance& chance)
{
    std::set<int> numbers;
    while (numbers.size() < count)
        numbers.insert(static_cast<int>(chance.below(static_cast<std::size_t>(most))));
    std::vector<std::string> ids;
    for (const int number : numbers) ids.push_back(id(number));
    return fmt::format("[{}]", fmt::join(ids, ", "));
}

// For whom: some questions with some of their answers.
std::string suits(Chance& chance)
{
    std::string lines;
    for (int question = 1; question < k_questions; ++question) {
        if (!chance.in_percent(25)) continue;
        lines += fmt::format("  {}: {}\n", question_id(question),
                             list_of(answer_id, chance.between(1, 3), k_answers, chance));
    }
    return lines.empty() ? "" : "for:\n" + lines;
}

}  // namespace

int organisations_of(int services)
{
    return std::max(1, services / 4);
}

int places_of(int services)
{
    return std::max(1, services / 6);
}

std::string topic_id(int number)
{
    return fmt::format("topic-{}", number);
}
std::string question_id(int number)
{
    return fmt::format("question-{}", number);
}
std::string answer_id(int number)
{
    return fmt::format("answer-{}", number);
}
std::string organisation_id(int number)
{
    return fmt::format("organisation-{}", number);
}
std::string place_id(int number)
{
    return fmt::format("place-{}", number);
}
std::string service_id(int number)
{
    return fmt::format("service-{}", number);
}

std::string centre_facts(const std::vector<Vocabulary>& languages)
{
    std::string tags;
    for (const Vocabulary& vocabulary : languages)
        tags += fmt::format("  - {{tag: {}{}}}\n", vocabulary.language,
                            vocabulary.language == "de" || vocabulary.language == "en" || languages.size() < 2
                                ? ""
                                : ", instead: [en]");
    return "format: 1\nlanguages:\n" + tags +
           "time_zone: Europe/Berlin\nholidays: mecklenburg-vorpommern\nplace: place-0\n"
           "idle: {after: 120 s, countdown: 30 s}\nresults: {enough: 3, at_most: 4}\n"
           "funders: [organisation-0]\n";
}

// The first question is the one the terminal's own place answers.
std::string guide_facts()
{
    std::string file = "topics:\n";
    for (int topic = 0; topic < k_topics; ++topic)
        file += fmt::format("  - {{id: {}, icon: {}}}\n", topic_id(topic),
                            k_icons[static_cast<std::size_t>(topic) % k_icons.size()]);
    file += "questions:\n";
    for (int question = 0; question < k_questions; ++question) {
        file += fmt::format("  - id: {}\n{}    answers:\n", question_id(question),
                            question == 0 ? "    preset: here\n" : "");
        for (int answer = 0; answer < k_answers; ++answer)
            file += fmt::format("      - {{id: {}, icon: {}}}\n", answer_id(answer),
                                k_icons[static_cast<std::size_t>(answer)]);
    }
    return file;
}

std::string organisation_facts(int number, Chance& chance)
{
    return contact(number) + evidence(chance);
}

std::string place_facts(int number, Chance& chance)
{
    return fmt::format(
               "street: Lange Straße {}\npostcode: \"{}\"\ncity: Rostock\narea: {}\n"
               "wheelchair: {}\nlocation: [54.{:04}, 12.{:04}]\n",
               number + 1, 18055 + number % 90, answer_id(number % k_answers),
               chance.in_percent(50) ? "full" : "partly", chance.below(10000), chance.below(10000)) +
           opening(chance) + evidence(chance);
}

// The first services see to it that no topic and no question goes without.
std::string service_facts(int number, int services, Chance& chance)
{
    std::string topics = list_of(topic_id, chance.between(1, 3), k_topics, chance);
    if (number < k_topics) topics = fmt::format("[{}]", topic_id(number));
    std::string whom = suits(chance);
    if (number < k_questions) whom = fmt::format("for: {{{}: [answer-0, answer-1]}}\n", question_id(number));
    std::string file = fmt::format("organisation: {}\ntopics: {}\n",
                                   organisation_id(number % organisations_of(services)), topics);
    if (chance.in_percent(70)) file += fmt::format("place: {}\n", place_id(number % places_of(services)));
    file += whom;
    if (number > 0 && chance.in_percent(10))
        file += fmt::format("after: [{}]\n",
                            service_id(static_cast<int>(chance.below(static_cast<std::size_t>(number)))));
    file += "cost: free\nstart: [walk-in, phone]\nlanguages: [de, en, ru]\ninterpreter: ask\n";
    if (chance.in_percent(60))
        file += fmt::format("contact:\n  phone: \"+49 381 5{:06}\"\n  email: angebot{}@example.org\n", number,
                            number);
    if (chance.in_percent(60)) file += opening(chance);
    return file + evidence(chance);
}

}  // namespace bench
