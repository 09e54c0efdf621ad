#pragma once

#include <string>

#include "kiosk/bundle/compile.h"
#include "kiosk/bundle/doubt.h"
#include "kiosk/load/load.h"

namespace bundle {

// The words of one thing, and everything that was found about them.
struct ReadThing {
    content::Translations words;
    base::Findings findings;
};

// One walk over everything that stands in a folder. The words of one thing at a time are in memory.
class Reading {
public:
    // Reads and judges the facts. Folder and judge must outlive it.
    Reading(const base::Loaded<load::Folder>& folder, const Judge& judge);

    const content::Facts& facts() const { return facts_.value; }
    bool has_errors() const { return errors_ > 0; }

    // False when there are too many errors to read on, as one of them says.
    bool reads_on() const { return errors_ <= load::k_most_errors; }

    ReadThing read(const content::Thing& thing) const;
    void add(base::Findings findings);

    // What was found about a thing's files before they were opened.
    base::Findings found_before(const content::Thing& thing) const;

    base::Findings take_findings();

private:
    content::Facts facts_for(const content::Thing& thing) const;

    const base::Loaded<load::Folder>& folder_;
    const Judge& judge_;
    base::Findings findings_;
    base::Loaded<content::Facts> facts_;
    Doubt doubt_;
    std::size_t errors_ = 0;
    std::size_t remarks_ = 0;
};

}  // namespace bundle
