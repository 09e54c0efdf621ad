#include "kiosk/pages/contact_facts.h"

#include "kiosk/pages/address.h"

namespace pages {

std::vector<Fact> contact_facts(const content::Contact& contact, const Voice& voice)
{
    std::vector<Fact> facts;
    const auto add = [&](const std::string& name, const char* icon, const std::string& value) {
        if (value.empty()) return;
        facts.push_back({name, icon, voice.say("service." + name), {value_line(value, voice)}});
    };
    add("phone", "phone", unbroken_phone(contact.phone));
    if (!facts.empty()) facts.front().strong = true;
    add("email", "email", contact.email);
    add("web", "public", contact.web);
    add("book", "event", contact.book);
    return facts;
}

base::Phrase from_afar(const content::Contact& contact, const Voice& voice)
{
    const bool by_phone = !contact.phone.empty();
    const bool by_web = !contact.web.empty() || !contact.book.empty();
    if (by_phone == by_web || !contact.email.empty()) return voice.say("by-phone-or-web");
    return voice.say(by_phone ? "by-phone" : "by-web");
}

}  // namespace pages
