#include "kiosk/pages/desk.h"

#include "kiosk/i18n/format.h"
#include "kiosk/pages/address.h"
#include "kiosk/pages/offers.h"
#include "kiosk/pages/week.h"

namespace pages {
namespace {

constexpr std::chrono::days k_good_for{365};

bool is_fresh(base::Date checked, base::Date today)
{
    return std::chrono::sys_days(today) - std::chrono::sys_days(checked) <= k_good_for;
}

// The weekly hours on one line; empty when they are unknown.
std::string week_in_one(const Venue& desk, const Reader& reader)
{
    if (!desk.times.weekly) return {};
    const Voice& voice = reader.voice();
    std::vector<std::string> lines;
    for (const base::Phrase& line : week_lines(*desk.times.weekly, voice)) lines.push_back(line.text);
    return i18n::list(lines, voice.language());
}

}  // namespace

Remark checked(const content::Evidence& evidence, const Notices& notices, Reader& reader)
{
    const Voice& voice = reader.voice();
    const std::string date = evidence.checked ? i18n::date(*evidence.checked, voice.language()) : "";
    if (evidence.checked && is_fresh(*evidence.checked, reader.now().date))
        return {"checked", "verified", voice.say("service.checked", {{"date", date}})};

    const std::string key = evidence.checked ? "desk.old" : "desk.unchecked";
    const auto desk = pages::desk(reader, notices);
    if (!desk) return {"unchecked", "info", voice.say(key + ".anywhere", {{"date", date}})};
    return {"unchecked", "info",
            voice.say(key, {{"date", date},
                            {"where", address_in_one(*desk->place, reader)},
                            {"when", week_in_one(*desk, reader)}})};
}

}  // namespace pages
