#include "kiosk/edit/rename.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "kiosk/base/files.h"
#include "tests/support/temp_folder.h"

namespace {

namespace fs = std::filesystem;
using edit::Name;
using edit::Named;
using edit::Renaming;

// A centre in which everything is mentioned wherever it can be.
class Centre {
public:
    Centre()
    {
        write("centre/centre.yaml",
              "format: 1  # eins\nlanguages: [{tag: de}]\ntime_zone: Europe/Berlin\nplace: house\n"
              "emergency:\n  - {id: fire, phone: \"112\"}\nfunders: [house, alpha]  # Geld\n");
        write("centre/de.yaml", "title: T\nemergency:\n  fire: Feuer\n");
        write("centre/en.yaml", "emergency: {fire: Fire}\nof: {emergency.fire: 3f9c2a1b, title: fire}\n");
        write("guide/guide.yaml",
              "topics:\n  - {id: work, icon: work}  # Arbeit\nquestions:\n  - id: area\n    preset: here\n"
              "    answers: [{id: rostock}, {id: work}]\n  - id: work\n    answers:\n      - id: rostock\n");
        write("guide/de.yaml",
              "topics:\n  work: {title: Arbeit}  # k\nquestions:\n  area:\n    ask: Wo?\n    answers:\n"
              "      rostock: R\n      work: W\n  work: {ask: Was, answers: {rostock: R}}\n");
        write("guide/en.yaml",
              "topics:\n  work:\n    title: work\nof: {topics.work.title: 3f9c2a1b,\n"
              "     questions.work.ask: 77d0e4c2, questions.area.answers.rostock: \"33301581\",\n"
              "     questions.area.answers.rostock-2: 12ab34cd}\n");
        write("organisations/alpha/organisation.yaml", "web: https://alpha.de\n");
        write("places/house/place.yaml", "city: rostock\narea: 'rostock'\n");
        write("places/alpha/place.yaml", "city: house\narea: work\n");
        write("services/alpha/service.yaml",
              "organisation: alpha  # wer\r\ntopics: [work, house]\r\nplace:\r\n- house\r\n- {id: alpha, "
              "room: house}\r\n"
              "for: {area: [rostock, work], work: rostock}\r\nafter: [alpha, beta]\r\n");
        write("services/beta/service.yaml", "organisation: beta\ntopics: work\nplace: house\n");
        write("services/alpha/de.yaml", "title: alpha\nwords: [alpha, work, house]\n");
        write("notices/alpha/notice.yaml", "about: {service: alpha}\n");
        write("notices/house/notice.yaml", "about:\n  place: house\n");
    }

    void write(const std::string& file, const std::string& text) const { folder_.write(file, text); }
    std::string operator[](const std::string& file) const
    {
        return base::read_file(folder_ / file).value_or("(is not there)");
    }
    base::Result<Renaming> prepare(const Name& name, const std::string& to) const
    {
        return Renaming::prepare(load::scan(path()).value, name, to);
    }
    const fs::path& path() const { return folder_.path(); }

