#pragma once

#include <set>
#include <string>

#include "kiosk/base/finding.h"

namespace bundle {

// Which facts files could not be read whole, and so what rules find because of it: one mistake is one
// finding. What a file seems to lack may be what was misread in it; so may the id that another file names.
class Doubt {
public:
    explicit Doubt(const base::Findings& while_reading_facts);

    base::Findings without_doubtful(base::Findings judged) const;

private:
    bool covers(const base::Finding& finding) const;

    std::set<std::string> misread_;
};

}  // namespace bundle
