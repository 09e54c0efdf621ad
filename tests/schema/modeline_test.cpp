#include "kiosk/schema/modeline.h"

#include <gtest/gtest.h>

namespace {

using content::Kind;

TEST(Modeline, LeadsFromAFileToItsSchema)
{
    const struct {
        Kind kind;
        std::optional<base::LanguageTag> language;
        const char* line;
    } rows[] = {
        {Kind::service, std::nullopt, "# yaml-language-server: $schema=../../.schema/service.facts.json"},
        {Kind::service, "de", "# yaml-language-server: $schema=../../.schema/service.german.json"},
        {Kind::service, "fa-AF", "# yaml-language-server: $schema=../../.schema/service.translation.json"},
        {Kind::notice, std::nullopt, "# yaml-language-server: $schema=../../.schema/notice.facts.json"},
        {Kind::centre, std::nullopt, "# yaml-language-server: $schema=../.schema/centre.facts.json"},
        {Kind::guide, "en", "# yaml-language-server: $schema=../.schema/guide.translation.json"},
    };
    for (const auto& row : rows) EXPECT_EQ(schema::modeline(row.kind, row.language), row.line);
}

}  // namespace
