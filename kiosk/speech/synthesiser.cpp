#include "kiosk/speech/synthesiser.h"

#include <espeak-ng/speak_lib.h>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <string_view>

namespace speech {
namespace {

// espeak's state is global, so what guards it is: true while a Synthesiser lives.
std::atomic_flag is_in_use = ATOMIC_FLAG_INIT;

constexpr auto k_repair = "Install the packages libespeak-ng1 and espeak-ng-data.";

struct Hearing {
    Sound sound;
    int samples_per_second;
    const std::function<bool()>& stopped;
};

std::size_t samples_in(int milliseconds, int samples_per_second)
{
    return static_cast<std::size_t>(std::max(milliseconds, 0)) *
           static_cast<std::size_t>(samples_per_second) / 1000;
}

// 1 tells espeak to give up.
int hear(short* samples, int count, espeak_EVENT* events)
{
    if (samples == nullptr || events == nullptr || events->user_data == nullptr) return 0;
    auto& hearing = *static_cast<Hearing*>(events->user_data);
    hearing.sound.samples.insert(hearing.sound.samples.end(), samples, samples + count);
    for (; events->type != espeakEVENT_LIST_TERMINATED; ++events) {
        // Some word events have no place: those of words that a number needs beside its figures.
        if (events->type != espeakEVENT_WORD || events->text_position <= 0) continue;
        hearing.sound.marks.push_back({samples_in(events->audio_position, hearing.samples_per_second),
                                       static_cast<std::size_t>(events->text_position - 1)});
    }
    return hearing.stopped() ? 1 : 0;
}

// espeak writes them as a priority, a name and a zero, again and again, and a zero.
std::vector<std::string> languages_of(const espeak_VOICE& voice)
{
    std::vector<std::string> result;
    for (const char* at = voice.languages; at != nullptr && *at != '\0'; at += result.back().size() + 2) {
        result.emplace_back(at + 1);
    }
    return result;
}

// Once in a process: espeak_Terminate() waits for ever when it is called a second time.
int begin_espeak()
{
    static int samples_per_second = 0;
    if (samples_per_second <= 0) {
        samples_per_second =
            espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
        espeak_SetSynthCallback(hear);
    }
    return samples_per_second;
}

}  // namespace

base::Result<std::unique_ptr<Synthesiser>> Synthesiser::start()
{
    if (is_in_use.test_and_set())
        return base::trouble("the voices are in use by another part of the program");
    const int samples_per_second = begin_espeak();
    if (samples_per_second <= 0) {
        is_in_use.clear();
        return base::trouble("cannot start espeak-ng: its voices are missing or damaged", k_repair);
    }
    return std::unique_ptr<Synthesiser>(new Synthesiser(samples_per_second));
}

Synthesiser::~Synthesiser()
{
    is_in_use.clear();
}

std::vector<std::string> Synthesiser::voices() const
{
    std::vector<std::string> result;
    const espeak_VOICE** voice = espeak_ListVoices(nullptr);
    for (; voice != nullptr && *voice != nullptr; ++voice) {
        std::ranges::move(languages_of(**voice), std::back_inserter(result));
    }
    return result;
}

// When espeak has no such voice it says so and keeps the one before, or takes one that is near.
base::Result<void> Synthesiser::take(const std::string& voice)
{
    if (!voice.empty() && voice == voice_) return {};
    voice_.clear();
    espeak_VOICE wanted{};
    wanted.languages = voice.c_str();
    const bool taken = espeak_SetVoiceByProperties(&wanted) == EE_OK;
    const espeak_VOICE* now = espeak_GetCurrentVoice();
    if (!taken || now == nullptr || std::ranges::count(languages_of(*now), voice) == 0) {
        return base::trouble(fmt::format("espeak-ng cannot take its voice '{}'", voice), k_repair);
    }
    voice_ = voice;
    return {};
}

base::Result<Sound> Synthesiser::say(const Task& task, const std::function<bool()>& stopped)
{
    if (auto taken = take(task.voice); !taken) return tl::unexpected(taken.error());
    espeak_SetParameter(espeakRATE, task.pace.words_per_minute, 0);
    espeak_SetParameter(espeakWORDGAP, task.pace.gap_between_words, 0);
    Hearing hearing{{}, samples_per_second_, stopped};
    const unsigned flags = espeakCHARS_UTF8 | (task.pause_after ? espeakENDPAUSE : 0U);
    const espeak_ERROR error =
        espeak_Synth(task.text.c_str(), task.text.size() + 1, 0, POS_CHARACTER, 0, flags, nullptr, &hearing);
    if (error != EE_OK)
        return base::trouble(fmt::format("espeak-ng cannot say a text ({})", static_cast<int>(error)));
    return std::move(hearing.sound);
}

}  // namespace speech
