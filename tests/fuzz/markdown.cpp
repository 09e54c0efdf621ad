#include "kiosk/pages/markdown.h"

#include <algorithm>
#include <string>

#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

// What no rule takes away: all but white space, stars and hyphens.
std::string letters(std::string_view text)
{
    std::string letters(text);
    std::erase_if(letters,
                  [](char c) { return std::string_view(" \t\r\n*-").find(c) != std::string_view::npos; });
    return letters;
}

}  // namespace

void markdown(std::string_view bytes)
{
    const base::Phrase text{std::string(bytes), "ar"};
    std::string all;
    for (const pages::TextBlock& block : pages::blocks(text)) {
        require(block.phrase.language == text.language, "a block is in the language of its text");
        require(block.phrase.text.find('\n') == std::string::npos, "a block is one line");
        require(block.phrase.text.find("**") == std::string::npos, "a block has no signs");
        all += block.phrase.text;
    }
    require(letters(all) == letters(bytes), "no letter is lost");
    const std::string plain = pages::plain(text).text;
    require(letters(plain) == letters(bytes), "no letter is lost in the plain text");
}

}  // namespace tests::fuzz
