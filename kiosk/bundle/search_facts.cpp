#include "kiosk/bundle/search_facts.h"

#include <algorithm>

#include "kiosk/search/fold.h"
#include "kiosk/search/index_builder.h"
#include "kiosk/search/phone.h"

namespace bundle {
namespace {

using search::Field;

template <class Things, class Id>
auto* found(const Things& things, const Id& id)
{
    const auto at = things.find(id);
    return at == things.end() ? nullptr : &at->second;
}

// Those a visitor may be shown: the service's own, else those of its places and its organisation.
std::vector<std::string> phones_of(const content::Service& service, const content::Facts& facts)
{
    std::vector<std::string> phones;
    const auto add = [&phones](const content::Contact& contact) {
        if (!contact.phone.empty()) phones.push_back(contact.phone);
    };
    add(service.contact);
    for (const content::ServicePlace& at : service.places) add(at.contact);
    if (!phones.empty()) return phones;
    for (const content::ServicePlace& at : service.places) {
        if (const auto* place = found(facts.places, at.place.value)) add(place->contact);
    }
    if (const auto* organisation = found(facts.organisations, service.organisation.value))
        add(organisation->contact);
    return phones;
}

class Builder {
public:
    explicit Builder(const content::Facts& facts) : facts_(facts) {}

    std::string index()
    {
        search::ServiceNumber number = 0;
        for (const auto& [id, service] : facts_.services) {
            for (const std::string& phone : phones_of(service, facts_))
                builder_.add(number, Field::words, {{search::phone_key(phone), {}}});
            for (const content::ServicePlace& at : service.places) add(number, at.place.value);
            ++number;
        }
        return builder_.bytes();
    }

private:
    void add(search::ServiceNumber number, const base::PlaceId& id)
    {
        auto known = addresses_.find(id);
        if (known == addresses_.end()) known = addresses_.emplace(id, address(id)).first;
        builder_.add(number, Field::place, known->second);
    }

    std::vector<search::Folded> address(const base::PlaceId& id)
    {
        const auto* place = found(facts_.places, id);
        if (!place) return {};
        return folder_.folded(place->street + " " + place->postcode + " " + place->city,
                              base::k_source_language);
    }

    const content::Facts& facts_;
    search::Folder folder_;
    search::IndexBuilder builder_;
    std::map<base::PlaceId, std::vector<search::Folded>> addresses_;
};

}  // namespace

// The question that the terminal's own area answers; empty when there is none.
base::QuestionId area_question(const content::Facts& facts)
{
    const auto& questions = facts.guide.questions;
    const auto found = std::ranges::find(questions, true, &content::Question::preset_here);
    return found == questions.end() ? base::QuestionId() : found->id;
}

SearchFacts search_facts(const content::Facts& facts)
{
    SearchFacts searched;
    searched.centre = facts.centre;
    searched.area_question = area_question(facts);
    for (const auto& [id, service] : facts.services) {
        ServiceFacts& one = searched.services.emplace_back();
        one.id = id;
        one.organisation = service.organisation.value;
        for (const auto& topic : service.topics) one.topics.push_back(topic.value);
        for (const auto& at : service.places) one.places.push_back(at.place.value);
        if (const auto* areas = found(service.suits, searched.area_question)) {
            for (const auto& area : *areas) one.areas.push_back(area.value);
        }
    }
    searched.index = Builder(facts).index();
    return searched;
}

}  // namespace bundle
