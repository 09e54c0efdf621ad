#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kiosk/load/load.h"
#include "tests/support/findings.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using tests::TempFolder;

// The least that a content folder holds.
void write_centre(const TempFolder& folder)
{
    folder.write("centre/centre.yaml", "format: 1\nlanguages: [{tag: de}]\ntime_zone: Europe/Berlin\n");
    folder.write("centre/de.yaml", "title: Haus\n");
    folder.write("guide/guide.yaml", "topics: [{id: work}]\n");
}

std::string paths_of(const load::Folder& folder)
{
    std::string text;
    for (const load::Source& source : folder.sources) text += source.path + "\n";
    return text;
}

const char* const k_least = "centre/centre.yaml\ncentre/de.yaml\nguide/guide.yaml\n";

TEST(Scan, FindsFactsAndWords)
{
    const TempFolder folder;
    write_centre(folder);
    folder.write("services/a/service.yaml", "");
    folder.write("services/a/fa-AF.yaml", "");
    folder.write("services/a-b/service.yaml", "");
    const auto [found, findings] = load::scan(folder.path());
    EXPECT_EQ(tests::to_text(findings), "");
    EXPECT_EQ(
        paths_of(found),
        std::string(k_least) + "services/a-b/service.yaml\nservices/a/fa-AF.yaml\nservices/a/service.yaml\n");
    EXPECT_EQ(found.sources[4].thing, (content::Thing{content::Kind::service, "a"}));
    EXPECT_EQ(found.sources[4].language, "fa-AF");
    EXPECT_EQ(found.sources[5].language, std::nullopt);
}

TEST(Scan, PassesOverWhatEditorsAndFileManagersLeave)
{
    const TempFolder folder;
    write_centre(folder);
    for (const char* name :
         {"README.md", ".git/config", "LIESMICH.md", "centre/de.yaml~", "centre/.de.yaml.swp",
          "centre/#de.yaml#", "centre/de.yaml.bak", "Thumbs.db", ".vscode/settings.json"})
        folder.write(name, "");
    folder.write("places/a/place.yaml", "");
    const auto [found, findings] = load::scan(folder.path());
    EXPECT_EQ(tests::to_text(findings), "");
    EXPECT_EQ(paths_of(found), std::string(k_least) + "places/a/place.yaml\n");
}

TEST(Scan, TakesFloorPlansOfPlaces)
{
    const TempFolder folder;
    write_centre(folder);
    for (const char* name : {"floor-2.svg", "floor--1.svg", "place.yaml"})
        folder.write(std::string("places/a/") + name, "");
    const auto [found, findings] = load::scan(folder.path());
    EXPECT_EQ(tests::to_text(findings), "");
    EXPECT_EQ(paths_of(found),
              std::string(k_least) + "places/a/floor--1.svg\nplaces/a/floor-2.svg\nplaces/a/place.yaml\n");
    EXPECT_TRUE(found.sources[3].is_plan);
    EXPECT_FALSE(found.sources[3].is_facts());
    EXPECT_TRUE(found.sources[5].is_facts());
    EXPECT_EQ(load::things(found).size(), 3u);
}

struct Misplaced {
    const char* path;
    const char* found;
};

