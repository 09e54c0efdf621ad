#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>

#include "kiosk/base/files.h"
#include "kiosk/i18n/words.h"

namespace {

namespace fs = std::filesystem;

i18n::Words staff_words()
{
    return {fs::path(KIOSK_SHARE) / "locales", "staff"};
}

// "rule" or "rule.detail" of every mistake that the source of `load` names in so many words, and those whose
// detail is chosen elsewhere.
std::set<std::string> mistakes_in_source()
{
    std::set<std::string> keys;
    for (const char* detail : {"tab", "control", "bidi", "direction-mark", "presentation", "line-separator",
                               "lost", "invisible", "no-letter", "return", "soft-hyphen", "zero-width-space",
                               "joiner", "stretched", "arabic-yeh", "arabic-kaf", "misread"})
        keys.insert(std::string("bad-character.") + detail);
    for (const char* detail : {"quotes", "formula", "rounded", "cell-error", "html"})
        keys.insert(std::string("pasted.") + detail);
    for (const char* detail : {"bullet", "numbered", "heading", "table", "strong", "link", "stars"})
        keys.insert(std::string("unknown-markup.") + detail);
    for (const char* detail : {"latin", "cyrillic", "greek"})
        keys.insert(std::string("mixed-letters.") + detail);
    for (const char* rule : {"bad-web", "bad-email"})
        for (const char* detail : {"", ".look-alike"}) keys.insert(std::string(rule) + detail);
    for (const char* detail : {"utf-16", "utf-32", "windows", "damaged"})
        keys.insert(std::string("not-utf8.") + detail);
    const std::regex named(R"re((?:mistake\(|\{)"([a-z]+-[a-z0-9-]+|tag)", "([a-z-]*)")re");
    const std::regex broken(R"re(broken\(text,[^";]*"([a-z-]+)")re");
    for (const auto& file : fs::directory_iterator(fs::path(KIOSK_SOURCE) / "kiosk" / "load")) {
        if (file.path().extension() != ".cpp") continue;
        const std::string source = base::read_file(file.path()).value();
        for (std::sregex_iterator at(source.begin(), source.end(), named); at != std::sregex_iterator(); ++at)
            keys.insert((*at)[2].length() == 0 ? (*at)[1].str() : (*at)[1].str() + "." + (*at)[2].str());
        for (std::sregex_iterator at(source.begin(), source.end(), broken); at != std::sregex_iterator();
             ++at)
            keys.insert("broken-yaml." + (*at)[1].str());
    }
    return keys;
}

// Pairs of words in tables, not mistakes.
bool is_a_rule(const std::string& key)
{
    return key != "walk-in.phone" && key != "e-mail.email";
}

TEST(Sentences, SayEveryMistakeInEnglishAndGerman)
{
    const i18n::Words words = staff_words();
    const auto keys = mistakes_in_source();
    EXPECT_GT(keys.size(), 90u);
    for (const std::string& key : keys) {
        if (!is_a_rule(key)) continue;
        const std::string rule = key.substr(0, key.find('.'));
        for (const char* language : {"en", "de"}) {
            EXPECT_TRUE(words.has(key + ".message", language)) << language << " " << key;
            EXPECT_TRUE(words.has(key + ".hint", language)) << language << " " << key;
            EXPECT_TRUE(words.has(rule + ".why", language)) << language << " " << rule;
        }
    }
}

TEST(Sentences, NameWhatWasWritten)
{
    const base::Finding finding{
        {"services/x/service.yaml", 3, 1}, base::Severity::error, "unknown-key", "nearly", {"phon", "phone"}};
    const i18n::Words words = staff_words();
    EXPECT_EQ(i18n::to_line(finding, words, "de"),
              "services/x/service.yaml:3:1: error: „phon:“ gibt es hier nicht. [unknown-key]\n"
              "  Hinweis: Meinten Sie „phone:“?");
    EXPECT_EQ(i18n::to_line(finding, words, "en"),
              "services/x/service.yaml:3:1: error: “phon:” is not known here. [unknown-key]\n"
              "  hint: Did you mean “phone:”?");
}

// Braces that are no argument stay.
TEST(Sentences, KeepBracesOfExamples)
{
    const base::Finding finding{{"f", 1, 1}, base::Severity::error, "broken-yaml", "comma", {"13-16"}};
    EXPECT_EQ(i18n::sentences(finding, staff_words(), "en").hint,
              "Put a text with a comma in it in quotes, for example: {mon: \"9:00-12:00, 13:00-16:00\"}.");
}

}  // namespace
