#include <gtest/gtest.h>

#include "kiosk/i18n/format.h"
#include "kiosk/i18n/words.h"
#include "kiosk/staff/plain_text.h"
#include "tests/staff/outcome.h"
#include "tests/support/temp_folder.h"

namespace {

using tests::centre;
using tests::k_thursday;
using tests::kioskctl;
using tests::operator+;

struct Row {
    const char* what;
    std::vector<std::string> words;
    std::string json;
};

// Texts of the terminal itself, ‹key› or ‹key:topic›, as they are shipped.
std::string with_own_words(std::string text, const std::string& language)
{
    const i18n::Words words(KIOSK_SHARE "/locales", "kiosk");
    const std::string open = "‹", close = "›";
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open)) {
        const auto end = text.find(close, at);
        const std::string inside = text.substr(at + open.size(), end - at - open.size());
        const auto colon = inside.find(':');
        const std::string value = colon == std::string::npos ? "" : inside.substr(colon + 1);
        const base::Phrase said =
            words.say(inside.substr(0, colon), {language}, {{"topic", i18n::quoted_list({value}, language)}});
        text.replace(at, end + close.size() - at, staff::plain(said.text));
    }
    return text;
}

class Advise : public testing::TestWithParam<Row> {};

TEST_P(Advise, SaysWhatComesNextAsJson)
{
    const Row& row = GetParam();
    const auto outcome = kioskctl(std::vector<std::string>{"advise", centre("small"), "--format", "json"} +
                                  row.words + k_thursday);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, with_own_words(row.json, row.words[1]) + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    Situations, Advise,
    testing::Values(
        Row{"TheTopicFirst",
            {"--language", "en"},
            R"({"ask":{"question":"topic","text":"‹home.title›","answers":[{"id":"work","text":"Work"},)"
            R"({"id":"papers","text":"Papers"},{"id":"violence","text":"Violence"},)"
            R"({"id":"unknown","text":"‹topic.unknown›"}]},"remaining":8})"},
        Row{"AQuestion",
            {"--language", "de", "--answer", "topic=work"},
            R"({"ask":{"question":"situation","text":"Was machen Sie?","answers":[)"
            R"({"id":"looking","text":"Ich suche Arbeit"},{"id":"working","text":"Ich habe Arbeit"},)"
            R"({"id":"unknown","text":"‹question.unknown›"}]},"remaining":4})"},
        Row{"AQuestionInArabic",
            {"--language", "ar", "--answer", "topic=work", "--answer", "situation=looking"},
            R"({"ask":{"question":"age","text":"كم عمركم؟","answers":[{"id":"young","text":"أقل من 27"},)"
            R"({"id":"older","text":"27 فأكثر"},{"id":"unknown","text":"‹question.unknown›"}]},"remaining":2})"},
        Row{"TheDoorOfATopic",
            {"--language", "en", "--answer", "topic=hire"},
            R"({"results":[{"id":"staffing","title":"Staffing","language":"en",)"
            R"("because":["‹results.because-topic:Hire›"],"after":[],"open":true}]})"},
        Row{"ADoorAndItsTopic",
            {"--language", "en", "--answer", "door=employer", "--answer", "topic=hire"},
            R"({"results":[{"id":"staffing","title":"Staffing","language":"en",)"
            R"("because":["‹results.because-topic:Hire›"],"after":[],"open":true}]})"},
        Row{"TheTopicOfADoor",
            {"--language", "en", "--answer", "door=employer"},
            R"({"ask":{"question":"topic","text":"‹home.employer.title›","answers":[{"id":"hire","text":"Hire"},)"
            R"({"id":"unknown","text":"‹topic.unknown›"}]},"remaining":1})"},
        Row{"ATopicWithoutServicesToday",
            {"--language", "en", "--answer", "topic=past"},
            R"({"ask":{"question":"topic","text":"‹home.title›","answers":[{"id":"work","text":"Work"},)"
            R"({"id":"papers","text":"Papers"},{"id":"violence","text":"Violence"},)"
            R"({"id":"unknown","text":"‹topic.unknown›"}]},"remaining":8})"},
        Row{"OpenClosedAndUnknown",
            {"--language", "uk", "--answer", "topic=papers", "--answer", "area=unknown"},
            R"({"results":[{"id":"lost","title":"Lost and found","language":"en","because":["‹results.because-topic:Документи›"],"after":[],"open":false},)"
            R"({"id":"forms","title":"Forms","language":"en","because":["‹results.because-topic:Документи›"],"after":[],"open":null},)"
            R"({"id":"tower-office","title":"Office in the tower","language":"en","because":["‹results.because-topic:Документи›"],"after":[],"open":null},)"
            R"({"id":"schwerin-office","title":"Schwerin office","language":"en","because":["‹results.because-topic:Документи›"],"after":[],"open":false}]})"}),
    [](const auto& row) { return row.param.what; });

struct Refused {
    const char* what;
    std::vector<std::string> answers;
    std::string err;
};

class RefusedAnswers : public testing::TestWithParam<Refused> {};

TEST_P(RefusedAnswers, SayWhichThereAre)
{
    std::vector<std::string> words = {"advise", centre("small"), "--language", "en"};
    for (const std::string& answer : GetParam().answers)
        words = words + std::vector<std::string>{"--answer", answer};
    const auto outcome = kioskctl(words);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "kioskctl: " + GetParam().err + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    Rows, RefusedAnswers,
    testing::Values(
        Refused{"NoEquals",
                {"work"},
                "'work' is no QUESTION=ANSWER\n  hint: write for example --answer topic=recognition"},
        Refused{"UnknownQuestion",
                {"sex=x"},
                "there is no question 'sex'\n  hint: the questions are: door, topic, area, situation, age"},
        Refused{"UnknownAnswer",
                {"topic=work", "age=90"},
                "'90' is no answer to 'age'\n  hint: the answers are: young, older, unknown"},
        Refused{"UnknownTopic",
                {"door=employer", "topic=no"},
                "'no' is no answer to 'topic'\n  hint: the answers are: hire, unknown"},
        Refused{"UnknownDoor",
                {"door=back"},
                "'back' is no answer to 'door'\n  hint: the answers are: person, employer, association"},
        Refused{"TopicOfAnotherDoor",
                {"topic=hire", "door=person"},
                "'hire' is no answer to 'topic'\n  hint: the answers are: work, papers, violence, past, "
                "unknown"}),
    [](const auto& row) { return row.param.what; });

TEST(AdviseText, IsForPeople)
{
    const auto outcome = kioskctl({"advise", centre("small"), "--language", "en", "--answer", "topic=work"});
    EXPECT_EQ(outcome.out,
              "What do you do? [situation]\n"
              "  looking  I look for work\n"
              "  working  I have work\n"
              "  unknown  " +
                  with_own_words("‹question.unknown›", "en") + "\n(4 services fit so far)\n");
}

TEST(AdviseText, IsTheSameFromABundle)
{
    const tests::TempFolder folder;
    const std::string file = (folder / "small.kiosk").string();
    ASSERT_EQ(kioskctl({"compile", centre("small"), "-o", file}).code, 0);
    const std::vector<std::string> words = {"--language", "en", "--answer", "topic=papers"};
    EXPECT_EQ(kioskctl(std::vector<std::string>{"advise", file} + words + k_thursday).out,
              kioskctl(std::vector<std::string>{"advise", centre("small")} + words + k_thursday).out);
}

}  // namespace
