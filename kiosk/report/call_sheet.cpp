#include "kiosk/report/call_sheet.h"

#include <algorithm>
#include <set>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/contact.h"
#include "kiosk/pages/fact_keys.h"
#include "kiosk/pages/times.h"
#include "kiosk/report/age.h"

namespace report {
namespace {

using content::Kind;
using content::Thing;
using Lines = std::vector<base::Phrase>;

bool is_over(const content::Offered& offered, base::Date today)
{
    return offered.until && *offered.until < today;
}

Lines german(const std::string& text)
{
    if (text.empty()) return {};
    return {{text, base::k_source_language}};
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string all;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!all.empty()) all += between;
        all += part;
    }
    return all;
}

std::string address(const content::Place& place)
{
    return joined({place.street, joined({place.postcode, place.city}, " ")}, ", ");
}

// What of a contact is not asked about already.
content::Contact without(const content::Contact& asked, content::Contact contact)
{
    if (contact.phone == asked.phone) contact.phone.clear();
    if (contact.email == asked.email) contact.email.clear();
    if (contact.web == asked.web) contact.web.clear();
    if (contact.book == asked.book) contact.book.clear();
    return contact;
}

// Makes the calls one by one; each place is put together once.
class CallWriter {
public:
    CallWriter(const content::Facts& facts, const Spoken& spoken, base::Date today, const pages::Voice& voice,
               const i18n::Collation& collation)
        : facts_(facts), spoken_(spoken), today_(today), voice_(voice), collation_(collation)
    {
    }

    Call call(const content::Organisation& organisation,
              const std::vector<const content::Service*>& services) const
    {
        Call call;
        call.organisation = thing({Kind::organisation, organisation.id.key}, organisation.evidence);
        add_contact(organisation.contact, {"phone", "email"}, call.organisation.facts);
        std::set<base::PlaceId> places;
        for (const content::Service* service : services) {
            call.services.push_back(service_facts(*service));
            for (const content::ServicePlace& entry : service->places) places.insert(entry.place.value);
        }
        for (const base::PlaceId& id : places) {
            if (const content::Place* place = place_of(id)) call.places.push_back(place_facts(*place));
        }
        sort(call.services);
        sort(call.places);
        call.is_due = is_due(call);
        return call;
    }

private:
    void sort(std::vector<CallThing>& things) const
    {
        std::ranges::sort(things, {}, [this](const CallThing& one) { return collation_.key(one.name); });
    }

    CallThing thing(Thing of, const content::Evidence& evidence) const
    {
        return {of, name_of(of), evidence.checked, {}};
    }

    std::string name_of(const Thing& of) const
    {
        const auto found = spoken_.names.find(of);
        return found == spoken_.names.end() ? of.id : found->second;
    }

    const content::Place* place_of(const base::PlaceId& id) const
    {
        const auto found = facts_.places.find(id);
        return found == facts_.places.end() ? nullptr : &found->second;
    }

    content::Contact contact_of(const base::OrganisationId& id) const
    {
        const auto found = facts_.organisations.find(id);
        return found == facts_.organisations.end() ? content::Contact() : found->second.contact;
    }

    Lines said(const char* key) const
    {
        if (!key) return {};
        return {voice_.say(key)};
    }

    static void add(std::vector<Published>& facts, std::string name, Lines lines)
    {
        facts.push_back({std::move(name), std::move(lines)});
    }

    // What is given, and the `asked` also when it is not.
    static void add_contact(const content::Contact& contact, const std::set<std::string>& asked,
                            std::vector<Published>& facts)
    {
        const auto add_one = [&](const char* name, const std::string& value) {
            if (!value.empty() || asked.contains(name)) add(facts, name, german(value));
        };
        add_one("phone", contact.phone);
        add_one("email", contact.email);
        add_one("web", contact.web);
        add_one("book", contact.book);
    }

