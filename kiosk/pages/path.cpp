#include <algorithm>
#include <set>

#include "kiosk/guide/order.h"
#include "kiosk/pages/brief.h"
#include "kiosk/pages/keep.h"
#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

// The more, the later; a service whose hours are unknown can be asked at any time, and so waits.
std::tuple<bool, std::optional<base::LocalTime>> opens(const Offer& offer)
{
    const hours::State& state = offer.nearest().state;
    if (state.openness == hours::Openness::open) return {false, {}};
    const bool is_known = state.openness == hours::Openness::closed && state.changes;
    return {!is_known, state.changes};
}

class Path {
public:
    Path(const session::Session& visit, const guide::Setting& setting, Reader& reader)
        : visit_(visit),
          setting_(setting),
          reader_(reader),
          offers_(reader, area(visit.situation, setting, reader.catalogue().questions()))
    {
    }

    std::vector<PathStep> steps()
    {
        std::vector<PathStep> steps;
        for (const base::ServiceId& service : ordered()) steps.push_back(step(service));
        return steps;
    }

private:
    const guide::Guide& guide() const { return reader_.catalogue().guide(); }

    std::vector<base::ServiceId> ordered()
    {
        std::vector<base::ServiceId> kept;
        std::ranges::copy_if(visit_.kept, std::back_inserter(kept),
                             [this](const base::ServiceId& id) { return offers_.offer(id) != nullptr; });
        std::ranges::stable_sort(kept, {},
                                 [this](const base::ServiceId& id) { return opens(*offers_.offer(id)); });
        return guide::in_order_of_use(guide(), kept);
    }

    PathStep step(const base::ServiceId& service)
    {
        PathStep step;
        step.lacking = lacking(service);
        step.service = brief(*offers_.offer(service), offers_, reader_);
        step.bring_title = reader_.voice().say("service.bring");
        for (TextBlock& block : reader_.list(thing(service), "bring"))
            step.bring.push_back(std::move(block.phrase));
        return step;
    }

    std::vector<Result> lacking(const base::ServiceId& service)
    {
        std::vector<Result> lacking;
        for (const base::ServiceId& id :
             guide::lacking_before(guide(), service, visit_.kept, visit_.situation, setting_)) {
            const Offer* offer = offers_.offer(id);
            if (!offer || !told_.insert(id).second) continue;
            lacking.push_back(brief(*offer, offers_, reader_));
            lacking.back().keep = keep(id, visit_.kept, reader_.voice());
        }
        return lacking;
    }

    const session::Session& visit_;
    const guide::Setting& setting_;
    Reader& reader_;
    Offers offers_;
    std::set<base::ServiceId> told_;
};

}  // namespace

PathPage path_page(const session::Session& visit, const guide::Setting& setting, Reader& reader)
{
    const Voice& voice = reader.voice();
    PathPage page;
    page.title = voice.say("path.title");
    page.steps = Path(visit, setting, reader).steps();
    if (page.steps.empty()) page.empty = voice.count("path.empty", static_cast<long>(session::k_most_kept));
    page.lacking_title = voice.say("path.lacking");
    page.let_go = voice.say("path.let-go");
    page.remarks = reader.remarks();
    return page;
}

}  // namespace pages
