#include "kiosk/content/facts.h"

#include <algorithm>

namespace content {

base::Chain Centre::chain(const base::LanguageTag& language) const
{
    base::Chain chain = {language};
    const auto add = [&chain](const base::LanguageTag& tag) {
        if (std::ranges::find(chain, tag) == chain.end()) chain.push_back(tag);
    };
    const auto offered = std::ranges::find(languages, language, &OfferedLanguage::tag);
    if (offered != languages.end()) std::ranges::for_each(offered->instead, add);
    add(base::k_source_language);
    return chain;
}

}  // namespace content
