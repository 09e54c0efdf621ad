#include <fmt/format.h>

#include "kiosk/check/rule.h"

namespace check {
namespace {

std::string in_utf8(char32_t letter)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
    if (letter < 0x80) return {byte(letter)};
    if (letter < 0x800) return {byte(0xc0 | (letter >> 6)), byte(0x80 | (letter & 0x3f))};
    if (letter < 0x10000) {
        return {byte(0xe0 | (letter >> 12)), byte(0x80 | ((letter >> 6) & 0x3f)),
                byte(0x80 | (letter & 0x3f))};
    }
    return {byte(0xf0 | (letter >> 18)), byte(0x80 | ((letter >> 12) & 0x3f)),
            byte(0x80 | ((letter >> 6) & 0x3f)), byte(0x80 | (letter & 0x3f))};
}

void look_at(base::Findings& found, const std::string& text, const std::string& field, const base::Spot& spot,
             const Context& context)
{
    for (const char32_t letter : context.coverage.missing_letters(text)) {
        const std::string code = fmt::format("U+{:04X}", static_cast<std::uint32_t>(letter));
        found.push_back(error(spot, "", {in_utf8(letter), code, field}));
    }
}

void look_at_icon(base::Findings& found, const std::string& icon, const base::Spot& spot,
                  const Context& context)
{
    if (!icon.empty() && !context.coverage.has_icon(icon)) found.push_back(error(spot, "", {icon}));
}

}  // namespace

base::Findings icons_without_glyph(const AllFacts& all, const Context& context)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    for (const content::Topic& topic : facts.guide.topics)
        look_at_icon(found, topic.icon, topic.spot, context);
    for (const content::Question& question : facts.guide.questions) {
        for (const content::Answer& answer : question.answers)
            look_at_icon(found, answer.icon, answer.spot, context);
    }
    return found;
}

// Addresses and rooms are shown as written.
base::Findings letters_of_facts_without_glyph(const AllFacts& all, const Context& context)
{
    const content::Facts& facts = all.facts;
    base::Findings found;
    const auto look = [&](const std::string& text, const char* field, const base::Spot& spot) {
        look_at(found, text, field, spot, context);
    };
    for (const auto& [id, place] : facts.places) {
        look(place.street, "street", place.spot);
        look(place.city, "city", place.spot);
        look(place.floor, "floor", place.spot);
        look(place.room, "room", place.spot);
    }
    for (const auto& [id, service] : facts.services) {
        for (const content::ServicePlace& entry : service.places) {
            look(entry.floor, "floor", entry.place.spot);
            look(entry.room, "room", entry.place.spot);
        }
    }
    return found;
}

base::Findings letters_without_glyph(const Subject& subject, const Context& context)
{
    base::Findings found;
    for (const auto& [language, words] : subject.translations()) {
        for (const auto& [path, text] : words.fields) {
            for (const std::string& item : text.items) look_at(found, item, path, text.spot, context);
        }
    }
    return found;
}

}  // namespace check
