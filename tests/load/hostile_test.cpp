#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>

#include "kiosk/load/load.h"
#include "tests/support/child.h"
#include "tests/support/findings.h"
#include "tests/support/temp_folder.h"

// Folders that nobody writes by hand: what programs, accidents and ill will make of them.
namespace {

namespace fs = std::filesystem;
using tests::TempFolder;

constexpr long k_most_kib = 64 * 1024;

void write_centre(const TempFolder& folder)
{
    folder.write("centre/centre.yaml", "format: 1\nlanguages: [{tag: de}]\ntime_zone: Europe/Berlin\n");
    folder.write("centre/de.yaml", "title: Haus\n");
    folder.write("guide/guide.yaml", "topics: [{id: work}]\n");
}

std::string found_in(const fs::path& folder)
{
    return tests::to_text(load::scan(folder).findings);
}

// "aaa", "aab"...: names that files of words may have.
std::string tag(int number)
{
    const auto letter = [](int n) { return static_cast<char>('a' + n % 26); };
    return {letter(number / 676), letter(number / 26), letter(number)};
}

// One folder with a thousand files, and links to it that make them `times` thousand.
void write_thousands(const TempFolder& folder, int times)
{
    for (int i = 0; i < 999; ++i) folder.write("services/s0/" + tag(i) + ".yaml", "");
    folder.write("services/s0/service.yaml", "");
    for (int i = 1; i < times; ++i)
        fs::create_directory_symlink("s0", folder / ("services/s" + std::to_string(i)));
}

TEST(Hostile, FolderWithTooManyFilesIsOneFinding)
{
    const TempFolder folder;
    write_centre(folder);
    write_thousands(folder, 201);
    const tests::ChildAnswer answer = tests::in_a_child([&folder] {
        const auto [found, findings] = load::scan(folder.path());
        return std::to_string(found.sources.size()) + " " + tests::to_text(findings);
    });
    EXPECT_EQ(answer.text, "0 .:1:1: error: too-many/files(\"200000\")\n");
    if (tests::k_memory_tells) {
        EXPECT_LT(answer.peak_kib, k_most_kib);
    }
}

TEST(Hostile, FolderOfOtherThingsIsNotListedToItsEnd)
{
    const TempFolder folder;
    for (int i = 0; i < 1'200; ++i) folder.write("photo-" + std::to_string(i) + ".jpg", "");
    const auto [found, findings] = load::scan(folder.path());
    EXPECT_EQ(findings.size(), 1'001u);
    EXPECT_EQ(tests::to_text(findings.front()), ".:1:1: error: too-many/findings(\"1000\")");
}

// 4,100 links to 128 KiB are more than 512 MiB.
TEST(Hostile, FolderThatIsTooLargeIsOneFinding)
{
    const TempFolder folder;
    write_centre(folder);
    folder.write("services/s0/service.yaml", "");
    folder.write("services/s0/aaa.yaml", std::string(128 * 1024, '#'));
    for (int i = 1; i < 100; ++i)
        fs::create_symlink("aaa.yaml", folder / ("services/s0/" + tag(i) + ".yaml"));
    for (int i = 1; i < 41; ++i)
        fs::create_directory_symlink("s0", folder / ("services/s" + std::to_string(i)));
    EXPECT_EQ(found_in(folder.path()), ".:1:1: error: too-large/all(\"512\")\n");
}

TEST(Hostile, LinksThatGoInCirclesEnd)
{
    const TempFolder folder;
    write_centre(folder);
    folder.write("services/a/service.yaml", "");
    fs::create_symlink("b.yaml", folder / "services/a/a.yaml");
    fs::create_symlink("a.yaml", folder / "services/a/b.yaml");
    fs::create_directory_symlink("..", folder / "services/a/up");
    fs::create_directory_symlink("../services", folder / "services/round");
    fs::create_directory_symlink(".", folder / "places");
    EXPECT_EQ(found_in(folder.path()),
              "places/centre:1:1: error: missing-file(\"place.yaml\")\n"
              "places/centre/centre.yaml:1:1: error: bad-language/file(\"centre.yaml\", \"place.yaml\")\n"
              "places/guide:1:1: error: missing-file(\"place.yaml\")\n"
              "places/guide/guide.yaml:1:1: error: bad-language/file(\"guide.yaml\", \"place.yaml\")\n"
              "places/places:1:1: error: missing-file(\"place.yaml\")\n"
              "places/places/centre:1:1: error: misplaced-file/too-deep\n"
              "places/places/guide:1:1: error: misplaced-file/too-deep\n"
              "places/places/places:1:1: error: misplaced-file/too-deep\n"
              "places/places/services:1:1: error: misplaced-file/too-deep\n"
              "places/services:1:1: error: missing-file(\"place.yaml\")\n"
              "places/services/a:1:1: error: misplaced-file/too-deep\n"
              "places/services/round:1:1: error: misplaced-file/too-deep\n"
              "services/a/a.yaml:1:1: error: misplaced-file/link\n"
              "services/a/b.yaml:1:1: error: misplaced-file/link\n"
              "services/a/up:1:1: error: misplaced-file/too-deep\n"
              "services/round:1:1: error: missing-file(\"service.yaml\")\n"
              "services/round/a:1:1: error: misplaced-file/too-deep\n"
              "services/round/round:1:1: error: misplaced-file/too-deep\n");
}

TEST(Hostile, DevicesAndSocketsAreNoFiles)
{
    const TempFolder folder;
    write_centre(folder);
    fs::create_symlink("/dev/zero", folder / "guide/en.yaml");
    const fs::path socket_path = folder / "guide/uk.yaml";
    const int socket_number = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    ASSERT_LT(socket_path.string().size(), sizeof address.sun_path);
    std::ranges::copy(socket_path.string(), address.sun_path);
    ASSERT_EQ(bind(socket_number, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(found_in(folder.path()),
              "guide/en.yaml:1:1: error: misplaced-file/link\n"
              "guide/uk.yaml:1:1: error: misplaced-file/no-file\n");
    close(socket_number);
}

TEST(Hostile, FoldersThatAreNamedLikeFilesAreNone)
{
    const TempFolder folder;
    write_centre(folder);
    fs::create_directories(folder / "guide/de.yaml");
    fs::create_directories(folder / "services/a/service.yaml");
    folder.write("places", "");
    EXPECT_EQ(found_in(folder.path()),
              "guide/de.yaml:1:1: error: misplaced-file/too-deep\n"
              "places:1:1: error: misplaced-file/at-top(\"places\")\n"
              "services/a:1:1: error: missing-file(\"service.yaml\")\n"
              "services/a/service.yaml:1:1: error: misplaced-file/too-deep\n");
}

TEST(Hostile, NamesAreShownWithoutWhatATerminalObeys)
{
    const TempFolder folder;
    write_centre(folder);
    folder.write("guide/a\x1b[2Jb\nc\xC0\x80.txt", "");
    folder.write("guide/\u202Etxt.exe", "");
    folder.write("guide/\u2066\u200F\uFEFF.txt", "");
    folder.write("services/" + std::string(255, 'x') + "/service.yaml", "");
    folder.write("services/" + std::string(255, '-') + "/service.yaml", "");
    const std::string found = found_in(folder.path());
    EXPECT_EQ(found.substr(0, found.find("services/")),
              "guide/???.txt:1:1: error: misplaced-file/no-yaml(\"???.txt\")\n"
              "guide/?txt.exe:1:1: error: misplaced-file/no-yaml(\"?txt.exe\")\n"
              "guide/a?[2Jb?c??.txt:1:1: error: misplaced-file/no-yaml(\"a?[2Jb?c??.txt\")\n");
    EXPECT_EQ(std::ranges::count(found, '\n'), 4) << found;
}

// Modes mean nothing to root, so that another user looks.
TEST(Hostile, WhatMayNotBeReadIsSaid)
{
    const TempFolder folder;
    write_centre(folder);
    folder.write("services/closed/service.yaml", "");
    folder.write("services/listed/service.yaml", "");
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder / "services/closed", fs::perms(0));
    fs::permissions(folder / "services/listed", fs::perms(0744));
    fs::permissions(folder / "guide/guide.yaml", fs::perms(0));
    const tests::ChildAnswer answer = tests::as_nobody([&folder] {
        const auto [found, findings] = load::scan(folder.path());
        return tests::to_text(findings) + tests::to_text(load::facts(found).findings);
    });
    fs::permissions(folder / "services/closed", fs::perms(0755));
    fs::permissions(folder / "services/listed", fs::perms(0755));
    EXPECT_EQ(answer.text,
              "services/closed:1:1: error: missing-file(\"service.yaml\")\n"
              "services/closed:1:1: error: unreadable/folder\n"
              "services/listed:1:1: error: missing-file(\"service.yaml\")\n"
              "services/listed/service.yaml:1:1: error: unreadable/file\n"
              "guide/guide.yaml:1:1: error: unreadable/file\n");
}

// Between looking and reading anything may happen.
TEST(Hostile, FilesThatChangeMeanwhileAreReadOrNamed)
{
    const TempFolder folder;
    write_centre(folder);
    for (const char* id : {"grown", "gone", "pipe", "emptied"})
        folder.write("organisations/" + std::string(id) + "/organisation.yaml", "source: x\n");
    const load::Folder found = load::scan(folder.path()).value;
    folder.write("organisations/grown/organisation.yaml", std::string(300 * 1024, '#'));
    folder.write("organisations/emptied/organisation.yaml", "");
    fs::remove_all(folder / "organisations/gone");
    fs::remove(folder / "organisations/pipe/organisation.yaml");
    ASSERT_EQ(mkfifo((folder / "organisations/pipe/organisation.yaml").c_str(), 0600), 0);
    const auto [facts, findings] = load::facts(found);
    EXPECT_EQ(tests::to_text(findings),
              "organisations/gone/organisation.yaml:1:1: error: unreadable/file\n"
              "organisations/grown/organisation.yaml:1:1: error: too-large/file(\"256\")\n"
              "organisations/pipe/organisation.yaml:1:1: error: unreadable/file\n");
    EXPECT_EQ(facts.organisations.size(), 1u);
}

}  // namespace
