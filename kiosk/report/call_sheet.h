#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"
#include "kiosk/i18n/words.h"

// What to ask an organisation on the telephone.
namespace report {

// One fact as visitors read it.
struct Published {
    std::string name;                 // "phone", "hours"; its caption and question stand under it in staff.po
    std::vector<base::Phrase> lines;  // empty: not known, to be asked

    bool is_known() const { return !lines.empty(); }
};

// A thing whose facts are verified together: an organisation, a place, a service.
struct CallThing {
    content::Thing thing;
    std::string name;
    std::optional<base::Date> checked;  // absent: never
    std::vector<Published> facts;
};

struct Call {
    CallThing organisation;
    std::vector<CallThing> services;  // that are not over, by name
    std::vector<CallThing> places;    // where those are, by name
    bool is_due = false;              // something is not known, or was not verified lately
};

// Names of things in German, and summaries of services.
struct Spoken {
    std::map<content::Thing, std::string> names;
    std::map<content::Thing, std::string> summaries;
};

// One call for each organisation that is not over, by name. `language` is that of the people who call.
std::vector<Call> calls(const content::Facts& facts, const Spoken& spoken, base::Date today,
                        const i18n::Words& kiosk, const base::LanguageTag& language);

}  // namespace report
