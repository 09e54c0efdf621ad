#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tests {

// How good search is for some queries.
struct Score {
    int queries = 0;
    double recall = 0;  // mean share of the expected services among the first five
    double rank = 0;    // mean of 1 / place of the first expected service; 0 when it is not there

    void add(double its_recall, double its_rank);
    Score mean() const
    {
        return {queries, queries == 0 ? 0 : recall / queries, queries == 0 ? 0 : rank / queries};
    }
};

// Of one query: services found, and those expected. Nothing expected and nothing found is perfect.
std::pair<double, double> judged(const std::vector<std::string>& found,
                                 const std::vector<std::string>& expected);

// By language and kind; kind "all" is a language's every query.
using Scores = std::map<std::pair<std::string, std::string>, Score>;

// Of means: a table for people, and for the file that says how good search is at least.
std::string table(const Scores& scores);
Scores read_table(const std::string& file);

// What fell, and what rose by more than 0.01, as one line each.
std::string fallen(const Scores& scores, const Scores& least);
std::string risen(const Scores& scores, const Scores& least);

// The better of both, row by row.
Scores raised(const Scores& scores, const Scores& least);

}  // namespace tests
