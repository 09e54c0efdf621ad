#include "kiosk/speech/voices.h"

#include <gtest/gtest.h>

#include "kiosk/speech/synthesiser.h"

namespace speech {
namespace {

struct Case {
    const char* tag;
    const char* voice;  // "": none
};

// What Debian's espeak-ng really has, for the languages of welcome centres.
TEST(Voices, AreThoseAListenerUnderstands)
{
    const auto synthesiser = Synthesiser::start();
    ASSERT_TRUE(synthesiser) << synthesiser.error().what;
    const Voices voices((*synthesiser)->voices());
    for (const Case& row : std::vector<Case>{{"de", "de"},
                                             {"en", "en"},
                                             {"uk", "uk"},
                                             {"ar", "ar"},
                                             {"fa", "fa"},
                                             {"ru", "ru"},
                                             {"tr", "tr"},
                                             {"fr", "fr"},
                                             {"es", "es"},
                                             {"pl", "pl"},
                                             {"ro", "ro"},
                                             {"bg", "bg"},
                                             {"vi", "vi"},
                                             {"sq", "sq"},
                                             {"sr", "sr"},
                                             {"bs", "bs"},
                                             {"hr", "hr"},
                                             {"am", "am"},
                                             {"hi", "hi"},
                                             {"bn", "bn"},
                                             {"ur", "ur"},
                                             {"sw", "sw"},
                                             {"ka", "ka"},
                                             {"hy", "hy"},
                                             {"el", "el"},
                                             {"it", "it"},
                                             {"pt", "pt"},
                                             {"az", "az"},
                                             {"uz", "uz"},
                                             {"ta", "ta"},
                                             {"ko", "ko"},
                                             {"kmr", "ku"},
                                             {"fa-AF", "fa"},
                                             {"prs", "fa"},
                                             {"de-CH", "de"},
                                             {"pt-BR", "pt-br"},
                                             {"sr-Latn", "sr"},
                                             {"uz-Latn", "uz"},
                                             {"ku-Latn", "ku"},
                                             {"ar-SY", "ar"},
                                             // None, or one that nobody would understand.
                                             {"ti", ""},
                                             {"ps", ""},
                                             {"so", ""},
                                             {"ckb", ""},
                                             {"ku", ""},
                                             {"ku-Arab", ""},
                                             {"zh", ""},
                                             {"zh-Hant", ""},
                                             {"yue", ""},
                                             {"ja", ""},
                                             {"he", ""},
                                             {"th", ""},
                                             {"my", ""},
                                             {"uz-Arab", ""},
                                             {"az-Arab", ""},
                                             {"pa-PK", ""},
                                             {"tl", ""},
                                             {"rom", ""},
                                             {"xx", ""},
                                             {"", ""}}) {
        EXPECT_EQ(voices.of(row.tag), row.voice) << row.tag;
        if (*row.voice == '\0') continue;
        const auto sound = (*synthesiser)->say({"1 2 3", voices.of(row.tag), {125, 0}}, [] { return false; });
        ASSERT_TRUE(sound) << row.tag << ": " << sound.error().what;
        EXPECT_GT(sound->samples.size(), 5'000U) << row.tag;
    }
}

TEST(Voices, AreNoneWhereNothingIsInstalled)
{
    EXPECT_EQ(Voices({}).of("de"), "");
}

}  // namespace
}  // namespace speech
