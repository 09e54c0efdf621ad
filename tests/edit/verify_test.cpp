#include "kiosk/edit/verify.h"

#include <gtest/gtest.h>

#include "kiosk/base/files.h"
#include "tests/support/temp_folder.h"

namespace {

using content::Kind;
using content::Thing;
using namespace std::chrono_literals;

constexpr base::Date k_day = 2026y / 11 / 20;

TEST(Verify, StampsTheDayAndKeepsTheRest)
{
    const tests::TempFolder folder;
    folder.write("places/a/place.yaml", "# k\ncity: Rostock\nchecked: 2025-01-02   # Frau M.\n");
    ASSERT_TRUE(edit::verify(folder.path(), {Kind::place, "a"}, k_day));
    EXPECT_EQ(base::read_file(folder / "places/a/place.yaml").value(),
              "# k\ncity: Rostock\nchecked: 2026-11-20   # Frau M.\n");
}

TEST(Verify, AddsTheDayAtTheEnd)
{
    const tests::TempFolder folder;
    folder.write("services/a/service.yaml", "organisation: b\r\nsource: \"c\"\r\n");
    ASSERT_TRUE(edit::verify(folder.path(), {Kind::service, "a"}, k_day));
    EXPECT_EQ(base::read_file(folder / "services/a/service.yaml").value(),
              "organisation: b\r\nsource: \"c\"\r\nchecked: 2026-11-20\r\n");
}

TEST(Verify, NeverMakesAVerificationOlder)
{
    const tests::TempFolder folder;
    folder.write("organisations/a/organisation.yaml", "checked: 2026-11-21\n");
    const auto done = edit::verify(folder.path(), {Kind::organisation, "a"}, k_day);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().what,
              "organisations/a/organisation.yaml says that it was verified later, on 2026-11-21");
    EXPECT_EQ(base::read_file(folder / "organisations/a/organisation.yaml").value(), "checked: 2026-11-21\n");
}

TEST(Verify, FindsThingsByTheirIdAloneOrWithTheirKind)
{
    const tests::TempFolder folder;
    folder.write("services/a/service.yaml", "");
    folder.write("places/a/place.yaml", "");
    folder.write("notices/a/notice.yaml", "");
    folder.write("organisations/b/organisation.yaml", "");
    const auto found = [&](const std::string& id) {
        return edit::things_called(load::scan(folder.path()).value, id);
    };
    EXPECT_EQ(found("a"), (std::vector<Thing>{{Kind::place, "a"}, {Kind::service, "a"}}));
    EXPECT_EQ(found("place/a"), (std::vector<Thing>{{Kind::place, "a"}}));
    EXPECT_EQ(found("services/a"), (std::vector<Thing>{{Kind::service, "a"}}));
    EXPECT_EQ(found("b"), (std::vector<Thing>{{Kind::organisation, "b"}}));
    EXPECT_TRUE(found("notice/a").empty());
    EXPECT_TRUE(found("").empty());
}

TEST(Verify, ReadsTheFactsOut)
{
    EXPECT_EQ(
        edit::facts_of("\xEF\xBB\xBF# k\r\ncity: R  # l\r\n\r\nhours:\r\n  # m\r\n  mon: 9-12\r\nchecked: x"),
        (std::vector<std::string>{"city: R  # l", "hours:", "  mon: 9-12"}));
}

}  // namespace
