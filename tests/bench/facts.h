#pragma once

#include <string>
#include <vector>

#include "tests/bench/chance.h"
#include "tests/bench/vocabulary.h"

// Facts files of a centre that does not exist. Ids are numbered from 0.
namespace bench {

inline constexpr int k_topics = 12;
inline constexpr int k_questions = 8;
inline constexpr int k_answers = 6;

int organisations_of(int services);
int places_of(int services);

std::string topic_id(int number);
std::string question_id(int number);
std::string answer_id(int number);
std::string organisation_id(int number);
std::string place_id(int number);
std::string service_id(int number);

std::string centre_facts(const std::vector<Vocabulary>& languages);
std::string guide_facts();
std::string organisation_facts(int number, Chance& chance);
std::string place_facts(int number, Chance& chance);
std::string service_facts(int number, int services, Chance& chance);

}  // namespace bench
