#include <gtest/gtest.h>

#include "kiosk/text/engine.h"

namespace {

base::Picture stripes()
{
    base::Picture picture{{7, 3}, {}};
    for (int i = 0; i < 7 * 3; ++i) {
        const auto shade = static_cast<std::uint8_t>(i * 12);
        picture.rgba.insert(picture.rgba.end(),
                            {shade, std::uint8_t(255 - shade), std::uint8_t(i % 2 * 200), 255});
    }
    return picture;
}

TEST(Png, ReadsWhatItWrote)
{
    const auto read = text::read_png(text::png(stripes()));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->size, stripes().size);
    EXPECT_EQ(read->rgba, stripes().rgba);
}

TEST(Png, ShowsTransparentPixelsOnWhite)
{
    base::Picture picture{{1, 1}, {0, 0, 0, 0}};
    EXPECT_EQ(text::read_png(text::png(picture)).value().rgba,
              (std::vector<std::uint8_t>{255, 255, 255, 255}));
}

TEST(Png, OfOtherOrTornFilesIsATrouble)
{
    const std::string bytes = text::png(stripes());
    EXPECT_FALSE(text::read_png(""));
    EXPECT_FALSE(text::read_png("this is no picture"));
    EXPECT_FALSE(text::read_png(bytes.substr(0, bytes.size() / 2)));
}

}  // namespace
