#include <algorithm>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/kinds.h"
#include "kiosk/pages/markdown.h"
#include "kiosk/pages/notices.h"

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

// Few enough for the greetings to stay large; all of them stand on Home.
constexpr std::size_t k_notices_passing_by = 2;
constexpr std::size_t k_languages_passing_by = 3;

// Word for word as it was written: nobody has chosen a language that another could stand in for.
std::vector<base::Phrase> texts(const World& world, const base::NoticeId& notice)
{
    base::Chain languages{base::k_source_language};
    for (const content::OfferedLanguage& offered : world.catalogue.centre().languages) {
        if (offered.tag != base::k_source_language) languages.push_back(offered.tag);
    }
    std::vector<base::Phrase> texts;
    for (const base::LanguageTag& language : languages) {
        const auto text = world.catalogue.words(thing(notice), "text", {language});
        if (text && texts.size() < k_languages_passing_by) texts.push_back(plain(text->phrase()));
    }
    return texts;
}

std::vector<AttractNotice> notices(const World& world, Reader& reader)
{
    std::vector<AttractNotice> shown;
    for (const Notice& notice : Notices(reader).about_centre(reader)) {
        if (shown.size() == k_notices_passing_by) break;
        shown.push_back({notice.id, texts(world, notice.id), notice.closed});
    }
    return shown;
}

}  // namespace

AttractPage attract_page(const World& world)
{
    AttractPage page;
    Reader reader(world, base::k_source_language);
    page.title = reader.line(centre_thing(), "title");
    page.notices = notices(world, reader);
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
    return {german.front(), {}, {}, words.say("page.up", german), words.say("page.down", german), {},
            std::move(body)};
}

}  // namespace pages
