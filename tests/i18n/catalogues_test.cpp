// The catalogues that are shipped: complete, alike, and with everything that the sources say.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <set>

#include "kiosk/i18n/words.h"
#include "tests/i18n/mo_file.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::Catalogue;

const std::filesystem::path k_locales = KIOSK_SHARE "/locales";

Catalogue shipped(const std::string& language, const std::string& domain = "kiosk")
{
    Catalogue catalogue = tests::read_mo(k_locales / language / "LC_MESSAGES" / (domain + ".mo"));
    catalogue.erase("");
    return catalogue;
}

std::string header_of(const std::string& language)
{
    return tests::read_mo(k_locales / language / "LC_MESSAGES" / "kiosk.mo").at("").front();
}

std::size_t forms_of(const std::string& language)
{
    static constexpr std::string_view k_name = "nplurals=";
    const std::string header = header_of(language);
    const auto at = header.find(k_name);
    return at == std::string::npos ? 0 : std::stoul(header.substr(at + k_name.size()));
}

// "{name}" and "{time}" of "{name} opens at {time}"; braces around anything but a name are plain text.
std::set<std::string> placeholders(const std::string& text)
{
    static constexpr std::string_view k_of_names = "abcdefghijklmnopqrstuvwxyz0123456789_-";
    std::set<std::string> found;
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
        const auto end = text.find_first_not_of(k_of_names, open + 1);
        if (end != std::string::npos && end > open + 1 && text[end] == '}')
            found.insert(text.substr(open, end + 1 - open));
    }
    return found;
}

void expect_same_sentence(const std::string& key, const std::vector<std::string>& english,
                          const std::vector<std::string>& other, std::size_t forms)
{
    EXPECT_EQ(other.size(), english.size() == 1 ? 1 : forms) << key;
    const auto expected = placeholders(english.back());
    EXPECT_EQ(placeholders(other.back()), expected) << key;
    for (const std::string& form : other) {  // "two seconds" may be one word, without {count}
        for (const std::string& name : placeholders(form))
            EXPECT_TRUE(expected.contains(name)) << key << name;
        EXPECT_FALSE(form.empty() || form.starts_with(' ') || form.ends_with(' ')) << key;
    }
}

// Sentences for staff show lines of YAML, moved in by two spaces; visitors' never do.
void expect_single_spaces(const std::string& key, const std::vector<std::string>& forms)
{
    for (const std::string& form : forms) EXPECT_EQ(form.find("  "), std::string::npos) << key;
}

class CompleteLanguage : public testing::TestWithParam<const char*> {};

TEST_P(CompleteLanguage, SaysAllThatEnglishSays)
{
    const Catalogue english = shipped("en");
    Catalogue other = shipped(GetParam());
    ASSERT_GT(english.size(), 100u);
    for (const auto& [key, forms] : english) {
        ASSERT_TRUE(other.contains(key)) << key;
        expect_same_sentence(key, forms, other.at(key), forms_of(GetParam()));
        expect_single_spaces(key, other.at(key));
        other.erase(key);
    }
    for (const auto& [key, forms] : other) ADD_FAILURE() << key << " is not in en/kiosk.po";
}

INSTANTIATE_TEST_SUITE_P(Shipped, CompleteLanguage, testing::Values("en", "de", "uk", "ar"),
                         [](const auto& one) { return std::string(one.param); });

TEST(Catalogues, OfEveryLanguageSayThatTheTerminalIsUnavailable)
{
    const i18n::Words words(k_locales, "kiosk");
    const Catalogue english = shipped("en");
    EXPECT_GE(words.languages().size(), 13u);
    for (const std::string& language : words.languages()) {
        EXPECT_TRUE(words.has("unavailable.title", language)) << language;
        EXPECT_TRUE(words.has("unavailable.text", language)) << language;
        for (const auto& [key, forms] : shipped(language)) {
            ASSERT_TRUE(english.contains(key)) << language << " " << key;
            expect_same_sentence(language + " " + key, english.at(key), forms, forms_of(language));
            expect_single_spaces(language + " " + key, forms);
        }
    }
}

