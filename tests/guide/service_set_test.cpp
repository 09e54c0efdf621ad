#include "kiosk/guide/service_set.h"

#include <gtest/gtest.h>

namespace {

using guide::ServiceSet;

ServiceSet set_of(std::size_t candidates, const std::vector<std::size_t>& services)
{
    ServiceSet set = ServiceSet::none_of(candidates);
    for (const std::size_t service : services) set.insert(service);
    return set;
}

TEST(ServiceSet, HoldsWhatWasPutIn)
{
    ServiceSet set = set_of(130, {0, 63, 64, 129});
    EXPECT_EQ(set.members(), (std::vector<std::size_t>{0, 63, 64, 129}));
    EXPECT_EQ(set.count(), 4);
    EXPECT_TRUE(set.contains(64));
    EXPECT_FALSE(set.contains(65));
    set.erase(64);
    EXPECT_FALSE(set.contains(64));
    EXPECT_EQ(set, set_of(130, {0, 63, 129}));
}

TEST(ServiceSet, OfAllHoldsEachOnce)
{
    for (const std::size_t candidates : {0U, 1U, 63U, 64U, 65U, 128U}) {
        const ServiceSet all = ServiceSet::all_of(candidates);
        EXPECT_EQ(all.members().size(), candidates);
        EXPECT_EQ(all.empty(), candidates == 0);
        EXPECT_TRUE(ServiceSet::none_of(candidates).empty());
    }
}

TEST(ServiceSet, MeetsAnother)
{
    const ServiceSet a = set_of(100, {1, 2, 70, 99});
    const ServiceSet b = set_of(100, {2, 3, 99});
    ServiceSet either = a;
    ServiceSet both = a;
    EXPECT_EQ((either |= b).members(), (std::vector<std::size_t>{1, 2, 3, 70, 99}));
    EXPECT_EQ((both &= b).members(), (std::vector<std::size_t>{2, 99}));
    EXPECT_EQ(count_shared(a, b), 2);
}

TEST(ServiceSet, IsComparedWithinAnother)
{
    const ServiceSet a = set_of(100, {1, 70});
    const ServiceSet b = set_of(100, {1, 71});
    EXPECT_TRUE(same_within(set_of(100, {1, 2}), a, b));
    EXPECT_FALSE(same_within(set_of(100, {1, 71}), a, b));
}

}  // namespace
