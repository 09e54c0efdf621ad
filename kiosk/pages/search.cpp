#include <algorithm>

#include "kiosk/base/letters.h"
#include "kiosk/i18n/format.h"
#include "kiosk/pages/completions.h"
#include "kiosk/pages/find.h"
#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

// More would take longer to look through than another letter takes to type.
constexpr int k_most_found = 30;

// By the first letter that has a direction: Hebrew, Arabic and their neighbours in Unicode.
bool runs_from_right(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
        if (lead < 0x80 && !base::is_latin_letter(text[at])) continue;
        return lead == 0xD6 ? next >= 0x90 : (lead > 0xD6 && lead <= 0xDF) || (lead == 0xE0 && next < 0xA4);
    }
    return false;
}

base::LanguageTag language_of(const std::string& text, const base::LanguageTag& keys,
                              const base::LanguageTag& visitor)
{
    if (text.empty()) return visitor;
    const bool from_right = runs_from_right(text);
    const auto runs_so = [from_right](const base::LanguageTag& language) {
        return (base::direction_of(language) == base::Direction::right_to_left) == from_right;
    };
    if (runs_so(keys)) return keys;
    if (runs_so(visitor)) return visitor;
    return from_right ? "ar" : base::k_source_language;
}

// German is on every sign and letter; Germans may look for an English word.
base::LanguageTag other_keys(const base::LanguageTag& shown, const base::LanguageTag& visitor)
{
    if (shown != visitor) return visitor;
    return visitor == base::k_source_language ? "en" : base::k_source_language;
}

TypingField field_for(const session::Typing& typing, const std::vector<Hit>& hits, const Voice& voice)
{
    TypingField field;
    field.keys = typing.keys.value_or(voice.language());
    field.shift = typing.shift;
    field.text = {typing.text, language_of(typing.text, field.keys, voice.language())};
    field.hint = voice.say("search.hint");
    if (!typing.text.empty()) field.completions = completions(typing.text, voice.language(), hits);
    field.other_keys = other_keys(field.keys, voice.language());
    field.other_label = {i18n::own_name(field.other_keys), field.other_keys};
    field.clear = voice.say("search.clear");
    field.erase = voice.say("search.erase");
    field.shift_label = voice.say("search.shift");
    field.space = voice.say("search.space");
    return field;
}

std::vector<Hit> hits_of(std::vector<Result> found)
{
    std::vector<Hit> hits;
    for (Result& one : found)
        hits.push_back({one.service, std::move(one.title), std::move(one.german_title), std::move(one.where),
                        one.open, std::move(one.opening)});
    return hits;
}

std::vector<Hit> hits_of(std::vector<Listed> listed)
{
    std::vector<Hit> hits;
    for (Listed& one : listed)
        hits.push_back({one.service, std::move(one.title), std::move(one.german_title), {}, {}, {}});
    return hits;
}

NothingFound nothing_found(const World& world, Reader& reader)
{
    const Voice& voice = reader.voice();
    NothingFound nothing;
    nothing.hint = voice.say("search.none.hint");
    nothing.desk = {voice.say("search.desk"), voice.say("search.desk.hint"), "support_agent"};
    nothing.topics_title = voice.say("search.topics");
    nothing.topics = home_page(content::Audience::person, setting(world), reader).topics;
    std::erase_if(nothing.topics, [](const auto& topic) { return topic.first == guide::k_any_topic; });
    return nothing;
}

bool is_blank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

}  // namespace

SearchPage search_page(const session::Typing& typing, const World& world, Reader& reader)
{
    const Voice& voice = reader.voice();
    SearchPage page;
    page.title = voice.say("search.title");
    if (is_blank(typing.text)) {
        page.hits = hits_of(all_services(world, voice.language()));
        page.status = voice.count("search.all", static_cast<long>(page.hits.size()));
    } else {
        page.hits = hits_of(find(world, typing.text, voice.language(), k_most_found));
        const bool all = page.hits.size() < k_most_found;
        page.status = voice.count(all ? "search.found" : "search.best", static_cast<long>(page.hits.size()));
        if (page.hits.empty()) {
            page.status = voice.say("search.none");
            page.nothing = nothing_found(world, reader);
        }
    }
    page.field = field_for(typing, page.hits, voice);
    return page;
}

}  // namespace pages