TEST(Catalogues, OfStaffSayTheSameInGermanAndEnglish)
{
    const Catalogue english = shipped("en", "staff");
    const Catalogue german = shipped("de", "staff");
    for (const auto& [key, forms] : english) {
        ASSERT_TRUE(german.contains(key)) << key;
        expect_same_sentence(key, forms, german.at(key), 2);
    }
    EXPECT_EQ(german.size(), english.size());
}

// "{here}", but neither "{1}" nor "{id: home}".
bool is_word(std::string_view placeholder)
{
    const auto inside = placeholder.substr(1, placeholder.size() - 2);
    return std::ranges::all_of(
        inside, [](char c) { return std::islower(static_cast<unsigned char>(c)) || c == '-'; });
}

// Only {1}, {2}... of a finding are filled in; a {word} would be lost.
TEST(Catalogues, OfStaffNumberTheValuesOfFindings)
{
    for (const char* language : {"en", "de"}) {
        for (const auto& [key, forms] : shipped(language, "staff")) {
            if (!key.ends_with(".message") && !key.ends_with(".hint")) continue;
            for (const std::string& placeholder : placeholders(forms.front()))
                EXPECT_FALSE(is_word(placeholder)) << key << " " << placeholder;
        }
    }
}

struct PluralRow {
    const char* language;
    std::vector<std::pair<long, const char*>> forms;
};

// The plural rule of each shipped header, on forms that say their own names.
TEST(Catalogues, CountByTheRulesOfTheirLanguages)
{
    const PluralRow rows[] = {
        {"de", {{0, "b"}, {1, "a"}, {2, "b"}}},
        {"en", {{0, "b"}, {1, "a"}, {2, "b"}}},
        {"uk",
         {{0, "c"}, {1, "a"}, {3, "b"}, {5, "c"}, {11, "c"}, {12, "c"}, {21, "a"}, {22, "b"}, {111, "c"}}},
        {"ar",
         {{0, "a"}, {1, "b"}, {2, "c"}, {3, "d"}, {10, "d"}, {11, "e"}, {99, "e"}, {100, "f"}, {103, "d"}}},
        {"pl", {{1, "a"}, {2, "b"}, {5, "c"}, {21, "c"}, {22, "b"}}},
        {"ro", {{0, "b"}, {1, "a"}, {19, "b"}, {20, "c"}, {101, "b"}}},
        {"vi", {{1, "a"}, {2, "a"}}},
    };
    const std::vector<std::string> names = {"a", "b", "c", "d", "e", "f"};
    for (const PluralRow& row : rows) {
        const tests::TempFolder folder;
        const std::vector<std::string> forms(names.begin(), names.begin() + long(forms_of(row.language)));
        folder.write(std::string(row.language) + "/LC_MESSAGES/kiosk.mo",
                     tests::to_mo({{"", {header_of(row.language)}}, {"fit", forms}}));
        const i18n::Words words(folder.path(), "kiosk");
        for (const auto& [count, form] : row.forms)
            EXPECT_EQ(words.count("fit", count, {row.language}).text, form) << row.language << " " << count;
    }
}

TEST(Catalogues, CountServicesAndSeconds)
{
    const i18n::Words words(k_locales, "kiosk");
    const auto count = [&](const char* key, long n, const char* language) {
        return tests::marked(words.count(key, n, {language}).text);
    };
    EXPECT_EQ(count("results.title", 1, "de"), "[1] Angebot passt");
    EXPECT_EQ(count("results.title", 21, "uk"), "Підходить [21] послуга");
    EXPECT_EQ(count("results.title", 3, "uk"), "Підходять [3] послуги");
    EXPECT_EQ(count("results.title", 2, "ar"), "خدمتان مناسبتان");
    EXPECT_EQ(count("results.title", 3, "ar"), "[3] خدمات مناسبة");
    EXPECT_EQ(count("countdown.text", 30, "ar"), "سيُحذف كل ما أدخلتموه بعد [30] ثانية.");
}

