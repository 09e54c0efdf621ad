#include "kiosk/bundle/shapes.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/bundle/example.h"

namespace {

using bundle::packed;
using bundle::unpacked;

struct Anything {
    template <class T>
    constexpr operator T() const  // NOLINT: never called
    {
        return {};
    }
};

// How many members a plain struct has: as many as it can be made from.
template <class T, class... Members>
constexpr std::size_t member_count()
{
    if constexpr (requires { T{Members{}..., Anything{}}; }) {
        return member_count<T, Members..., Anything>();
    } else {
        return sizeof...(Members);
    }
}

// A struct with a new member fails here: add it to shapes.h and to example.cpp, then count again.
TEST(Shapes, KnowEveryMember)
{
    EXPECT_EQ(member_count<content::Contact>(), 4u);
    EXPECT_EQ(member_count<content::Evidence>(), 2u);
    EXPECT_EQ(member_count<content::Offered>(), 2u);
    EXPECT_EQ(member_count<content::Slot>(), 4u);
    EXPECT_EQ(member_count<content::Timetable>(), 4u);
    EXPECT_EQ(member_count<content::Organisation>(), 5u);
    EXPECT_EQ(member_count<content::Place>(), 14u);
    EXPECT_EQ(member_count<content::ServicePlace>(), 6u);
    EXPECT_EQ(member_count<content::Service>(), 17u);
    EXPECT_EQ(member_count<content::Notice>(), 6u);
    EXPECT_EQ(member_count<content::Topic>(), 5u);
    EXPECT_EQ(member_count<content::Answer>(), 3u);
    EXPECT_EQ(member_count<content::Question>(), 5u);
    EXPECT_EQ(member_count<content::Guide>(), 3u);
    EXPECT_EQ(member_count<content::OfferedLanguage>(), 3u);
    EXPECT_EQ(member_count<content::Emergency>(), 3u);
    EXPECT_EQ(member_count<content::Centre>(), 12u);
    EXPECT_EQ(member_count<guide::Candidate>(), 7u);
    EXPECT_EQ(member_count<guide::Question>(), 4u);
    EXPECT_EQ(member_count<guide::Topic>(), 3u);
    EXPECT_EQ(member_count<guide::Guide>(), 6u);
}

// Packing again gives the same bytes, and no member of the example may be left at its default.
template <class T>
void expect_same_after_reading(const T& value)
{
    const std::string bytes = packed(value);
    const auto read = unpacked<T>(bytes);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(packed(*read), bytes);
    EXPECT_GT(bytes.size(), packed(T{}).size());
}

TEST(Shapes, ComeBackAsTheyWere)
{
    const content::Facts facts = example::facts();
    expect_same_after_reading(facts.centre);
    expect_same_after_reading(facts.guide);
    expect_same_after_reading(facts.organisations.at({"migra"}));
    expect_same_after_reading(facts.places.at({"house"}));
    expect_same_after_reading(facts.services.at({"advice"}));
    expect_same_after_reading(facts.notices.at({"moved"}));
    expect_same_after_reading(example::guide());
}

TEST(Shapes, KeepValuesNotOnlyBytes)
{
    const content::Facts facts = example::facts();
    const auto place = unpacked<content::Place>(packed(facts.places.at({"house"})));
    EXPECT_EQ(place->street, "Waldemarstraße 32");
    EXPECT_EQ(place->location->longitude, -12.125);
    EXPECT_EQ(place->wheelchair, content::Wheelchair::partly);
    EXPECT_EQ(place->times, facts.places.at({"house"}).times);
    EXPECT_EQ(place->evidence.checked, facts.places.at({"house"}).evidence.checked);
    const auto notice = unpacked<content::Notice>(packed(facts.notices.at({"moved"})));
    EXPECT_EQ(std::get<content::Written<base::PlaceId>>(notice->about).value.key, "house");
}

TEST(Shapes, AreNothingWhenCutShortOrTooLong)
{
    const std::string bytes = packed(example::facts().services.at({"advice"}));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(unpacked<content::Service>(bytes.substr(0, size))) << size;
    }
    EXPECT_FALSE(unpacked<content::Service>(bytes + '\0'));
}

TEST(Shapes, RefuseNumbersThatMeanNothing)
{
    const struct {
        const char* what;
        std::string bytes;
        bool is_good;
    } rows[] = {
        {"the last cost", "\x03", true},
        {"a cost above the last", "\x04", false},
        {"a number without an end", std::string(12, '\xff'), false},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(unpacked<content::Cost>(row.bytes).has_value(), row.is_good) << row.what;
    }
    EXPECT_FALSE(
        unpacked<std::string>("\x7f"
                              "abc"));
    EXPECT_FALSE(unpacked<std::vector<std::string>>(std::string("\xff\xff\xff\xff\x7f", 5)));
    EXPECT_FALSE(unpacked<bool>("\x02"));
    EXPECT_FALSE(unpacked<base::Date>(packed(std::int64_t{5'000'000})));
    EXPECT_FALSE(unpacked<int>(packed(std::int64_t{1} << 40)));
}

TEST(Shapes, SurviveAnyDamage)
{
    const std::string whole = packed(example::facts().services.at({"advice"}));
    std::mt19937 random(1);
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = whole;
        for (int change = 0; change < 3; ++change)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto service = unpacked<content::Service>(bytes);
        if (service) {
            EXPECT_FALSE(packed(*service).empty());
        }
    }
}

}  // namespace
