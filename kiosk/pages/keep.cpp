#include "kiosk/pages/keep.h"

#include <algorithm>

#include "kiosk/session/session.h"

namespace pages {
namespace {

bool leads_to_the_path(const Body& body)
{
    return std::holds_alternative<HomePage>(body) || std::holds_alternative<ResultsPage>(body) ||
           std::holds_alternative<ServicePage>(body) || std::holds_alternative<HousePage>(body);
}

bool is_full(const std::vector<base::ServiceId>& kept)
{
    return kept.size() >= session::k_most_kept;
}

}  // namespace

Keep keep(const base::ServiceId& service, const std::vector<base::ServiceId>& kept, const Voice& voice)
{
    if (std::ranges::find(kept, service) != kept.end()) return {voice.say("keep.kept"), true, true};
    if (is_full(kept)) return {voice.say("keep.full"), false, false};
    return {voice.say("keep"), false, true};
}

void offer_keeping(Body& body, const std::vector<base::ServiceId>& kept, const Voice& voice)
{
    if (auto* results = std::get_if<ResultsPage>(&body)) {
        for (Result& result : results->results) result.keep = keep(result.service, kept, voice);
    }
    if (auto* service = std::get_if<ServicePage>(&body)) service->keep = keep(service->service, kept, voice);
}

std::optional<PathEntry> path_entry(const Body& body, const std::vector<base::ServiceId>& kept,
                                    const Voice& voice)
{
    if (kept.empty() || !leads_to_the_path(body)) return {};
    PathEntry entry{voice.say("path.open", {{"count", std::to_string(kept.size())}}), {}};
    if (is_full(kept)) entry.full = voice.count("path.full", static_cast<long>(session::k_most_kept));
    return entry;
}

}  // namespace pages
