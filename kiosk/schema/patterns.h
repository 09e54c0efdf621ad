#pragma once

#include <string>

// How values are written, as regular expressions that JavaScript, Python and C++ understand alike. Each
// covers the whole value. They take everything that `load` takes; an order, a real day and the like they
// cannot see.
namespace schema::pattern {

std::string line();
std::string any_text();
std::string id();
std::string id_within();  // to be part of another
std::string language();
std::string phone();
std::string email();
std::string web();
std::string date();
std::string date_range();
std::string dated_time();
std::string times();
std::string duration();
std::string whole_number(int least, int most);  // few
std::string decimal();
std::string print();

// "mon-fri", not a single day.
std::string days();

// One of some words.
template <class Words>
std::string one_of(const Words& words)
{
    std::string choices;
    for (const auto& word : words) choices += (choices.empty() ? "" : "|") + std::string(word);
    return "^(" + choices + ")$";
}

}  // namespace schema::pattern
