#include "kiosk/text/plan.h"

#include "kiosk/load/bytes.h"
#include "kiosk/load/names.h"
#include "kiosk/load/readers.h"
#include "kiosk/load/written.h"

namespace load {
namespace {

constexpr std::size_t k_longest_quote = 60;

// What a flaw says stands in the file as it is, or comes from the reader of XML.
Mistake mistake_of(const text::PlanFlaw& flaw)
{
    return {"bad-plan", std::string(flaw.kind), {showable(flaw.what.substr(0, k_longest_quote))}};
}

}  // namespace

std::optional<content::Plan> plan(std::string bytes, Report& report)
{
    auto svg = decoded(bytes, report);
    if (!svg) return std::nullopt;
    text::PlanLook look = text::look_at_plan(*svg);
    const Lines lines(*svg);
    for (const text::PlanFlaw& flaw : look.flaws) report.error(lines.mark_of(flaw.at), mistake_of(flaw));
    if (!look.flaws.empty()) return std::nullopt;
    return content::Plan{std::move(*svg), std::move(look.ids), report.spot({})};
}

}  // namespace load
