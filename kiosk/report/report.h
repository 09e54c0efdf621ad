#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"
#include "kiosk/bundle/compile.h"
#include "kiosk/content/words.h"
#include "kiosk/i18n/words.h"
#include "kiosk/load/load.h"
#include "kiosk/report/age.h"
#include "kiosk/report/call_sheet.h"
#include "kiosk/report/plainness.h"
#include "kiosk/report/topics.h"
#include "kiosk/translate/standing.h"

// How a centre's content stands on one day, for the people who look after it. Plain values: counts, names and
// places in files, never all the texts.
namespace report {

// One thing and how its texts stand in each of the report's languages.
struct Row {
    content::Thing thing;
    std::string name;  // in German; its id where it has none
    std::vector<translate::Counts> by_language;
    bool is_over = false;  // offered no more
};

// The texts of one file that are not as they should be.
struct OpenFile {
    std::string file;
    std::vector<std::string> missing;  // fields
    std::vector<std::string> out_of_date;
};

// What there is to do in one language.
struct Backlog {
    base::LanguageTag language;
    translate::Counts counts;     // of all things
    std::vector<OpenFile> files;  // the first k_most_open_files, in the order of their paths
    std::size_t more_files = 0;   // that are not listed
};
inline constexpr std::size_t k_most_open_files = 200;

// When a person last verified the facts of one thing.
struct Checked {
    content::Thing thing;
    std::string name;
    std::optional<base::Date> on;  // absent: never
    Age age = Age::never;
    std::string file;
};

struct Report {
    std::string centre;  // its title in German; may be empty
    base::Date today;
    std::map<base::Severity, std::size_t> findings;
    base::Findings errors;                     // the first k_most_errors, sorted
    std::vector<base::LanguageTag> languages;  // offered beside German
    std::vector<Row> rows;                     // centre, guide, services, organisations, places, notices
    std::vector<Backlog> backlogs;             // as `languages`
    std::vector<Checked> checked;              // what is not over; never first, then the oldest
    Plainness plainness;
    std::vector<TopicTable> topics;
    std::vector<Call> calls;  // by name

    std::size_t count(content::Kind kind) const;
    std::size_t count(Age age) const;
};
inline constexpr std::size_t k_most_errors = 50;

// What a report is made with, besides the content.
struct Setting {
    base::Date today;
    base::LanguageTag language;  // of the people who read it: "de" or "en"
    const i18n::Words& kiosk;    // domain "kiosk": facts are said as visitors read them
};

// Reads a folder thing after thing; content with errors has a report too.
Report report(const base::Loaded<load::Folder>& folder, const bundle::Judge& judge, const Setting& setting);

}  // namespace report
