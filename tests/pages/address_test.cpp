#include "kiosk/pages/address.h"

#include <gtest/gtest.h>

namespace {

TEST(Phone, StaysAsWrittenButNeverBreaks)
{
    EXPECT_EQ(pages::unbroken_phone("+49 381 444-311"), "+49\u00a0381\u00a0444\u2011311");
    EXPECT_EQ(pages::unbroken_phone("116117"), "116117");
    EXPECT_EQ(pages::unbroken_phone("+49 (0)381/444"), "+49\u00a0(0)381/444");
}

TEST(ShortAddress, IsGermanAndRunsFromTheLeft)
{
    content::Place place;
    place.city = "Rostock";
    EXPECT_EQ(pages::short_address(place), (base::Phrase{"\u2066Rostock\u2069", "de"}));
    place.street = "Waldemarstraße 32";
    EXPECT_EQ(pages::short_address(place), (base::Phrase{"\u2066Rostock, Waldemarstraße 32\u2069", "de"}));
}

}  // namespace
