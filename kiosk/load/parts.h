#pragma once

#include "kiosk/content/facts.h"
#include "kiosk/load/section.h"

// Parts of facts that several kinds of things have.
namespace load {

// Reads `phone`, `email`, `web` and `book` as far as the section's table has them.
content::Contact contact(const Section& section);

content::Evidence evidence(const Section& section);

// The key `offered`.
content::Offered offered(const Section& section);

std::vector<base::LanguageTag> languages(const Section& section, std::string_view key);

// Reports what `until` comes before `from`.
void check_order(const std::optional<base::Date>& from, const std::optional<base::Date>& until,
                 const Section& section);

// What things of a list are called, so that the second of a name can be refused.
class Names {
public:
    explicit Names(Report& report) : report_(report) {}

    // False, with a finding, when the name was taken.
    bool take(const std::string& name, const base::Spot& spot);

private:
    Report& report_;
    std::map<std::string, int> first_line_;
};

}  // namespace load