    CallThing service_facts(const content::Service& service) const
    {
        const Thing of{Kind::service, service.id.key};
        CallThing call = thing(of, service.evidence);
        const auto summary = spoken_.summaries.find(of);
        add(call.facts, "offer", german(summary == spoken_.summaries.end() ? call.name : summary->second));
        if (service.places.empty()) add_times(service, nullptr, call.facts);
        for (const content::ServicePlace& entry : service.places) {
            const content::Place* place = place_of(entry.place.value);
            add(call.facts, "where", where(entry, place));
            add_times(service, &entry, call.facts);
            add_contact(entry.contact, {}, call.facts);
            if (!entry.languages.empty()) add(call.facts, "languages", languages(entry.languages));
        }
        add_way(service, call.facts);
        add(call.facts, "languages", languages(service.languages));
        add(call.facts, "interpreter", said(pages::key_of(service.interpreter)));
        add(call.facts, "cost", said(pages::key_of(service.cost)));
        return call;
    }

    void add_times(const content::Service& service, const content::ServicePlace* entry,
                   std::vector<Published>& facts) const
    {
        const content::Place* place = entry ? place_of(entry->place.value) : nullptr;
        const auto times = pages::times_of({.entry = entry, .service = &service, .place = place});
        const bool is_known = times.weekly || !times.dates.empty();
        Lines lines = is_known ? pages::timetable_lines(times, today_, voice_) : Lines();
        add(facts, "hours", std::move(lines));
    }

    Lines where(const content::ServicePlace& entry, const content::Place* place) const
    {
        Lines lines = german(name_of({Kind::place, entry.place.value.key}));
        const std::string& floor = entry.floor.empty() && place ? place->floor : entry.floor;
        const std::string& room = entry.room.empty() && place ? place->room : entry.room;
        if (!floor.empty()) lines.push_back(voice_.say("place.floor", {{"floor", floor}}));
        if (!room.empty()) lines.push_back(voice_.say("place.room", {{"room", room}}));
        return lines;
    }

    // How a visitor gets in touch: the service's own ways. Those of its organisation and of its places are
    // asked about there.
    void add_way(const content::Service& service, std::vector<Published>& facts) const
    {
        add_contact(without(contact_of(service.organisation.value), service.contact), {}, facts);
        if (service.through_desk) add(facts, "direct", {});
        Lines start;
        for (const content::Start one : service.start) start.push_back(voice_.say(pages::key_of(one)));
        add(facts, "start", std::move(start));
    }

    Lines languages(const std::vector<base::LanguageTag>& tags) const
    {
        std::vector<std::string> names;
        for (const base::LanguageTag& spoken : tags)
            names.push_back(i18n::name_in(spoken, voice_.language()));
        if (names.empty()) return {};
        return {voice_.own(i18n::list(names, voice_.language()))};
    }

    CallThing place_facts(const content::Place& place) const
    {
        CallThing call = thing({Kind::place, place.id.key}, place.evidence);
        add(call.facts, "address", german(address(place)));
        add(call.facts, "wheelchair", said(pages::key_of(place.wheelchair)));
        add_contact(place.contact, {}, call.facts);
        if (!place.times.says_nothing())
            add(call.facts, "hours", pages::timetable_lines(place.times, today_, voice_));
        return call;
    }

    bool is_due(const Call& call) const
    {
        const auto due = [this](const CallThing& one) {
            return age_of(one.checked, today_) != Age::recent ||
                   !std::ranges::all_of(one.facts, &Published::is_known);
        };
        return due(call.organisation) || std::ranges::any_of(call.services, due) ||
               std::ranges::any_of(call.places, due);
    }

    const content::Facts& facts_;
    const Spoken& spoken_;
    base::Date today_;
    const pages::Voice& voice_;
    const i18n::Collation& collation_;
};

}  // namespace

std::vector<Call> calls(const content::Facts& facts, const Spoken& spoken, base::Date today,
                        const i18n::Words& kiosk, const base::LanguageTag& language)
{
    std::map<base::OrganisationId, std::vector<const content::Service*>> services;
    for (const auto& [id, service] : facts.services) {
        if (!is_over(service.offered, today)) services[service.organisation.value].push_back(&service);
    }
    const pages::Voice voice{kiosk, {language}};
    const i18n::Collation collation(base::k_source_language);
    const CallWriter writer(facts, spoken, today, voice, collation);
    std::vector<Call> calls;
    for (const auto& [id, organisation] : facts.organisations) {
        if (!is_over(organisation.offered, today)) calls.push_back(writer.call(organisation, services[id]));
    }
    std::ranges::sort(calls, {}, [&](const Call& call) { return collation.key(call.organisation.name); });
    return calls;
}

}  // namespace report
