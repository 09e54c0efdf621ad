#include "tests/schema/sentences.h"

#include <memory>

#include "kiosk/i18n/words.h"

namespace tests {

schema::Sentence shipped_sentences(const std::string& language, std::set<std::string>* used)
{
    const auto words = std::make_shared<i18n::Words>(std::filesystem::path(KIOSK_SHARE) / "locales", "staff");
    return [=](std::string_view key) -> std::optional<std::string> {
        if (!words->has(key, language)) return std::nullopt;
        if (used) used->emplace(key);
        return words->say(key, {language}).text;
    };
}

}  // namespace tests
