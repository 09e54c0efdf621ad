#include "kiosk/pages/choices.h"
#include "kiosk/pages/house.h"
#include "kiosk/pages/kinds.h"
#include "kiosk/pages/notices.h"

namespace pages {
namespace {

std::vector<base::TopicId> topics_of(content::Audience door, const guide::Setting& setting,
                                     const Reader& reader)
{
    const guide::Situation begun{.door = door, .topic = {}, .given = {}};
    const guide::Step step = guide::next(reader.catalogue().guide(), begun, setting);
    const auto* ask = std::get_if<guide::AskTopic>(&step);
    return ask ? ask->offered : std::vector<base::TopicId>();
}

base::Phrase title(content::Audience door, const Voice& voice)
{
    switch (door) {
        case content::Audience::employer: return voice.say("home.employer.title");
        case content::Audience::association: return voice.say("home.association.title");
        case content::Audience::person: break;
    }
    return voice.say("home.title");
}

std::vector<Door> other_doors(const guide::Setting& setting, const Reader& reader)
{
    const Voice& voice = reader.voice();
    std::vector<Door> doors;
    const auto add = [&](content::Audience door, const std::string& key, const char* icon) {
        if (topics_of(door, setting, reader).empty()) return;
        doors.push_back({door, {voice.say(key), voice.say(key + ".hint"), icon}});
    };
    add(content::Audience::employer, "home.employer", "business_center");
    add(content::Audience::association, "home.association", "groups");
    return doors;
}

}  // namespace

HomePage home_page(content::Audience door, const guide::Setting& setting, Reader& reader)
{
    HomePage page;
    page.door = door;
    page.title = title(door, reader.voice());
    for (const base::TopicId& topic : topics_of(door, setting, reader))
        page.topics.emplace_back(topic, topic_choice(topic, reader));
    page.topics.emplace_back(guide::k_any_topic, topic_choice(guide::k_any_topic, reader));
    if (door == content::Audience::person) {
        page.doors = other_doors(setting, reader);
        const Voice& voice = reader.voice();
        page.search = Choice{voice.say("home.search"), voice.say("home.search.hint"), "search"};
    }
    if (!services_in_house(reader).empty()) {
        const Voice& voice = reader.voice();
        page.house = Choice{voice.say("home.house"), voice.say("home.house.hint"), "apartment"};
    }
    page.notices = Notices(reader).about_centre(reader);
    page.remarks = reader.remarks();
    return page;
}

}  // namespace pages