TEST(Scan, ReportsWhatIsInTheWrongPlace)
{
    const Misplaced k_misplaced[] = {
        {"x.yaml", "x.yaml:1:1: error: misplaced-file/at-top(\"x.yaml\")\n"},
        {"service/a/service.yaml",
         "service:1:1: error: misplaced-file/folder-nearly(\"service\", \"services\")\n"},
        {"Bilder/a.png",
         "Bilder:1:1: error: misplaced-file/folder(\"Bilder\", \"centre, guide, organisations, "
         "places, services, notices\")\n"},
        {"services/a.yaml",
         "services/a.yaml:1:1: error: misplaced-file/without-folder(\"services\", \"service.yaml\")\n"},
        {"services/Neue Hilfe/service.yaml",
         "services/Neue Hilfe:1:1: error: bad-id/folder(\"Neue Hilfe\", \"neue-hilfe\")\n"},
        {"services/Ж/service.yaml", "services/Ж:1:1: error: bad-id(\"Ж\")\n"},
        {"services/a/b/service.yaml",
         "services/a:1:1: error: missing-file(\"service.yaml\")\n"
         "services/a/b:1:1: error: misplaced-file/too-deep\n"},
        {"services/a/de.yaml", "services/a:1:1: error: missing-file(\"service.yaml\")\n"},
        {"services/a/services.yaml",
         "services/a:1:1: error: missing-file(\"service.yaml\")\n"
         "services/a/services.yaml:1:1: error: misplaced-file/name-nearly(\"services.yaml\", "
         "\"service.yaml\")\n"},
        {"guide/de.yml", "guide/de.yml:1:1: error: misplaced-file/ending(\"de.yml\", \"de.yaml\")\n"},
        {"guide/DE.yaml", "guide/DE.yaml:1:1: error: bad-language/file(\"DE.yaml\", \"guide.yaml\")\n"},
        {"guide/deutsch.yaml",
         "guide/deutsch.yaml:1:1: error: bad-language/file(\"deutsch.yaml\", \"guide.yaml\")\n"},
        {"guide/a.docx", "guide/a.docx:1:1: error: misplaced-file/no-yaml(\"a.docx\")\n"},
        {"guide/floor-1.svg", "guide/floor-1.svg:1:1: error: misplaced-file/no-yaml(\"floor-1.svg\")\n"},
        {"places/a/floor-EG.svg",
         "places/a:1:1: error: missing-file(\"place.yaml\")\n"
         "places/a/floor-EG.svg:1:1: error: misplaced-file/plan(\"floor-EG.svg\")\n"},
        {"places/a/plan.svg",
         "places/a:1:1: error: missing-file(\"place.yaml\")\n"
         "places/a/plan.svg:1:1: error: misplaced-file/plan(\"plan.svg\")\n"},
        {"guide/a\xFF\n.txt", "guide/a??.txt:1:1: error: misplaced-file/no-yaml(\"a??.txt\")\n"},
    };
    for (const auto& [path, expected] : k_misplaced) {
        const TempFolder folder;
        write_centre(folder);
        folder.write(path, "");
        const auto [found, findings] = load::scan(folder.path());
        EXPECT_EQ(tests::to_text(findings), expected) << path;
        EXPECT_EQ(paths_of(found).substr(0, 14), "centre/centre.");
    }
}

TEST(Scan, ReportsAFolderThatIsNoContent)
{
    const TempFolder folder;
    EXPECT_EQ(tests::to_text(load::scan(folder.path()).findings),
              "centre:1:1: error: missing-centre\nguide:1:1: error: missing-file(\"guide.yaml\")\n");
    EXPECT_EQ(tests::to_text(load::scan(folder / "nowhere").findings), ".:1:1: error: unreadable/folder\n");
}

TEST(Scan, FollowsLinksWithinTheContentOnly)
{
    const TempFolder folder;
    const TempFolder outside;
    write_centre(folder);
    outside.write("service.yaml", "");
    folder.write("services/a/service.yaml", "");
    fs::create_directory_symlink(folder / "services/a", folder / "services/b");
    fs::create_directory_symlink(outside.path(), folder / "services/c");
    fs::create_symlink(outside / "service.yaml", folder / "services/a/en.yaml");
    fs::create_symlink("nowhere", folder / "services/a/uk.yaml");
    const auto [found, findings] = load::scan(folder.path());
    EXPECT_EQ(tests::to_text(findings),
              "services/a/en.yaml:1:1: error: misplaced-file/link\n"
              "services/a/uk.yaml:1:1: error: misplaced-file/link\n"
              "services/b/en.yaml:1:1: error: misplaced-file/link\n"
              "services/b/uk.yaml:1:1: error: misplaced-file/link\n"
              "services/c:1:1: error: misplaced-file/link\n");
    EXPECT_EQ(paths_of(found), std::string(k_least) + "services/a/service.yaml\nservices/b/service.yaml\n");
}

TEST(Scan, MayBeGivenALinkToTheContent)
{
    const TempFolder folder;
    const TempFolder elsewhere;
    write_centre(folder);
    fs::create_directory_symlink(folder.path(), elsewhere / "current");
    EXPECT_EQ(paths_of(load::scan(elsewhere / "current").value), k_least);
}

