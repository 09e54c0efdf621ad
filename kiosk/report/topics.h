#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "kiosk/content/words.h"
#include "kiosk/guide/proof.h"

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
    std::uint64_t situations = 0;
    bool is_cut_short = false;  // the guide is too large to know them all
    int most_questions = 0;     // before there are results
    int most_results = 0;
};

// German texts by thing and field.
struct GermanTexts {
    content::Words guide;
    std::map<base::ServiceId, std::string> titles;
};

// A table for each topic, in file order: what the proof has found, in words.
std::vector<TopicTable> topic_tables(const guide::Guide& guide, const guide::Proof& proof,
                                     const GermanTexts& texts);

}  // namespace report