std::string content_of(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// A literal that ends in a point is the beginning of a key: say("cost." + ...).
bool some_key_begins(const Catalogue& catalogue, const std::string& begin)
{
    const auto next = catalogue.lower_bound(begin);
    return next != catalogue.end() && next->first.starts_with(begin);
}

// The literal behind each `call(`, whatever the line breaks between.
std::set<std::string> literals_behind(const std::string& call, const std::string& source)
{
    std::set<std::string> literals;
    for (auto at = source.find(call); at != std::string::npos; at = source.find(call, at + 1)) {
        const auto open = source.find_first_not_of(" \n", at + call.size());
        const bool whole_name = at == 0 || !std::isalnum(static_cast<unsigned char>(source[at - 1]));
        if (!whole_name || open == std::string::npos || source[open] != '"') continue;
        literals.insert(source.substr(open + 1, source.find('"', open + 1) - open - 1));
    }
    return literals;
}

// What a source asks catalogues for. A std::map, too, is asked for its count("key"), but without a point.
std::set<std::string> keys_in(const std::string& source)
{
    std::set<std::string> keys = literals_behind("say(", source);
    for (const std::string& key : literals_behind("count(", source))
        if (key.find('.') != std::string::npos) keys.insert(key);
    return keys;
}

bool is_key(std::string_view literal)
{
    return literal.find('.') != std::string_view::npos && std::ranges::all_of(literal, [](char c) {
               return std::islower(static_cast<unsigned char>(c)) || c == '.' || c == '-';
           });
}

// Literals that look like a key, "hours.unknown", wherever they stand: a key may be chosen first and said
// later.
std::set<std::string> key_literals(const std::string& source)
{
    std::set<std::string> keys;
    for (auto open = source.find('"'); open != std::string::npos;) {
        const auto close = source.find('"', open + 1);
        if (close == std::string::npos) break;
        const std::string literal = source.substr(open + 1, close - open - 1);
        if (is_key(literal)) keys.insert(literal);
        open = source.find('"', close + 1);
    }
    return keys;
}

bool has(const Catalogue& catalogue, const std::string& key)
{
    return key.ends_with('.') ? some_key_begins(catalogue, key) : catalogue.contains(key);
}

// A module whose keys all begin with its name need not repeat it.
void expect_in(const Catalogue& catalogue, const std::string& key, const std::filesystem::path& source)
{
    const std::string module = source.parent_path().filename().string();
    EXPECT_TRUE(has(catalogue, key) || has(catalogue, module + "." + key))
        << source.filename() << " says '" << key << "', which is in no catalogue";
}

std::vector<std::filesystem::path> sources_in(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".cpp") sources.push_back(entry.path());
    return sources;
}

TEST(Catalogues, HaveEveryKeyThatTheSourcesSay)
{
    Catalogue all = shipped("en");
    all.merge(shipped("en", "staff"));
    for (const auto& source : sources_in(KIOSK_SOURCE "/kiosk"))
        for (const std::string& key : keys_in(content_of(source))) expect_in(all, key, source);
}

TEST(Catalogues, HaveEveryKeyThatPagesName)
{
    const Catalogue english = shipped("en");
    for (const auto& source : sources_in(KIOSK_SOURCE "/kiosk/pages"))
        for (const std::string& key : key_literals(content_of(source)))
            if (some_key_begins(english, key.substr(0, key.find('.') + 1))) expect_in(english, key, source);
}

TEST(Catalogues, AreSearchedForWhatSourcesSay)
{
    const std::string source =
        R"(words.say("bar.back", chain); count(
  "results.title", 3); seen.count("x"); say(key))";
    EXPECT_EQ(keys_in(source), (std::set<std::string>{"bar.back", "results.title"}));
    EXPECT_EQ(key_literals(R"(key = old ? "desk.old" : "desk.new"; "kiosk/base/x.h" "x" "a b.c")"),
              (std::set<std::string>{"desk.old", "desk.new"}));
}

}  // namespace
