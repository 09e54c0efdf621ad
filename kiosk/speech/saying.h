#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/speech/playback.h"
#include "kiosk/speech/reading.h"
#include "kiosk/speech/synthesiser.h"
#include "kiosk/speech/voices.h"
#include "kiosk/speech/word.h"

namespace speech {

// Who is told of a saying, and may end it.
struct Listener {
    std::function<bool()> stopped;
    std::function<void(const Word&)> heard;
    std::function<void(std::size_t phrase)> left_out;
};

// True when there is a voice for the phrase's language and for all letters in it.
bool can_be_said(const base::Phrase& phrase, const Voices& voices);

// When each word of a piece begins in its sound. Only forward: a number has a mark for each word that says
// it, and at the end of a sentence there may be one of a word that was long before.
std::vector<Playback::Cue> cues_of(const Sound& sound, const Piece& piece, std::size_t phrase);

// Some phrases read aloud, from the first word to the silence after the last. Opens the sink with the first
// sound and leaves it open.
class Saying {
public:
    Saying(Synthesiser& synthesiser, const Voices& voices, Sink& sink, const Manner& manner,
           Listener listener);

    base::Result<void> run(const std::vector<base::Phrase>& phrases);

private:
    base::Result<void> say(std::size_t number, const base::Phrase& phrase);
    base::Result<void> say(std::size_t number, const Piece& piece, const std::string& voice);
    base::Result<void> prepare(std::size_t number);

    Synthesiser& synthesiser_;
    const Voices& voices_;
    Sink& sink_;
    Manner manner_;
    Listener listener_;
    std::optional<Playback> playback_;  // since the first sound
    std::size_t last_ = 0;              // phrase that has been heard
};

}  // namespace speech
