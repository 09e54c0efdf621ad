// The schemas that are shipped: whole, up to date, and every key of theirs explained.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "kiosk/load/load.h"
#include "kiosk/schema/modeline.h"
#include "kiosk/schema/schema.h"
#include "tests/schema/sentences.h"
#include "tests/support/findings.h"
#include "tests/support/golden.h"

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const fs::path k_content = fs::path(KIOSK_SOURCE) / "content";

std::vector<schema::File> shipped()
{
    auto files = schema::shapes(tests::shipped_sentences("de"));
    files.push_back(schema::ids(load::facts(load::scan(k_content).value).value));
    return files;
}

// `kioskctl schema content` writes them anew.
TEST(ShippedSchemas, AreThoseOfTheTablesAndTheContent)
{
    std::set<std::string> names;
    for (const schema::File& file : shipped()) {
        tests::expect_golden("../../content/.schema/" + file.name, file.text);
        names.insert(file.name);
    }
    EXPECT_EQ(names.size(), 19u);
    for (const auto& entry : fs::directory_iterator(k_content / schema::k_folder))
        EXPECT_TRUE(names.contains(entry.path().filename())) << entry.path();
}

TEST(ShippedContent, BeginsWithTheLineThatLeadsToItsSchema)
{
    const auto folder = load::scan(k_content);
    EXPECT_GT(folder.value.sources.size(), 600u);
    for (const load::Source& source : folder.value.sources) {
        std::ifstream in(k_content / source.path);
        std::string line;
        std::getline(in, line);
        EXPECT_EQ(line, schema::modeline(source.thing.kind, source.language)) << source.path;
    }
}

// Editors without that line, as in a file somebody just made, go by the names of files.
TEST(ShippedSettings, NameEverySchemaOnce)
{
    std::ifstream in(k_content / ".vscode" / "settings.json");
    const auto settings = Json::parse(in);
    std::set<std::string> named, shapes;
    for (const auto& [schema, files] : settings["yaml.schemas"].items()) named.insert(schema);
    for (const schema::File& file : schema::shapes(tests::shipped_sentences("de")))
        shapes.insert(".schema/" + file.name);
    EXPECT_EQ(named, shapes);
}

// What an independent reader takes for numbers, dates and yes or no: all of it good content.
TEST(ContentAsTyped, IsRead)
{
    auto [folder, findings] = load::scan(fs::path(KIOSK_SOURCE) / "tests" / "schema" / "as_typed");
    base::append(findings, load::facts(folder).findings);
    for (const content::Thing& thing : load::things(folder))
        base::append(findings, load::translations(folder, thing).findings);
    EXPECT_EQ(tests::to_text(findings), "");
    EXPECT_GE(folder.sources.size(), 14u);
}

// Goes to every schema within a schema.
void visit(const Json& schema, const std::string& path,
           const std::function<void(const Json&, const std::string&)>& see)
{
    if (schema.is_object()) see(schema, path);
    if (!schema.is_structured()) return;
    for (const auto& [key, inner] : schema.items()) visit(inner, path + "/" + key, see);
}

void expect_described(const Json& schema, const std::string& where)
{
    for (const char* group : {"properties", "patternProperties"}) {
        if (!schema.contains(group) || where.ends_with("properties/of")) continue;
        for (const auto& [key, value] : schema[group].items()) {
            if (value.contains("$ref")) continue;
            EXPECT_NE(value.value("description", ""), "") << where << " " << key;
        }
    }
    for (const auto& meaning : schema.value("enumDescriptions", Json::array()))
        EXPECT_NE(meaning, "") << where << " " << schema["enum"];
}

class DescribedIn : public testing::TestWithParam<const char*> {};

TEST_P(DescribedIn, EveryKeyFormAndChoice)
{
    for (const schema::File& file : schema::shapes(tests::shipped_sentences(GetParam()))) {
        const auto schema = Json::parse(file.text);
        EXPECT_NE(schema.value("title", ""), "") << file.name;
        EXPECT_EQ(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        visit(schema, file.name, [](const Json& inner, const std::string& where) {
            if (!where.ends_with("properties") && !where.ends_with("patternProperties"))
                expect_described(inner, where);
        });
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, DescribedIn, testing::Values("de", "en"),
                         [](const auto& one) { return std::string(one.param); });

// A sentence that no schema shows belongs to a key that has gone.
TEST(Sentences, AboutKeysAreAllShown)
{
    std::set<std::string> used;
    schema::shapes(tests::shipped_sentences("de", &used));
    std::ifstream in(fs::path(KIOSK_SOURCE) / "locales" / "de" / "staff.po");
    int seen = 0;
    for (std::string line; std::getline(in, line);) {
        for (const char* group : {"file.", "form.", "facts.", "choice.", "words."}) {
            const std::string begin = std::string("msgid \"") + group;
            if (!line.starts_with(begin)) continue;
            const std::string key = line.substr(7, line.size() - 8);
            EXPECT_TRUE(used.contains(key)) << key;
            ++seen;
        }
    }
    EXPECT_GT(seen, 100);
}

}  // namespace
