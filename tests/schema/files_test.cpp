#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "kiosk/base/files.h"
#include "kiosk/load/load.h"
#include "kiosk/schema/schema.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const fs::path k_small = fs::path(KIOSK_SOURCE) / "tests" / "centres" / "small";

Json ids_of(const fs::path& content)
{
    return Json::parse(schema::ids(load::facts(load::scan(content).value).value).text)["definitions"];
}

std::string labels(const Json& offered)
{
    std::string labels;
    for (const auto& snippet : offered["defaultSnippets"])
        labels += snippet["label"].get<std::string>() + " ";
    return labels;
}

std::string keys(const Json& schema)
{
    std::string keys;
    for (const auto& [key, value] : schema["properties"].items()) keys += key + " ";
    return keys;
}

TEST(Ids, AreThoseOfTheContent)
{
    const Json ids = ids_of(k_small);
    const auto folder = load::scan(k_small).value;
    const auto facts = load::facts(folder).value;
    std::string services;
    for (const auto& [id, service] : facts.services) services += id.key + " ";
    EXPECT_EQ(labels(ids["services"]), services);
    EXPECT_NE(services, "");
    std::string areas;
    for (const content::Question& question : facts.guide.questions) {
        std::string answers;
        for (const content::Answer& answer : question.answers) answers += answer.id.key + " ";
        const Json& of_question = ids["answers"]["properties"][question.id.key];
        EXPECT_EQ(labels(of_question), answers);
        EXPECT_EQ(labels(of_question["items"]), answers);
        const Json& words = ids["guide-words"]["properties"]["questions"]["properties"][question.id.key];
        EXPECT_EQ(keys(words["properties"]["answers"]), answers);
        if (question.preset_here) areas = answers;
    }
    EXPECT_EQ(labels(ids["areas"]), areas);
    EXPECT_NE(areas, "");
    EXPECT_EQ(keys(ids["guide-words"]["properties"]["topics"]), labels(ids["topics"]));
}

TEST(Ids, AreNoneWhereNothingCanBeRead)
{
    const tests::TempFolder folder;
    EXPECT_EQ(labels(ids_of(folder.path())["services"]), "");
}

TEST(Schemas, AreWrittenToTheirFolder)
{
    const tests::TempFolder folder;
    ASSERT_TRUE(schema::write(folder.path(), {{"a.json", "{}\n"}}));
    EXPECT_EQ(base::read_file(folder / ".schema/a.json").value(), "{}\n");
    EXPECT_TRUE(load::scan(folder.path()).value.sources.empty());
}

TEST(Schemas, AreATroubleWhereTheyCannotBeWritten)
{
    const tests::TempFolder folder;
    folder.write(".schema", "");
    const auto written = schema::write(folder.path(), {{"a.json", "{}\n"}});
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().what.find(".schema"), std::string::npos);
}

TEST(Schemas, RenewIdsWhereThereAreSchemas)
{
    const tests::TempFolder folder;
    fs::copy(k_small, folder / "c", fs::copy_options::recursive);
    ASSERT_TRUE(schema::renew_ids(folder / "c"));
    EXPECT_FALSE(fs::exists(folder / "c/.schema"));
    fs::create_directory(folder / "c/.schema");
    folder.write("c/places/new-place/place.yaml", "city: Rostock\n");
    ASSERT_TRUE(schema::renew_ids(folder / "c"));
    EXPECT_NE(base::read_file(folder / "c/.schema/ids.json").value().find("\"new-place\""),
              std::string::npos);
}

}  // namespace
