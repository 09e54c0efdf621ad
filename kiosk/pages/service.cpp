#include <chrono>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/desk.h"
#include "kiosk/pages/facts.h"
#include "kiosk/pages/kinds.h"
#include "kiosk/pages/rooms.h"
#include "kiosk/pages/times.h"

namespace pages {
namespace {

class Sections {
public:
    explicit Sections(Reader& reader) : reader_(reader) {}

    void add(std::string name, const char* icon, base::Phrase title, std::vector<TextBlock> blocks)
    {
        if (blocks.empty()) return;
        const bool numbered = name == "steps";
        sections_.push_back({std::move(name), icon, std::move(title), std::move(blocks), numbered});
    }

    std::vector<Section> of(const content::Service& service) &&
    {
        const Voice& voice = reader_.voice();
        const content::Thing words = thing(service.id);
        const content::Thing who = thing(service.organisation.value);
        add("bring", "luggage", voice.say("service.bring"), reader_.list(words, "bring"));
        add("steps", "format_list_numbered", voice.say("service.steps"), reader_.list(words, "steps"));
        add("about", "info", voice.say("service.about"), reader_.text(words, "about"));
        add("organisation", "groups", reader_.name(who).value_or(voice.own({})), reader_.text(who, "about"));
        return std::move(sections_);
    }

private:
    Reader& reader_;
    std::vector<Section> sections_;
};

// The plan of this house with the room where somebody is now, or next.
std::optional<Plan> plan_in_house(const Offer& offer, const Reader& reader)
{
    const auto here = reader.here();
    for (const Venue& venue : offer.venues) {
        if (!here || !venue.place || venue.place->id != *here) continue;
        const auto& slot = venue.state.slot ? venue.state.slot : venue.state.next;
        return plan_of(*here, room_of(venue, slot), reader);
    }
    return {};
}

}  // namespace

std::optional<ServicePage> service_page(const base::ServiceId& id, const std::optional<base::AnswerId>& area,
                                        Reader& reader)
{
    Offers offers(reader, area);
    const Offer* offer = offers.offer(id);
    if (!offer) return {};

    ServicePage page;
    page.service = id;
    page.title = reader.line(thing(id), "title");
    page.german_title = reader.german_title(thing(id), page.title);
    page.summary = reader.line(thing(id), "summary");
    page.open = open_state(offer->nearest().state);
    page.opening = opening(offer->nearest(), reader);
    page.facts = facts(*offer, offers, reader);
    page.plan = plan_in_house(*offer, reader);
    page.sections = Sections(reader).of(offer->service);
    page.notices = offers.notices().about(offer->service, reader);
    page.remarks = reader.remarks();
    page.remarks.push_back(checked(offer->service.evidence, offers.notices(), reader));
    return page;
}

}  // namespace pages
