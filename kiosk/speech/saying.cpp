#include "kiosk/speech/saying.h"

#include <algorithm>

namespace speech {
namespace {

constexpr std::size_t k_pause_between_phrases_ms = 350;

bool has_words(const base::Phrase& phrase, const Run& run)
{
    return !reading_of(phrase.text, run).empty();
}

}  // namespace

std::vector<Playback::Cue> cues_of(const Sound& sound, const Piece& piece, std::size_t phrase)
{
    std::vector<Playback::Cue> cues;
    for (const Sound::Mark& mark : sound.marks) {
        const SpokenWord* word = piece.word_at(mark.letter);
        if (word == nullptr) continue;
        const Playback::Cue cue{mark.sample, {phrase, word->begin, word->end}};
        if (cues.empty() || cues.back().word.begin < cue.word.begin) cues.push_back(cue);
    }
    return cues;
}

bool can_be_said(const base::Phrase& phrase, const Voices& voices)
{
    const bool own = !voices.of(phrase.language).empty();
    return std::ranges::all_of(runs(phrase), [&](const Run& run) {
        return (own && !voices.of(run.language).empty()) || !has_words(phrase, run);
    });
}

Saying::Saying(Synthesiser& synthesiser, const Voices& voices, Sink& sink, const Manner& manner,
               Listener listener)
    : synthesiser_(synthesiser), voices_(voices), sink_(sink), manner_(manner), listener_(std::move(listener))
{
}

base::Result<void> Saying::run(const std::vector<base::Phrase>& phrases)
{
    for (std::size_t number = 0; number < phrases.size() && !listener_.stopped(); ++number) {
        if (!can_be_said(phrases[number], voices_)) listener_.left_out(number);
        // A language without a voice is not made to sound like its foreign names.
        if (voices_.of(phrases[number].language).empty()) continue;
        if (auto said = say(number, phrases[number]); !said) return said;
    }
    return playback_ ? playback_->finish() : base::Result<void>();
}

base::Result<void> Saying::say(std::size_t number, const base::Phrase& phrase)
{
    for (const Run& run : runs(phrase)) {
        const std::string voice = voices_.of(run.language);
        if (voice.empty()) continue;
        for (const Piece& piece : reading_of(phrase.text, run)) {
            if (listener_.stopped()) return {};
            if (auto said = say(number, piece, voice); !said) return said;
        }
    }
    return {};
}

base::Result<void> Saying::say(std::size_t number, const Piece& piece, const std::string& voice)
{
    auto sound =
        synthesiser_.say({piece.text, voice, pace_of(manner_.speed), piece.ends_sentence}, listener_.stopped);
    if (!sound) return tl::unexpected(sound.error());
    if (listener_.stopped()) return {};
    amplify(sound->samples, gain_of(manner_.volume));
    if (auto ready = prepare(number); !ready) return ready;
    return playback_->play(sound->samples, cues_of(*sound, piece, number));
}

// An open device, and a pause where one phrase follows another.
base::Result<void> Saying::prepare(std::size_t number)
{
    const int rate = synthesiser_.samples_per_second();
    if (!playback_) {
        if (auto opened = sink_.open(rate); !opened) return opened;
        playback_.emplace(sink_, rate, listener_.stopped, listener_.heard);
    } else if (number != last_) {
        const std::size_t samples = static_cast<std::size_t>(rate) * k_pause_between_phrases_ms / 1000;
        if (auto paused = playback_->pause(samples); !paused) return paused;
    }
    last_ = number;
    return {};
}

}  // namespace speech
