#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/content/facts.h"

namespace hours {

// Easter Sunday, from 1583 on.
base::Date easter(std::chrono::year year);

struct Holiday {
    base::Date date;
    // "german-unity": its name for visitors stands under "holiday.german-unity". Empty: a day of a centre's
    // own list, which has no name.
    std::string_view name;
    bool operator==(const Holiday&) const = default;
};

// The public holidays that a centre keeps: those of a state's law, and the days of its own list. Without a
// centre, or by a rule that this program does not know: none.
class Holidays {
public:
    Holidays() = default;
    explicit Holidays(const content::Centre& centre);

    std::optional<Holiday> on(base::Date day) const;

private:
    std::string_view rule_;
    std::vector<content::DateRange> days_;
};

// The rules there are, by their names in centre.yaml.
std::vector<std::string_view> holiday_rules();

// Names of all holidays that any rule knows, each once.
std::vector<std::string_view> holiday_names();

}  // namespace hours
