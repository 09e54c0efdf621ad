#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "kiosk/guide/guide.h"

// Proof that the guide leaves nobody without an answer: it is walked as every visitor may walk it, by the
// functions that the terminal asks.
//
// A walk begins in some period, at some terminal, with a topic that is offered there or with "I am not sure",
// and goes on by every offered answer and by "I don't know" until there are results. A period is a time in
// which the same services are offered; the first is today's. There is a terminal in every area and one in
// none. A situation is a period, a terminal, a topic and the answers so far, one after the other.
//
// Who changes the area stands at another terminal. Who changes another answer gets no more results than the
// topic has services, which is what "I don't know" to everything leaves, and never none (see `replayed`): no
// more can fail there.
namespace guide {

// What the proof needs to know besides the guide.
struct Grounds {
    base::Date today;                           // earlier periods are not walked
    std::set<base::ServiceId> without_contact;  // visitors are sent to the desk instead
    bool operator==(const Grounds&) const = default;
};

// Results that a visitor can see at once: as many as fit on an upright screen of 27 inches.
inline constexpr int k_results_on_a_page = 6;

struct Counts {
    std::uint64_t situations = 0;
    std::uint64_t ends = 0;                  // those of them that show results
    std::uint64_t ends_without_contact = 0;  // no result has a contact of its own
    // Over visitors who begin equally often in every period, at every terminal and with everything offered
    // there, and who choose each offered answer equally often; without "I don't know".
    double mean_questions = 0;
    int most_questions = 0;
    int most_results = 0;
    int most_results_told = 0;  // of visitors who never say "I don't know"

    bool is_long() const { return most_results_told > k_results_on_a_page; }
};

struct OfferedAnswer {
    base::AnswerId id;
    // Services left after it, over all the times it is offered.
    int fewest = 0;
    int most = 0;
};

struct AskedQuestion {
    base::QuestionId id;
    int earliest = 0;                    // 1: it may be the first question of a walk
    std::vector<OfferedAnswer> answers;  // in file order
};

// All walks that begin with one topic.
struct TopicProof {
    base::TopicId topic;  // k_any_topic: "I am not sure"
    content::Audience door = content::Audience::person;
    Counts counts;                          // no situation: the topic is never offered
    std::optional<base::Date> empty_from;   // the first day on which it is not offered
    std::vector<base::ServiceId> services;  // that are shown, by id
    std::vector<AskedQuestion> questions;   // by the time they may come first
};

struct Proof {
    std::vector<base::Date> periods;                       // their first days
    std::vector<std::optional<base::AnswerId>> terminals;  // their areas
    std::vector<TopicProof> topics;                        // in file order, door by door; k_any_topic last
    Counts all;
    bool is_cut_short = false;  // the guide is too large to be walked whole: then nothing below is known

    std::vector<base::ServiceId> never_shown;    // though offered on some day from today on
    std::vector<base::ServiceId> never_offered;  // the organisation is there on other days only
    std::vector<base::QuestionId> never_asked;   // though there is something to ask
    std::vector<Given> never_chosen;             // answers of questions that are asked, not offered once
    // Where they are asked, no topic has more services than `enough`: not needed so far, which is no mistake.
    std::vector<base::QuestionId> resting;

    // Every topic leads to a service and every service is shown, nobody ends without a contact, and every
    // question and answer is of use. Long lists are marked by Counts::is_long.
    bool holds() const;
};

// What a proof may cost before it is cut short: a few seconds, 50 MB. Enough for 500 services in seven areas
// and as many periods, with 8 questions of 6 answers and 12 topics; or for 10,000 services now.
inline constexpr std::int64_t k_most_work = 350'000'000;

Proof prove(const Guide& guide, const Grounds& grounds, std::int64_t most_work = k_most_work);

// Proves the same guide again and again: it is walked anew only when it or its grounds have changed.
class Prover {
public:
    const Proof& prove(const Guide& guide, const Grounds& grounds);
    int walked() const { return walked_; }  // how often

private:
    struct Last {
        Guide guide;
        Grounds grounds;
        Proof proof;
    };
    std::optional<Last> last_;
    int walked_ = 0;
};

}  // namespace guide
