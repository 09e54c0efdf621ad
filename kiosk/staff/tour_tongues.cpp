#include "kiosk/staff/tour_tongues.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/fit/pseudo.h"
#include "kiosk/i18n/format.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

bool offers(const content::Centre& centre, const base::LanguageTag& language)
{
    return std::ranges::find(centre.languages, language, &content::OfferedLanguage::tag) !=
           centre.languages.end();
}

std::string all_tags(const content::Centre& centre)
{
    std::string tags;
    for (const content::OfferedLanguage& one : centre.languages) tags += one.tag + ", ";
    return tags + fit::k_longer + ", " + fit::k_from_right;
}

}  // namespace

base::Result<std::vector<AlbumLanguage>> tour_languages(const content::Centre& centre,
                                                        const std::vector<base::LanguageTag>& asked,
                                                        const i18n::Words& staff,
                                                        const base::LanguageTag& staff_language)
{
    for (const base::LanguageTag& tag : asked) {
        if (!offers(centre, tag) && !fit::is_pseudo(tag))
            return base::trouble(fmt::format("this centre does not offer the language '{}'", tag),
                                 fmt::format("choose one of: {}", all_tags(centre)));
    }
    const auto is_asked = [&asked](const base::LanguageTag& tag) {
        return std::ranges::find(asked, tag) != asked.end();
    };
    std::vector<AlbumLanguage> languages;
    for (const content::OfferedLanguage& one : centre.languages) {
        if (asked.empty() || is_asked(one.tag))
            languages.push_back({one.tag, i18n::own_name(one.tag), i18n::name_in(one.tag, staff_language)});
    }
    const auto add_pseudo = [&](const base::LanguageTag& tag, const char* key) {
        const std::string name = plain(staff.say(key, {staff_language}).text);
        languages.push_back({tag, fit::pseudo(name, fit::k_longer), name});
    };
    if (asked.empty() || is_asked(fit::k_longer)) add_pseudo(fit::k_longer, "album.longer");
    if (is_asked(fit::k_from_right)) add_pseudo(fit::k_from_right, "album.from-right");
    return languages;
}

base::LanguageTag spoken_in(const base::LanguageTag& language, const content::Centre& centre)
{
    if (!fit::is_pseudo(language)) return language;
    return offers(centre, "en") ? "en" : base::k_source_language;
}

}  // namespace staff
