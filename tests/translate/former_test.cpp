#include "kiosk/translate/former.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "kiosk/bundle/compile.h"
#include "kiosk/translate/git_history.h"
#include "tests/translate/centre.h"

namespace {

using tests::k_advice;
using tests::print_of;
using tests::TranslatedCentre;

const translate::Field k_title{k_advice, "title"};

// The centre as a whole git repository, or as a folder of one.
class History : public testing::TestWithParam<const char*> {
protected:
    History() : centre(GetParam()) { git("init -q"); }

    void git(const std::string& words) const
    {
        const std::string command = fmt::format(
            "git -C '{}' -c user.name=Test -c user.email=test@example.org -c commit.gpgsign=false "
            "-c core.hooksPath=/dev/null {}",
            centre.around().string(), words);
        ASSERT_EQ(std::system(command.c_str()), 0) << command;
    }

    void commit(const std::string& title) const
    {
        centre.write("de.yaml", "title: " + title + "\n");
        git(fmt::format("add -- '{}'", (centre.path() / "services").string()));
        git("commit -q -m change");
    }

    std::string with_print(const std::string& german) const
    {
        return found(translate::with_prints_in_history(centre.path(), {{k_title, print_of(german)}}));
    }

    std::string before(const std::string& today) const
    {
        return found(translate::before_in_history(centre.path(), {{k_title, print_of(today)}}));
    }

    static std::string found(const translate::Texts& texts)
    {
        return texts.empty() ? "" : texts.at(k_title).line();
    }

    TranslatedCentre centre;
};

TEST_P(History, HoldsTheGermanOfAPrint)
{
    commit("Eins");
    commit("Zwei");
    commit("Drei");
    EXPECT_EQ(with_print("Eins"), "Eins");
    EXPECT_EQ(with_print("Drei"), "Drei");
    EXPECT_EQ(with_print("Vier"), "");
}

TEST_P(History, KnowsTheGermanBeforeTheLastChange)
{
    commit("Eins");
    commit("Zwei");
    EXPECT_EQ(before("Zwei"), "Eins");
    EXPECT_EQ(before("Drei, noch nicht gespeichert"), "Zwei");
}

TEST_P(History, LooksPastChangesThatChangeNoWords)
{
    commit("Eins");
    commit("Zwei");
    commit("\"Zwei\"   # mit Anführung");
    EXPECT_EQ(before("Zwei"), "Eins");
}

TEST_P(History, OfAFileThatWasNeverCommittedIsEmpty)
{
    EXPECT_EQ(with_print("Eins"), "");
    commit("Eins");
    EXPECT_EQ(before("Eins"), "");
}

TEST_P(History, TellsEachVersionOnce)
{
    commit("Eins");
    centre.write_at("services/advice/service.yaml", "organisation: migra\ntopics: [work]\ncost: free\n");
    commit("Eins");
    commit("Zwei");
    std::vector<std::string> versions;
    translate::each_version(centre.path(), {"services/advice/de.yaml", "services/nope/de.yaml"},
                            [&](const std::string&, std::string_view bytes) {
                                versions.emplace_back(bytes);
                                return true;
                            });
    EXPECT_EQ(versions, (std::vector<std::string>{"title: Zwei\n", "title: Eins\n"}));
}

INSTANTIATE_TEST_SUITE_P(Repository, History, testing::Values("", "content/", "some/where/"),
                         [](const auto& row) { return "At" + std::to_string(row.index); });

TEST(NoHistory, IsWhereThereIsNoRepository)
{
    const TranslatedCentre centre;
    EXPECT_TRUE(translate::with_prints_in_history(centre.path(), {{k_title, "00000000"}}).empty());
}

TEST(EarlierBundle, HoldsTheGermanOfItsDay)
{
    const TranslatedCentre centre;
    const auto file = centre.path() / "earlier.bundle";
    const auto compiled = bundle::compile(load::scan(centre.path()), {}, file);
    ASSERT_TRUE(compiled && compiled->written);
    const auto earlier = bundle::Catalogue::open(file);
    ASSERT_TRUE(earlier);
    const translate::Prints today = {{k_title, print_of("Beratung heute")}};
    EXPECT_EQ(translate::before_in_bundle(*earlier, today).at(k_title).line(), "Beratung");
    EXPECT_TRUE(translate::before_in_bundle(*earlier, {{k_title, print_of("Beratung")}}).empty());
    EXPECT_EQ(translate::with_prints_in_bundle(*earlier, {{k_title, print_of("Beratung")}}).size(), 1u);
    EXPECT_TRUE(translate::with_prints_in_bundle(*earlier, today).empty());
}

}  // namespace
