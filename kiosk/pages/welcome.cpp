#include <algorithm>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

// What the centre says, but rather the terminal's own "touch" than the centre's in another language.
Greeting greeting(const World& world, const base::LanguageTag& language)
{
    Reader reader(world, language);
    base::Phrase touch = reader.line(centre_thing(), "touch");
    if (touch.text.empty() || touch.language != language) touch = reader.voice().say("attract.touch");
    return {reader.line(centre_thing(), "greeting"), std::move(touch)};
}

}  // namespace

AttractPage attract_page(const World& world)
{
    AttractPage page;
    page.title = Reader(world, base::k_source_language).line(centre_thing(), "title");
    for (const content::OfferedLanguage& offered : world.catalogue.centre().languages)
        page.greetings.push_back(greeting(world, offered.tag));
    return page;
}

LanguagePage language_page(const Reader& reader, const base::LanguageTag& current)
{
    LanguagePage page;
    for (const content::OfferedLanguage& offered : reader.centre().languages)
        page.languages.push_back(
            {offered.tag, {i18n::own_name(offered.tag), offered.tag}, offered.tag == current});
    return page;
}

Page unavailable_page(const i18n::Words& words)
{
    UnavailablePage body;
    std::vector<base::LanguageTag> languages = words.languages();
    std::ranges::stable_partition(languages, [](const auto& language) {
        return language == base::k_source_language || language == "en";
    });
    for (const base::LanguageTag& language : languages)
        body.sentences.push_back(
            {words.say("unavailable.title", {language}), words.say("unavailable.text", {language})});
    const base::Chain german = {base::k_source_language};
    return {
        german.front(), {}, words.say("page.up", german), words.say("page.down", german), std::move(body)};
}

}  // namespace pages
