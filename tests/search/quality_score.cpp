#include "tests/search/quality_score.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace tests {
namespace {

constexpr std::size_t k_shown = 5;
constexpr double k_rounding = 0.0006;  // the table has three digits
constexpr double k_worth_telling = 0.01;

std::string change(const std::pair<std::string, std::string>& row, const char* what, double from, double to)
{
    return fmt::format("{} {}: {} {:.3f} -> {:.3f}\n", row.first, row.second, what, from, to);
}

}  // namespace

void Score::add(double its_recall, double its_rank)
{
    ++queries;
    recall += its_recall;
    rank += its_rank;
}

std::pair<double, double> judged(const std::vector<std::string>& found,
                                 const std::vector<std::string>& expected)
{
    if (expected.empty()) return found.empty() ? std::pair{1.0, 1.0} : std::pair{0.0, 0.0};
    std::size_t right = 0;
    double rank = 0;
    for (std::size_t i = 0; i < std::min(found.size(), k_shown); ++i) {
        if (std::ranges::find(expected, found[i]) == expected.end()) continue;
        ++right;
        if (rank == 0) rank = 1.0 / static_cast<double>(i + 1);
    }
    return {static_cast<double>(right) / static_cast<double>(std::min(expected.size(), k_shown)), rank};
}

std::string table(const Scores& scores)
{
    std::string text =
        fmt::format("# {:<6} {:<14} {:>7} {:>9} {:>9}\n", "lang", "kind", "queries", "recall@5", "MRR");
    for (const auto& [row, score] : scores) {
        text += fmt::format("  {:<6} {:<14} {:>7} {:>9.3f} {:>9.3f}\n", row.first, row.second, score.queries,
                            score.recall, score.rank);
    }
    return text;
}

Scores read_table(const std::string& file)
{
    Scores scores;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("#")) continue;
        std::istringstream words(line);
        std::pair<std::string, std::string> row;
        Score score;
        if (words >> row.first >> row.second >> score.queries >> score.recall >> score.rank)
            scores[row] = score;
    }
    return scores;
}

std::string fallen(const Scores& scores, const Scores& least)
{
    std::string text;
    for (const auto& [row, floor] : least) {
        const auto found = scores.find(row);
        const Score now = found == scores.end() ? Score() : found->second;
        if (now.recall < floor.recall - k_rounding) text += change(row, "recall@5", floor.recall, now.recall);
        if (now.rank < floor.rank - k_rounding) text += change(row, "MRR", floor.rank, now.rank);
    }
    return text;
}

std::string risen(const Scores& scores, const Scores& least)
{
    std::string text;
    for (const auto& [row, now] : scores) {
        const auto found = least.find(row);
        const Score floor = found == least.end() ? Score() : found->second;
        if (now.recall > floor.recall + k_worth_telling)
            text += change(row, "recall@5", floor.recall, now.recall);
        if (now.rank > floor.rank + k_worth_telling) text += change(row, "MRR", floor.rank, now.rank);
    }
    return text;
}

Scores raised(const Scores& scores, const Scores& least)
{
    Scores best = scores;
    for (auto& [row, score] : best) {
        const auto found = least.find(row);
        if (found == least.end()) continue;
        score.recall = std::max(score.recall, found->second.recall);
        score.rank = std::max(score.rank, found->second.rank);
    }
    return best;
}

}  // namespace tests
