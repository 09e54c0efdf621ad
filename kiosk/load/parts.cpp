#include "kiosk/load/parts.h"

#include "kiosk/load/values.h"

namespace load {

content::Contact contact(const Section& section)
{
    content::Contact contact;
    const auto fill = [&](std::string& part, std::string_view key,
                          Read<std::string> (*parse)(std::string_view)) {
        if (!section.has_row(key)) return;
        if (const Entry* entry = section.find(key)) check_cut(entry->value, section.report());
        part = section.one(key, parse).value_or("");
    };
    fill(contact.phone, "phone", phone);
    fill(contact.email, "email", email);
    fill(contact.web, "web", web);
    fill(contact.book, "book", web);
    return contact;
}

content::Evidence evidence(const Section& section)
{
    return {section.line("source"), section.one("checked", date)};
}

content::Offered offered(const Section& section)
{
    const auto dates = section.inner("offered");
    if (!dates) return {};
    const content::Offered offered{dates->one("from", date), dates->one("until", date)};
    check_order(offered.from, offered.until, *dates);
    return offered;
}

void check_order(const std::optional<base::Date>& from, const std::optional<base::Date>& until,
                 const Section& section)
{
    if (from && until && *until < *from)
        section.report().error(section.find("until")->value.mark, {"bad-date", "until-before-from", {}});
}

std::vector<base::LanguageTag> languages(const Section& section, std::string_view key)
{
    std::vector<base::LanguageTag> tags;
    for (auto& tag : section.list(key, language)) tags.push_back(std::move(tag.value));
    return tags;
}

bool Names::take(const std::string& name, const base::Spot& spot)
{
    const auto [first, is_new] = first_line_.emplace(name, spot.line);
    if (!is_new) {
        report_.error({spot.line, spot.column}, {"repeated-id", "", {name, std::to_string(first->second)}});
    }
    return is_new;
}

}  // namespace load
