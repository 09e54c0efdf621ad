#include "kiosk/speech/playback.h"

#include <algorithm>

namespace speech {
namespace {

// 20 ms are one fiftieth of a second: the longest time from stop() to the last sample written.
constexpr std::size_t k_pieces_per_second = 50;

}  // namespace

Playback::Playback(Sink& sink, int samples_per_second, std::function<bool()> stopped,
                   std::function<void(const Word&)> heard)
    : sink_(sink),
      piece_(static_cast<std::size_t>(samples_per_second) / k_pieces_per_second),
      samples_per_second_(static_cast<std::size_t>(samples_per_second)),
      stopped_(std::move(stopped)),
      heard_(std::move(heard))
{
}

base::Result<void> Playback::play(std::span<const std::int16_t> sound, const std::vector<Cue>& cues)
{
    cues_.erase(cues_.begin(), cues_.begin() + static_cast<std::ptrdiff_t>(next_));
    next_ = 0;
    for (const Cue& cue : cues) cues_.push_back({written_ + cue.sample, cue.word});
    return write(sound);
}

base::Result<void> Playback::pause(std::size_t samples)
{
    return write(std::vector<std::int16_t>(samples));
}

// Silence behind the last word moves it out of the device at the device's own pace, so no clock is needed. A
// device that never says that it has been heard is not waited for.
base::Result<void> Playback::finish()
{
    const std::size_t end = written_;
    const std::vector<std::int16_t> silence(piece_);
    while (!stopped_() && written_ < end + samples_per_second_) {
        const std::size_t unheard = sink_.unheard();
        if (unheard <= written_ - end) break;
        if (auto done = write(silence); !done) return done;
    }
    look_what_is_heard();
    return {};
}

base::Result<void> Playback::write(std::span<const std::int16_t> samples)
{
    while (!samples.empty() && !stopped_()) {
        const auto now = samples.first(std::min(piece_, samples.size()));
        if (auto done = sink_.write(now); !done) return done;
        written_ += now.size();
        samples = samples.subspan(now.size());
        look_what_is_heard();
    }
    return {};
}

void Playback::look_what_is_heard()
{
    const std::size_t heard = written_ - std::min(written_, sink_.unheard());
    const std::size_t before = next_;
    while (next_ < cues_.size() && cues_[next_].sample < heard) ++next_;
    if (next_ != before && !stopped_()) heard_(cues_[next_ - 1].word);
}

}  // namespace speech
