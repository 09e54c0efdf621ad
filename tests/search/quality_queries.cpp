#include "tests/search/quality_queries.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tests {
namespace {

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(' ');
    return first == text.npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> words(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

// "kind | typed | services" to a row; anything else to a failure.
void add_row(const std::string& line, const std::string& file, Queries& to)
{
    std::istringstream stream(line);
    std::string kind, typed, services;
    std::getline(stream, kind, '|');
    std::getline(stream, typed, '|');
    std::getline(stream, services);
    Query query{trimmed(kind), trimmed(typed), words(services)};
    if (query.typed.empty() || query.services.empty()) ADD_FAILURE() << file << ": no row: " << line;
    if (query.services == std::vector<std::string>{"-"}) query.services.clear();
    to.rows.push_back(std::move(query));
}

Queries read(const std::filesystem::path& file)
{
    Queries queries;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (line.empty() || line.front() == '#') continue;
        if (line.starts_with("centre:")) {
            queries.centre = trimmed(line.substr(7));
        } else if (line.starts_with("language:")) {
            queries.language = trimmed(line.substr(9));
        } else {
            add_row(line, file.filename(), queries);
        }
    }
    return queries;
}

}  // namespace

std::vector<Queries> all_queries()
{
    std::vector<Queries> all;
    const std::string folder = std::string(KIOSK_SOURCE) + "/tests/search/quality";
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() == ".txt") all.push_back(read(file.path()));
    }
    std::ranges::sort(all, {}, &Queries::language);
    return all;
}

bool fits_pattern(const std::string& pattern, const std::string& id)
{
    const std::size_t star = pattern.find('*');
    if (star == pattern.npos) return pattern == id;
    const std::string begin = pattern.substr(0, star), end = pattern.substr(star + 1);
    return id.size() >= begin.size() + end.size() && id.starts_with(begin) && id.ends_with(end);
}

}  // namespace tests
