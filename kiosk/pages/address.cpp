#include "kiosk/pages/address.h"

#include <string>

namespace pages {
namespace {

constexpr std::string_view k_no_break_space = "\u00a0";
constexpr std::string_view k_no_break_hyphen = "\u2011";

base::Phrase german(const std::string& text)
{
    return {i18n::isolated_from_left(text), base::k_source_language};
}

std::string town(const content::Place& place)
{
    return place.postcode.empty() ? place.city : place.postcode + " " + place.city;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string all;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        all += all.empty() ? part : ", " + part;
    }
    return all;
}

}  // namespace

std::string unbroken_phone(const std::string& phone)
{
    std::string unbroken;
    for (const char c : phone) {
        switch (c) {
            case ' ': unbroken += k_no_break_space; break;
            case '-': unbroken += k_no_break_hyphen; break;
            default: unbroken += c;
        }
    }
    return unbroken;
}

base::Phrase value_line(const std::string& value, const Voice& voice)
{
    return voice.own(i18n::isolated_from_left(value));
}

std::vector<base::Phrase> address_lines(const content::Place& place, Reader& reader)
{
    std::vector<base::Phrase> lines;
    if (const auto name = reader.name(thing(place.id))) lines.push_back(*name);
    if (!place.street.empty()) lines.push_back(german(place.street));
    if (!town(place).empty()) lines.push_back(german(town(place)));
    return lines;
}

std::string address_in_one(const content::Place& place, Reader& reader)
{
    const auto name = reader.name(thing(place.id));
    return i18n::isolated_from_left(joined({name ? name->text : "", place.street, town(place)}));
}

base::Phrase short_address(const content::Place& place)
{
    return german(joined({place.city, place.street}));
}

}  // namespace pages
