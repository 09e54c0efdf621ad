#include "kiosk/load/device.h"

#include <gtest/gtest.h>

#include "tests/support/findings.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::TempFolder;

// Findings without the temporary folder.
std::string found_in(const std::string& yaml)
{
    const TempFolder folder;
    folder.write("device.yaml", yaml);
    auto findings = load::device(folder / "device.yaml").findings;
    for (base::Finding& finding : findings) finding.spot.file = "device.yaml";
    return tests::to_text(findings);
}

TEST(Device, IsReadWhole)
{
    const TempFolder folder;
    folder.write("device.yaml", R"(
here: waldemarhof
panel: {width_mm: 600.5, rotation: 90, floor_to_lower_edge_mm: 800}
audio: default
printer: slips
keypad: {F1: next, XF86AudioRaiseVolume: louder}
)");
    const auto [device, findings] = load::device(folder / "device.yaml");
    EXPECT_EQ(tests::to_text(findings), "");
    EXPECT_EQ(device.here->key, "waldemarhof");
    ASSERT_TRUE(device.panel);
    EXPECT_DOUBLE_EQ(device.panel->width_mm, 600.5);
    EXPECT_EQ(device.panel->rotation, 90);
    EXPECT_DOUBLE_EQ(device.panel->floor_to_lower_edge_mm, 800);
    EXPECT_EQ(device.printer, "slips");
    EXPECT_EQ(device.keypad.at("XF86AudioRaiseVolume"), "louder");
}

TEST(Device, MayBeEmpty)
{
    EXPECT_EQ(found_in(""), "");
}

TEST(Device, ThatIsWrongIsNamed)
{
    EXPECT_EQ(found_in("panel: {width_mm: 60cm}\n"),
              "device.yaml:1:19: error: bad-number/millimetres(\"60cm\")\n");
    EXPECT_EQ(found_in("panel: {width_mm: 0}\n"), "device.yaml:1:19: error: bad-number/millimetres(\"0\")\n");
    EXPECT_EQ(found_in("panel: {rotation: 45}\n"),
              "device.yaml:1:8: error: missing-key(\"width_mm\")\n"
              "device.yaml:1:19: error: bad-value/list(\"45\", \"0, 90, 180, 270\")\n");
    EXPECT_EQ(found_in("keypad: {F1: forwards}\n"),
              "device.yaml:1:14: error: bad-value/list(\"forwards\", \"next, previous, select, back, louder, "
              "softer\")\n");
    EXPECT_EQ(found_in("keypad: F1\n"), "device.yaml:1:9: error: wrong-type/section(\"keypad\")\n");
    EXPECT_EQ(found_in("hier: a\n"), "device.yaml:1:1: error: unknown-key/nearly(\"hier\", \"here\")\n");
    EXPECT_EQ(found_in("- a\n"), "device.yaml:1:1: error: wrong-type/file\n");
    EXPECT_EQ(found_in("here: [\n"), "device.yaml:1:7: error: broken-yaml/bracket(\"[\")\n");
}

TEST(Device, ThatDoesNotExistIsAFinding)
{
    EXPECT_EQ(load::device("/nowhere/device.yaml").findings.front().rule, "unreadable");
}

const char* const k_manifest = R"(
icons: {family: Icons, file: I.ttf, package: p1}
families: Plain
languages:
  ar: Arabic, Plain
files:
  p2: [A.ttf, B.ttf]
)";

TEST(FontSet, NamesFilesBesideItsManifest)
{
    const TempFolder folder;
    folder.write("fonts.yaml", k_manifest);
    for (const char* name : {"I.ttf", "A.ttf", "B.ttf"}) folder.write(name, "");
    const auto set = load::font_set(folder.path());
    ASSERT_TRUE(set) << set.error().what;
    EXPECT_EQ(set->icon_family, "Icons");
    EXPECT_EQ(set->families, "Plain");
    EXPECT_EQ(set->by_language.at("ar"), "Arabic, Plain");
    EXPECT_EQ(set->files,
              (std::vector<std::filesystem::path>{folder / "I.ttf", folder / "A.ttf", folder / "B.ttf"}));
}

TEST(FontSet, SaysWhichFileIsMissingAndWhereItComesFrom)
{
    const TempFolder folder;
    folder.write("fonts.yaml", k_manifest);
    folder.write("I.ttf", "");
    folder.write("A.ttf", "");
    const auto set = load::font_set(folder.path());
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().what, "the font " + (folder / "B.ttf").string() + " is missing");
    EXPECT_EQ(set.error().repair, "install p2 and build or install the program again");
}

TEST(FontSet, NeedsAManifest)
{
    const TempFolder folder;
    EXPECT_FALSE(load::font_set(folder.path()));
    folder.write("fonts.yaml", "families: x\n");
    const auto set = load::font_set(folder.path());
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().what, (folder / "fonts.yaml").string() + ":1:1: missing-key icons");
}

TEST(FontSet, OfTheProgramIsComplete)
{
    const auto set = load::font_set(std::filesystem::path(KIOSK_SHARE) / "fonts");
    ASSERT_TRUE(set) << set.error().what;
    EXPECT_TRUE(set->by_language.contains("ar"));
}

}  // namespace
