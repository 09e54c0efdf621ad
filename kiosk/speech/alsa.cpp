#include <alsa/asoundlib.h>
#include <fmt/format.h>

#include <string>

#include "kiosk/speech/sink.h"

namespace speech {
namespace {

constexpr unsigned k_buffer_us = 120'000;  // enough for a busy machine; a stop does not wait for it
constexpr int k_longest_wait_ms = 2'000;   // some need longer than a second to wake up
constexpr int k_most_recoveries = 3;       // of one write

constexpr auto k_repair =
    "Compare the device's name with the list of `aplay -L`; try it with `speaker-test`.";

// ALSA writes to the terminal whatever it meets; what matters comes back as an error.
void write_nothing(const char*, int, const char*, int, const char*, ...) {}

class Alsa final : public Sink {
public:
    explicit Alsa(std::string device) : device_(std::move(device)) {}
    Alsa(const Alsa&) = delete;
    Alsa& operator=(const Alsa&) = delete;
    ~Alsa() override { close(); }

    base::Result<void> open(int samples_per_second) override
    {
        close();
        snd_lib_error_set_handler(write_nothing);
        int error = snd_pcm_open(&pcm_, device_.c_str(), SND_PCM_STREAM_PLAYBACK, SND_PCM_NONBLOCK);
        if (error < 0) {
            pcm_ = nullptr;
            return failed(error == -EBUSY ? "the sound device is in use" : "cannot open the sound device",
                          error);
        }
        // ALSA converts what the device itself cannot do.
        error = snd_pcm_set_params(pcm_, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                                   static_cast<unsigned>(samples_per_second), 1, k_buffer_us);
        if (error < 0) {
            close();
            return failed("the sound device does not take speech", error);
        }
        return {};
    }

    base::Result<void> write(std::span<const std::int16_t> samples) override
    {
        int recoveries = 0;
        while (!samples.empty()) {
            const snd_pcm_sframes_t taken = snd_pcm_writei(pcm_, samples.data(), samples.size());
            if (taken > 0) {
                samples = samples.subspan(static_cast<std::size_t>(taken));
            } else if (const int error = make_room(static_cast<int>(taken)); error < 0) {
                return failed("the sound device stopped", error);
            } else if (taken < 0 && taken != -EAGAIN && ++recoveries > k_most_recoveries) {
                return failed("the sound device stops again and again", static_cast<int>(taken));
            }
        }
        return {};
    }

    std::size_t unheard() override
    {
        snd_pcm_sframes_t delay = 0;
        if (pcm_ == nullptr || snd_pcm_delay(pcm_, &delay) < 0 || delay < 0) return 0;
        return static_cast<std::size_t>(delay);
    }

    void close() override
    {
        if (pcm_ == nullptr) return;
        snd_pcm_drop(pcm_);
        snd_pcm_close(pcm_);
        pcm_ = nullptr;
    }

private:
    // After a write that took nothing: waits when the device is full; begins again after a gap or a sleep of
    // the machine. Negative: it is over.
    int make_room(int error)
    {
        if (error == 0 || error == -EAGAIN) {
            const int ready = snd_pcm_wait(pcm_, k_longest_wait_ms);
            if (ready == 0) return -ETIMEDOUT;
            return ready == -EPIPE || ready == -ESTRPIPE ? snd_pcm_prepare(pcm_) : ready;
        }
        return error == -EPIPE || error == -ESTRPIPE ? snd_pcm_prepare(pcm_) : error;
    }

    base::Result<void> failed(const char* what, int error) const
    {
        return base::trouble(fmt::format("{} '{}': {}", what, device_, snd_strerror(error)), k_repair);
    }

    std::string device_;
    snd_pcm_t* pcm_ = nullptr;
};

}  // namespace

std::unique_ptr<Sink> alsa(std::string device)
{
    return std::make_unique<Alsa>(std::move(device));
}

}  // namespace speech