TEST(Scan, DoesNotWaitForAPipe)
{
    const TempFolder folder;
    write_centre(folder);
    ASSERT_EQ(mkfifo((folder / "guide/en.yaml").c_str(), 0600), 0);
    const auto [found, findings] = load::scan(folder.path());
    EXPECT_EQ(tests::to_text(findings), "guide/en.yaml:1:1: error: misplaced-file/no-file\n");
}

TEST(Scan, LeavesOutFilesThatAreTooLarge)
{
    const TempFolder folder;
    write_centre(folder);
    folder.write("guide/en.yaml", std::string(load::k_longest_file_bytes, '#'));
    folder.write("guide/uk.yaml", std::string(load::k_longest_file_bytes + 1, '#'));
    const auto [found, findings] = load::scan(folder.path());
    EXPECT_EQ(tests::to_text(findings), "guide/uk.yaml:1:1: error: too-large/file(\"256\")\n");
    EXPECT_EQ(paths_of(found), "centre/centre.yaml\ncentre/de.yaml\nguide/en.yaml\nguide/guide.yaml\n");
}

TEST(Folder, WithAFileThatCannotBeOpenedIsReadOtherwise)
{
    const TempFolder folder;
    write_centre(folder);
    auto found = load::scan(folder.path()).value;
    fs::remove(folder / "guide/guide.yaml");  // as if another program had it for itself
    fs::create_directory(folder / "guide/guide.yaml");
    const auto [facts, findings] = load::facts(found);
    EXPECT_EQ(tests::to_text(findings), "guide/guide.yaml:1:1: error: unreadable/file\n");
    EXPECT_EQ(facts.centre.time_zone.value, "Europe/Berlin");
}

TEST(Folder, OfANewerFormatIsNotReadFurther)
{
    const TempFolder folder;
    write_centre(folder);
    folder.write("centre/centre.yaml", "format: 2\nsprachen: [de]\n");
    folder.write("guide/guide.yaml", "themen: [work]\n");
    const auto [facts, findings] = load::facts(load::scan(folder.path()).value);
    EXPECT_EQ(tests::to_text(findings), "centre/centre.yaml:1:9: error: newer-format(\"2\", \"1\")\n");
    EXPECT_TRUE(facts.guide.topics.empty());
}

TEST(Folder, GivesItsThingsAndTheirWords)
{
    const TempFolder folder;
    write_centre(folder);
    folder.write("services/a/service.yaml", "organisation: x\ntopics: work\n");
    folder.write("services/a/de.yaml", "title: A\n");
    folder.write("services/a/uk.yaml", "title: А\nsumary: x\n");
    folder.write("services/a-b/service.yaml", "topics: work\n");
    folder.write("services/a-b/de.yaml", "title: AB\n");
    folder.write("organisations/a/organisation.yaml", "");
    folder.write("notices/a/notice.yaml", "from: 2026-11-20\nuntil: 2026-11-21\nabout: {service: a}\n");
    folder.write("places/a/place.yaml", "city: Rostock\n");
    const load::Folder found = load::scan(folder.path()).value;
    EXPECT_EQ(load::things(found).size(), 7u);

    const auto [facts, in_facts] = load::facts(found);
    EXPECT_EQ(tests::to_text(in_facts),
              "services/a-b/service.yaml:1:1: error: missing-key(\"organisation\")\n");
    EXPECT_EQ(facts.services.size(), 1u);
    EXPECT_EQ(facts.organisations.size() + facts.notices.size() + facts.places.size(), 3u);

    const auto [words, in_words] = load::translations(found, {content::Kind::service, "a"});
    EXPECT_EQ(tests::to_text(in_words),
              "services/a/uk.yaml:2:1: error: unknown-key/nearly(\"sumary\", \"summary\")\n");
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words.at("uk").fields.at("title").line(), "А");
    EXPECT_EQ(load::translations(found, {content::Kind::service, "a-b"}).value.size(), 1u);
    EXPECT_EQ(load::translations(found, {content::Kind::service, "none"}).value.size(), 0u);
    EXPECT_EQ(load::translations(found, {content::Kind::centre, ""}).value.size(), 1u);
}

}  // namespace
