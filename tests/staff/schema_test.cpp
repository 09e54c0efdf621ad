#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "kiosk/base/files.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using tests::centre;
using tests::kioskctl;

// A copy of the small centre.
class Copy {
public:
    Copy() { fs::copy(centre("small"), folder_ / "c", fs::copy_options::recursive); }
    std::string path() const { return (folder_ / "c").string(); }
    std::string text(const std::string& schema) const
    {
        return base::read_file(folder_ / "c" / ".schema" / schema).value_or("");
    }

private:
    tests::TempFolder folder_;
};

TEST(SchemaCommand, WritesWhatEditorsNeed)
{
    const Copy content;
    const auto outcome = kioskctl({"schema", content.path(), "--language", "de"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "19 Dateien geschrieben in " + content.path() +
                               "/.schema. Editoren ergänzen und prüfen danach.\n");
    EXPECT_NE(content.text("service.facts.json").find("Angaben zu einem Angebot"), std::string::npos);
    EXPECT_NE(content.text("ids.json").find("\"zoo\""), std::string::npos);
}

// The content's own language is German, whatever the machine's.
TEST(SchemaCommand, WritesGermanUnlessToldOtherwise)
{
    const Copy content;
    EXPECT_EQ(kioskctl({"schema", content.path()}).code, 0);
    EXPECT_NE(content.text("place.facts.json").find("Angaben zu einem Ort"), std::string::npos);
    EXPECT_EQ(kioskctl({"schema", content.path(), "--language", "en"}).code, 0);
    EXPECT_NE(content.text("place.facts.json").find("Facts about a place"), std::string::npos);
}

TEST(SchemaCommand, ChangesNothingThatIsCheckedOrShown)
{
    const Copy content;
    const auto before = kioskctl({"check", content.path(), "--clock", "2026-11-26T10:00"});
    EXPECT_EQ(kioskctl({"schema", content.path()}).code, 0);
    EXPECT_EQ(kioskctl({"check", content.path(), "--clock", "2026-11-26T10:00"}).out, before.out);
}

TEST(SchemaCommand, WritesOnlyIntoContent)
{
    const tests::TempFolder folder;
    const auto outcome = kioskctl({"schema", folder.path().string()});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_NE(outcome.err.find("has no centre/centre.yaml"), std::string::npos) << outcome.err;
    EXPECT_TRUE(fs::is_empty(folder.path()));
    EXPECT_EQ(kioskctl({"schema", (folder / "nowhere").string()}).code, 2);
    EXPECT_EQ(kioskctl({"schema"}).code, 2);
}

TEST(SchemaCommand, SaysWhenItCannotWrite)
{
    const Copy content;
    std::ofstream(content.path() + "/.schema") << "in the way";
    const auto outcome = kioskctl({"schema", content.path()});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_NE(outcome.err.find(".schema"), std::string::npos) << outcome.err;
}

}  // namespace
