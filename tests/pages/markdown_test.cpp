#include "kiosk/pages/markdown.h"

#include <gtest/gtest.h>

namespace {

struct Example {
    const char* name;
    const char* text;
    const char* blocks;  // one a line, items after "- "
};

std::string written(const std::vector<pages::TextBlock>& blocks)
{
    std::string lines;
    for (const pages::TextBlock& block : blocks) {
        lines += block.kind == pages::TextBlock::Kind::item ? "- " : "";
        lines += block.phrase.text + "\n";
    }
    return lines;
}

class Markdown : public testing::TestWithParam<Example> {};

TEST_P(Markdown, BecomesBlocks)
{
    EXPECT_EQ(written(pages::blocks({GetParam().text, "de"})), GetParam().blocks);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Markdown,
    testing::Values(Example{"Nothing", "", ""}, Example{"OnlySpace", " \n\n  \n", ""},
                    Example{"OneLine", "Hallo", "Hallo\n"},
                    Example{"ParagraphOverLines", "Wir beraten\nSie gern.\n", "Wir beraten Sie gern.\n"},
                    Example{"TwoParagraphs", "Eins\n\n\nZwei", "Eins\nZwei\n"},
                    Example{"List", "- Pass\n- Zeugnis\n", "- Pass\n- Zeugnis\n"},
                    Example{"ListAfterText", "Bitte:\n- Pass\n", "Bitte:\n- Pass\n"},
                    Example{"ItemOverLines", "- Pass oder\n  Ausweis\n- Geld",
                            "- Pass oder Ausweis\n- Geld\n"},
                    Example{"TextAfterList", "- Pass\n\nDanke", "- Pass\nDanke\n"},
                    Example{"Strong", "**Wichtig:** heute **zu**", "Wichtig: heute zu\n"},
                    Example{"OneStarStays", "2 * 3", "2 * 3\n"},
                    Example{"DashInsideStays", "Mo - Fr\n-5 Grad", "Mo - Fr -5 Grad\n"},
                    Example{"CarriageReturns", "Eins\r\nZwei\r\n\r\nDrei", "Eins Zwei\nDrei\n"}),
    [](const auto& one) { return one.param.name; });

TEST(Markdown, KeepsTheLanguage)
{
    EXPECT_EQ(pages::blocks({"مرحبا", "ar"}).front().phrase.language, "ar");
    EXPECT_EQ(pages::plain({"- مرحبا", "ar"}), (base::Phrase{"مرحبا", "ar"}));
}

TEST(Markdown, IsPlainOnLinesOfItsOwn)
{
    EXPECT_EQ(pages::plain({"**Heute** zu.\n\n- Morgen\n- auf\n", "de"}).text, "Heute zu.\nMorgen\nauf");
}

}  // namespace
