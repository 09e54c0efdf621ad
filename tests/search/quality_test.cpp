#include <fmt/core.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>

#include "kiosk/pages/find.h"
#include "tests/search/quality_queries.h"
#include "tests/search/quality_score.h"
#include "tests/support/centre/test_centre.h"

// How good search is, through the same code as the terminal: tests/search/quality/ holds what people type and
// should find; least.table there says how good it is at least. KIOSK_UPDATE_GOLDENS=1 raises that, and
// KIOSK_SEARCH_MISSES=1 prints what is not found or not found first.
namespace tests {
namespace {

const std::string k_least = std::string(KIOSK_SOURCE) + "/tests/search/quality/least.table";

// A Tuesday at ten in the morning, when most is open.
constexpr std::chrono::sys_seconds k_now =
    std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(9);  // UTC

bool is_set(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr && std::string(value) == "1";
}

class Terminal {
public:
    explicit Terminal(const std::string& centre)
        : centre_("../../" + centre), words_(std::string(KIOSK_SHARE) + "/locales", "kiosk")
    {
        for (const auto& listed : pages::all_services(world(), "de")) offered_.push_back(listed.service.key);
    }

    std::vector<std::string> found(const std::string& typed, const base::LanguageTag& language) const
    {
        std::vector<std::string> ids;
        for (const pages::Result& one : pages::find(world(), typed, language, 10))
            ids.push_back(one.service.key);
        return ids;
    }

    // The ids of services offered today that a row means.
    std::vector<std::string> meant(const Query& query) const
    {
        std::vector<std::string> ids;
        for (const std::string& pattern : query.services) {
            const std::size_t before = ids.size();
            for (const std::string& id : offered_) {
                if (fits_pattern(pattern, id)) ids.push_back(id);
            }
            if (ids.size() == before) ADD_FAILURE() << query.typed << ": no service is " << pattern;
        }
        return ids;
    }

private:
    pages::World world() const { return {centre_.catalogue(), words_, k_now, {}}; }

    TestCentre centre_;
    i18n::Words words_;
    std::vector<std::string> offered_;
};

void print_miss(const Queries& table, const Query& query, const std::vector<std::string>& found)
{
    fmt::print("{} {} '{}':", table.language, query.kind, query.typed);
    for (const std::string& id : found) fmt::print(" {}", id);
    fmt::print("\n    instead of");
    for (const std::string& pattern : query.services) fmt::print(" {}", pattern);
    fmt::print("\n");
}

Scores measured(const Queries& table, const Terminal& terminal)
{
    Scores scores;
    for (const Query& query : table.rows) {
        const auto found = terminal.found(query.typed, table.language);
        const auto [recall, rank] = judged(found, terminal.meant(query));
        scores[{table.language, query.kind}].add(recall, rank);
        scores[{table.language, "all"}].add(recall, rank);
        if (recall * rank < 1 && is_set("KIOSK_SEARCH_MISSES")) print_miss(table, query, found);
    }
    for (auto& [row, score] : scores) score = score.mean();
    return scores;
}

Scores all_measured()
{
    Scores scores;
    std::map<std::string, Terminal> terminals;
    for (const Queries& table : all_queries()) {
        const auto terminal = terminals.try_emplace(table.centre, table.centre).first;
        scores.merge(measured(table, terminal->second));
    }
    return scores;
}

TEST(Quality, IsAtLeastAsGoodAsItWas)
{
    const Scores scores = all_measured();
    const Scores least = read_table(k_least);
    fmt::print("{}", table(scores));
    EXPECT_EQ(fallen(scores, least), "");
    const std::string better = risen(scores, least);
    if (!better.empty())
        fmt::print("Better than least.table says; raise it with KIOSK_UPDATE_GOLDENS=1:\n{}", better);
    if (is_set("KIOSK_UPDATE_GOLDENS")) std::ofstream(k_least) << table(raised(scores, least));
}

TEST(Quality, IsMeasuredWithEnoughQueries)
{
    std::size_t queries = 0;
    const std::set<std::string> shipped{"de", "en", "uk", "ar"};
    for (const Queries& table : all_queries()) {
        queries += table.rows.size();
        EXPECT_GE(table.rows.size(), shipped.contains(table.language) ? 55U : 25U) << table.language;
        std::set<std::string> typed;
        for (const Query& query : table.rows) EXPECT_TRUE(typed.insert(query.typed).second) << query.typed;
    }
    EXPECT_GE(queries, 300U);
}

TEST(Quality, CountsWhatIsFoundAmongTheFirstFive)
{
    using Ids = std::vector<std::string>;
    const auto both = [](double recall, double rank) { return std::pair{recall, rank}; };
    EXPECT_EQ(judged(Ids{"a", "b"}, Ids{"b"}), both(1, 0.5));
    EXPECT_EQ(judged(Ids{"a"}, Ids{"a", "b"}), both(0.5, 1));
    EXPECT_EQ(judged(Ids{"1", "2", "3", "4", "5", "a"}, Ids{"a"}), both(0, 0));
    EXPECT_EQ(judged(Ids{"1", "2", "3", "4", "5"}, Ids{"1", "2", "3", "4", "5", "6"}), both(1, 1));
    EXPECT_EQ(judged(Ids{}, Ids{}), both(1, 1));
    EXPECT_EQ(judged(Ids{"a"}, Ids{}), both(0, 0));
}

TEST(Quality, FailsWhenANumberFalls)
{
    const std::pair<std::string, std::string> row{"de", "letters"};
    const Scores least{{row, {10, 0.9, 0.8}}};
    EXPECT_EQ(fallen({{row, {10, 0.9, 0.79}}}, least), "de letters: MRR 0.800 -> 0.790\n");
    EXPECT_EQ(fallen({{row, {10, 0.95, 0.8}}}, least), "");
    EXPECT_EQ(risen({{row, {10, 0.95, 0.805}}}, least), "de letters: recall@5 0.900 -> 0.950\n");
    EXPECT_NE(fallen({}, least), "");
}

}  // namespace
}  // namespace tests
