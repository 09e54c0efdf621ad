#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"
#include "kiosk/guide/guide.h"

// What the guide may ask and show, topic by topic.
namespace report {

struct AnswerTable {
    base::AnswerId id;
    std::string text;
    // Services left after this answer, over all the times it is offered.
    int fewest = 0;
    int most = 0;
};

struct QuestionTable {
    base::QuestionId id;
    std::string text;
    int earliest = 0;  // 1: it may be the first question of a walk
    std::vector<AnswerTable> answers;
};

struct ReachedService {
    base::ServiceId id;
    std::string title;
    std::vector<std::string> conditions;  // answers its `for` names: "Rostock, Schwerin", one a question
    bool is_reached = false;              // some walk ends with it
};

struct TopicTable {
    base::TopicId id;
    std::string title;
    content::Audience door = content::Audience::person;
    bool sensitive = false;
    std::vector<QuestionTable> questions;  // by the time they may come first
    std::vector<ReachedService> services;  // of today, by id
    std::size_t situations = 0;            // that were tried
    bool is_cut_short = false;             // there are more situations than k_most_situations
    int most_questions = 0;                // before there are results
    int most_results = 0;
};

// Tried at most, for one topic: with more, the table says that it does not know them all.
inline constexpr std::size_t k_most_situations = 1000;

// German texts by thing and field.
struct GermanTexts {
    content::Words guide;
    std::map<base::ServiceId, std::string> titles;
};

// Walks every topic through every answer, at terminals in every area, on one day.
std::vector<TopicTable> topic_tables(const content::Facts& facts, const GermanTexts& texts, base::Date today);

}  // namespace report
