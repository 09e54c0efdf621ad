#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "kiosk/base/result.h"

namespace speech {

// Where samples go: mono, 16 bit. Used by one thread; open for one saying at a time. None of its functions
// may wait for much longer than two seconds, whatever the device does.
class Sink {
public:
    virtual ~Sink() = default;

    virtual base::Result<void> open(int samples_per_second) = 0;

    // Waits until there is room for them. They are 20 ms at most.
    virtual base::Result<void> write(std::span<const std::int16_t> samples) = 0;

    // How many of the samples written have not been heard yet.
    virtual std::size_t unheard() = 0;

    // Silence at once: what has not been heard never is. The device is free for others. Not open: nothing.
    virtual void close() = 0;
};

// A playback device of ALSA, "default" or as `aplay -L` lists it. Nothing is opened before the first word.
std::unique_ptr<Sink> alsa(std::string device);

}  // namespace speech
