#include <gtest/gtest.h>

#include <algorithm>

#include "tests/guide/random_guide.h"
#include "tests/guide/readable.h"

namespace {

using Ids = std::vector<base::ServiceId>;

// The other way round than the candidates stand, with equals.
std::vector<std::uint32_t> places(const guide::Guide& guide)
{
    std::vector<std::uint32_t> places;
    for (std::size_t i = guide.candidates.size(); i > 0; --i)
        places.push_back(static_cast<std::uint32_t>(i / 2));
    return places;
}

Ids ids(const guide::Matches& matches)
{
    Ids ids;
    for (const guide::Match& match : matches.matches) ids.push_back(match.service);
    return ids;
}

Ids first_of(Ids ids, std::size_t at_most)
{
    ids.resize(std::min(ids.size(), at_most));
    return ids;
}

Ids sorted(Ids ids)
{
    std::ranges::sort(ids);
    return ids;
}

std::string whole(const guide::Matches& matches)
{
    std::string text;
    for (const guide::Match& match : matches.matches) text += readable::text(match) + "\n";
    return text;
}

// Everything that fits some visitor of a guide, by different wishes.
struct Asked {
    guide::Guide guide;
    guide::Situation told;
    guide::Setting setting;
    std::vector<std::uint32_t> places;

    guide::Matches matches(const guide::Preference& preference, std::size_t at_most) const
    {
        return std::get<guide::Matches>(guide::next(guide, told, setting, preference, {at_most, places}));
    }
};

// Of random guides, as far as something is to be shown.
std::vector<Asked> visitors()
{
    random_guide::Random random(20130108);
    std::vector<Asked> visitors;
    while (visitors.size() < 400) {
        Asked one{random_guide::guide(random, random_guide::Circles::none), {}, {}, {}};
        one.setting = random_guide::setting(random);
        one.told = random_guide::situation(one.guide, random);
        one.places = places(one.guide);
        const guide::Step step = guide::next(one.guide, one.told, one.setting);
        const auto* matches = std::get_if<guide::Matches>(&step);
        if (matches && matches->count > 3) visitors.push_back(std::move(one));
    }
    return visitors;
}

constexpr std::size_t k_all = 1000;
constexpr std::size_t k_few = 3;

TEST(Shortlist, ChangesNothingWhereItIsLongEnough)
{
    for (const Asked& visitor : visitors()) {
        const guide::Matches all = visitor.matches(random_guide::preference, k_all);
        EXPECT_EQ(all.count, all.matches.size());
        EXPECT_EQ(whole(visitor.matches(random_guide::preference, all.count)), whole(all));
    }
}

TEST(Shortlist, IsTheBeginningOfTheListByPlaces)
{
    for (const Asked& visitor : visitors()) {
        const guide::Matches all = visitor.matches({}, k_all);
        const guide::Matches few = visitor.matches({}, k_few);
        EXPECT_EQ(few.count, all.count);
        EXPECT_EQ(ids(few), first_of(ids(all), k_few));
    }
}

TEST(Shortlist, IsOrderedByThePreferenceWhichIsAskedOfNoOther)
{
    std::size_t reordered = 0;
    for (const Asked& visitor : visitors()) {
        Ids asked;
        const auto preference = [&asked](const base::ServiceId& id) {
            asked.push_back(id);
            return random_guide::preference(id);
        };
        const Ids chosen = ids(visitor.matches({}, k_few));
        const Ids few = ids(visitor.matches(preference, k_few));
        EXPECT_EQ(sorted(few), sorted(chosen));
        EXPECT_EQ(sorted(asked), sorted(chosen));
        if (few != chosen) ++reordered;
    }
    EXPECT_GT(reordered, 20u);
}

// The preference may not move a service before those that it comes after.
TEST(Shortlist, HasWhatComesFirstBeforeWhatComesThen)
{
    std::size_t waiting = 0;
    for (const Asked& visitor : visitors()) {
        Ids seen;
        for (const guide::Match& match : visitor.matches(random_guide::preference, k_few).matches) {
            for (const base::ServiceId& earlier : match.after) {
                EXPECT_EQ(std::ranges::count(seen, earlier), 1) << earlier.key;
                ++waiting;
            }
            seen.push_back(match.service);
        }
    }
    EXPECT_GT(waiting, 20u);
}

TEST(Shortlist, OfNoneOnlyCounts)
{
    for (const Asked& visitor : visitors()) {
        const guide::Matches none = visitor.matches(random_guide::preference, 0);
        EXPECT_TRUE(none.matches.empty());
        EXPECT_EQ(none.count, visitor.matches({}, k_all).count);
    }
}

}  // namespace
