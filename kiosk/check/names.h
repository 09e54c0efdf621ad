#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"

namespace check {

// Ids that may be named, and where an editor finds them.
struct Known {
    std::string where;  // "places/", "guide/guide.yaml: topics"
    std::set<std::string> ids;
};

// Every id of a centre.
struct Names {
    Known organisations, places, services;
    Known topics, questions, languages, emergency;
    Known areas;                           // answers of the questions whose preset is `here`
    std::map<std::string, Known> answers;  // by question

    Names() = default;
    // The things' ids count whether their facts were understood or not.
    Names(const content::Facts& facts, const std::vector<content::Thing>& things);

    // False when there is not one language, or not one topic: the file was not understood, and references to
    // what may well stand in it are not worth a finding.
    bool has_centre() const { return !languages.ids.empty(); }
    bool has_guide() const { return !topics.ids.empty(); }

    // The ids that may stand behind a part of a words field's path: "topics", "questions.area.answers". Null:
    // none may, or the question itself is unknown.
    const Known* under(std::string_view path) const;
};

// A finding when `id` is not among the known ones, with the one that was probably meant. Empty ids are what
// could not be read, so that somebody else has complained.
void require_known(base::Findings& found, const Known& known, const std::string& id, const base::Spot& spot);

}  // namespace check
