#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/speech/sink.h"
#include "kiosk/speech/word.h"

namespace speech {

// Plays one saying on a sink that is open, in pieces short enough to stop between, and tells which word comes
// out of the loudspeaker now.
class Playback {
public:
    // `stopped` is asked between pieces; once it says so, nothing more is written. `heard` is told each word
    // when it begins to be heard.
    Playback(Sink& sink, int samples_per_second, std::function<bool()> stopped,
             std::function<void(const Word&)> heard);

    // When the word begins, in samples from the beginning of the sound.
    struct Cue {
        std::size_t sample = 0;
        Word word;
        bool operator==(const Cue&) const = default;
    };
    base::Result<void> play(std::span<const std::int16_t> sound, const std::vector<Cue>& cues);

    base::Result<void> pause(std::size_t samples);

    // Until everything has been heard.
    base::Result<void> finish();

private:
    base::Result<void> write(std::span<const std::int16_t> samples);
    void look_what_is_heard();

    Sink& sink_;
    std::size_t piece_;  // samples written at once
    std::size_t samples_per_second_;
    std::function<bool()> stopped_;
    std::function<void(const Word&)> heard_;
    std::vector<Cue> cues_;    // of what has been written, from the beginning of the saying
    std::size_t next_ = 0;     // the first cue not heard yet
    std::size_t written_ = 0;  // samples
};

}  // namespace speech