    // "services/alpha/service.yaml: 2" line by line, or why not.
    std::string rename(const Name& name, const std::string& to) const
    {
        const auto renaming = prepare(name, to);
        if (!renaming) return renaming.error().what;
        if (const auto done = renaming->carry_out(); !done) return done.error().what;
        std::string text;
        if (renaming->moved()) text += renaming->moved()->first + " -> " + renaming->moved()->second + "\n";
        for (const auto& changed : renaming->changed())
            text += changed.file + ": " + std::to_string(changed.count) + "\n";
        return text;
    }

private:
    tests::TempFolder folder_;
};

TEST(Rename, MovesAServiceAndWhateverMentionsIt)
{
    const Centre centre;
    EXPECT_EQ(
        centre.rename({Named::service, "alpha"}, "gamma"),
        "services/alpha -> services/gamma\nnotices/alpha/notice.yaml: 1\nservices/alpha/service.yaml: 1\n");
    EXPECT_EQ(centre["services/gamma/service.yaml"],
              "organisation: alpha  # wer\r\ntopics: [work, house]\r\nplace:\r\n- house\r\n- {id: alpha, "
              "room: house}\r\n"
              "for: {area: [rostock, work], work: rostock}\r\nafter: [gamma, beta]\r\n");
    EXPECT_EQ(centre["services/gamma/de.yaml"], "title: alpha\nwords: [alpha, work, house]\n");
    EXPECT_EQ(centre["notices/alpha/notice.yaml"], "about: {service: gamma}\n");
    EXPECT_FALSE(fs::exists(centre.path() / "services/alpha"));
}

TEST(Rename, MovesAnOrganisation)
{
    const Centre centre;
    EXPECT_EQ(
        centre.rename({Named::organisation, "alpha"}, "no"),
        "organisations/alpha -> organisations/no\ncentre/centre.yaml: 1\nservices/alpha/service.yaml: 1\n");
    EXPECT_NE(centre["centre/centre.yaml"].find("funders: [house, \"no\"]  # Geld\n"), std::string::npos);
    EXPECT_TRUE(centre["services/alpha/service.yaml"].starts_with("organisation: \"no\"  # wer\r\n"));
}

TEST(Rename, MovesAPlace)
{
    const Centre centre;
    EXPECT_EQ(centre.rename({Named::place, "house"}, "home"),
              "places/house -> places/home\ncentre/centre.yaml: 1\nnotices/house/notice.yaml: 1\n"
              "services/alpha/service.yaml: 1\nservices/beta/service.yaml: 1\n");
    EXPECT_NE(centre["centre/centre.yaml"].find("place: home\n"), std::string::npos);
    EXPECT_NE(centre["services/alpha/service.yaml"].find("topics: [work, house]\r\nplace:\r\n- home\r\n"),
              std::string::npos);
    EXPECT_EQ(centre["places/alpha/place.yaml"], "city: house\narea: work\n");
    EXPECT_EQ(centre["notices/house/notice.yaml"], "about:\n  place: home\n");
}

TEST(Rename, FindsThePlaceInAListOfPlacesWithRooms)
{
    const Centre centre;
    EXPECT_EQ(centre.rename({Named::place, "alpha"}, "annex"),
              "places/alpha -> places/annex\nservices/alpha/service.yaml: 1\n");
    EXPECT_NE(centre["services/alpha/service.yaml"].find("- {id: annex, room: house}\r\n"),
              std::string::npos);
}

TEST(Rename, MovesANotice)
{
    const Centre centre;
    EXPECT_EQ(centre.rename({Named::notice, "alpha"}, "gamma"), "notices/alpha -> notices/gamma\n");
    EXPECT_EQ(centre["notices/gamma/notice.yaml"], "about: {service: alpha}\n");
}

TEST(Rename, ChangesATopicInTheGuideItsWordsAndTheServices)
{
    const Centre centre;
    EXPECT_EQ(centre.rename({Named::topic, "work"}, "job"),
              "guide/de.yaml: 1\nguide/en.yaml: 2\nguide/guide.yaml: 1\nservices/alpha/service.yaml: 1\n"
              "services/beta/service.yaml: 1\n");
    EXPECT_TRUE(centre["guide/guide.yaml"].starts_with(
        "topics:\n  - {id: job, icon: work}  # Arbeit\nquestions:\n  - id: area\n"));
    EXPECT_NE(centre["guide/guide.yaml"].find("  - id: work\n"), std::string::npos);
    EXPECT_TRUE(centre["guide/de.yaml"].starts_with("topics:\n  job: {title: Arbeit}  # k\nquestions:\n"));
    EXPECT_TRUE(centre["guide/en.yaml"].starts_with(
        "topics:\n  job:\n    title: work\nof: {topics.job.title: 3f9c2a1b,\n     questions.work.ask: "));
    EXPECT_NE(centre["services/alpha/service.yaml"].find("topics: [job, house]\r\n"), std::string::npos);
    EXPECT_NE(centre["services/beta/service.yaml"].find("topics: job\n"), std::string::npos);
}

TEST(Rename, ChangesAQuestion)
{
    const Centre centre;
    EXPECT_EQ(centre.rename({Named::question, "work"}, "job"),
              "guide/de.yaml: 1\nguide/en.yaml: 1\nguide/guide.yaml: 1\nservices/alpha/service.yaml: 1\n");
    EXPECT_NE(centre["services/alpha/service.yaml"].find("for: {area: [rostock, work], job: rostock}\r\n"),
              std::string::npos);
    EXPECT_NE(centre["guide/en.yaml"].find("questions.job.ask: 77d0e4c2"), std::string::npos);
}

TEST(Rename, ChangesAnAnswerOfOneQuestionOnly)
{
    const Centre centre;
    EXPECT_EQ(centre.rename({Named::answer, "rostock", "work"}, "hro"),
              "guide/de.yaml: 1\nguide/guide.yaml: 1\nservices/alpha/service.yaml: 1\n");
    EXPECT_NE(centre["services/alpha/service.yaml"].find("for: {area: [rostock, work], work: hro}\r\n"),
              std::string::npos);
    EXPECT_EQ(centre["places/house/place.yaml"], "city: rostock\narea: 'rostock'\n");
}

TEST(Rename, ChangesAnAreaInPlacesToo)
{
    const Centre centre;
    EXPECT_EQ(centre.rename({Named::answer, "rostock", "area"}, "hro"),
              "guide/de.yaml: 1\nguide/en.yaml: 1\nguide/guide.yaml: 1\nplaces/house/place.yaml: 1\n"
              "services/alpha/service.yaml: 1\n");
    EXPECT_EQ(centre["places/house/place.yaml"], "city: rostock\narea: 'hro'\n");
    EXPECT_NE(centre["guide/en.yaml"].find("questions.area.answers.hro: \"33301581\",\n"
                                           "     questions.area.answers.rostock-2: 12ab34cd}"),
              std::string::npos)
        << centre["guide/en.yaml"];
}

TEST(Rename, ChangesAnEmergencyNumber)
{
    const Centre centre;
    EXPECT_EQ(centre.rename({Named::emergency, "fire"}, "brigade"),
              "centre/centre.yaml: 1\ncentre/de.yaml: 1\ncentre/en.yaml: 2\n");
    EXPECT_EQ(centre["centre/en.yaml"],
              "emergency: {brigade: Fire}\nof: {emergency.brigade: 3f9c2a1b, title: fire}\n");
}

struct Row {
    const char* what;
    Name name;
    std::string to;
    std::string reason;
};

class RenameRefuses : public testing::TestWithParam<Row> {};

TEST_P(RenameRefuses, AndSaysWhy)
{
    const Centre centre;
    const auto renaming = centre.prepare(GetParam().name, GetParam().to);
    ASSERT_FALSE(renaming);
    EXPECT_EQ(renaming.error().what, GetParam().reason);
}

INSTANTIATE_TEST_SUITE_P(
    Rename, RenameRefuses,
    testing::Values(
        Row{"AThingThatIsNotThere", {Named::service, "nope"}, "x", "there is no service 'nope'"},
        Row{"AWayOutOfTheFolder", {Named::service, "../places"}, "x", "there is no service '../places'"},
        Row{"ATopicThatIsNotThere", {Named::topic, "nope"}, "x", "there is no topic 'nope'"},
        Row{"AnAnswerOfNoQuestion", {Named::answer, "a", "nope"}, "x", "there is no answer 'nope/a'"},
        Row{"ATakenThing", {Named::service, "alpha"}, "beta", "service 'beta' exists already"},
        Row{"ATakenAnswer", {Named::answer, "rostock", "area"}, "work", "answer 'work' exists already"},
        Row{"ABadId", {Named::service, "alpha"}, "Beta 2", "'Beta 2' cannot be an id"},
        Row{"AReservedId",
            {Named::topic, "work"},
            "unknown",
            "'unknown' has a meaning of its own in the guide"},
        Row{"TheSame", {Named::service, "alpha"}, "alpha", "'alpha' is called so already"}),
    [](const auto& row) { return row.param.what; });

TEST(Rename, RefusesWhileAFileThatMayMentionItIsBroken)
{
    const Centre centre;
    centre.write("notices/house/notice.yaml", "about: {service: alpha\n");
    const auto renaming = centre.prepare({Named::service, "alpha"}, "gamma");
    ASSERT_FALSE(renaming);
    EXPECT_NE(renaming.error().what.find("notices/house/notice.yaml:"), std::string::npos);
}

TEST(Rename, PutsBackWhatWasWrittenWhenItFailsMidway)
{
    const Centre centre;
    const auto renaming = centre.prepare({Named::service, "alpha"}, "gamma");
    ASSERT_TRUE(renaming);
    const std::string before = centre["notices/alpha/notice.yaml"];
    fs::create_directory(centre.path() / "services/gamma");  // meanwhile somebody else...
    centre.write("services/gamma/de.yaml", "title: G\n");
    EXPECT_FALSE(renaming->carry_out());
    EXPECT_EQ(centre["notices/alpha/notice.yaml"], before);
    EXPECT_TRUE(fs::exists(centre.path() / "services/alpha/service.yaml"));
    EXPECT_EQ(centre["services/gamma/de.yaml"], "title: G\n");
}

}  // namespace
