#pragma once

#include <unordered_map>

#include "kiosk/guide/asking.h"
#include "kiosk/guide/proof.h"

namespace guide {

// What a tree may cost: shared by all of one proof, so that it ends whatever the content.
class Patience {
public:
    Patience(const Guide& guide, std::int64_t most_work);
    bool has_ended() const { return stands_left_ <= 0; }
    void spend() { --stands_left_; }

private:
    std::int64_t stands_left_;
};

// Everything that can follow from some beginnings. What follows from a stand is worked out once: another way
// to the same services and questions only adds its counts.
class Tree {
public:
    Tree(const Guide& guide, const ServiceSet& with_contact, Patience& patience);

    void grow(const Stand& beginning);

    int beginnings() const { return beginnings_; }
    Counts counts() const;  // of all beginnings so far
    const ServiceSet& shown() const { return shown_; }
    std::vector<AskedQuestion> questions() const;  // by the time they may come first

private:
    struct Left {
        int fewest = 0;
        int most = 0;  // 0: never offered
    };
    struct Seen {
        int earliest = 0;  // 0: never asked
        std::vector<Left> answers;
    };

    Counts follow(const Stand& stand);
    Counts end(const Stand& stand);
    Counts ask(const Stand& stand, const Choice& choice);
    void note(const Stand& stand, const Choice& choice);

    const Guide& guide_;
    const ServiceSet& with_contact_;
    Patience& patience_;
    std::unordered_map<Stand, Counts, HashOfStand> known_;
    Counts all_;
    int beginnings_ = 0;
    ServiceSet shown_;
    std::vector<Seen> seen_;  // per question
};

// As one: the larger mosts, the sums of the others, but for the means.
void add(Counts& to, const Counts& more);

}  // namespace guide
