#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/speech/sink.h"

namespace speech {

// What a loudspeaker in memory was given. Tests read and steer it while another thread plays: everything is
// under its lock.
class Tape {
public:
    // A sink that plays on this tape, which must live longer.
    std::unique_ptr<Sink> sink();

    // Takes no more than so many samples until play_on().
    void hold_after(std::size_t samples);
    void play_on();
    void wait_until_held();

    void wait_until_closed();

    void refuse_to_open();
    void break_after(std::size_t samples);

    // So many of the samples written last are not heard yet, as in a device with a buffer.
    void keep_unheard(std::size_t samples);

    std::vector<std::int16_t> samples() const;
    std::size_t length() const;
    std::size_t longest_write() const;
    int times_opened() const;
    bool was_used_wrongly() const;  // opened twice, or written while closed

private:
    class Player;

    bool is_full() const { return samples_.size() >= hold_at_; }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::int16_t> samples_;
    std::size_t hold_at_ = SIZE_MAX;
    std::size_t break_at_ = SIZE_MAX;
    std::size_t unheard_ = 0;
    std::size_t longest_write_ = 0;
    bool refuses_ = false;
    bool is_held_ = false;
    bool is_open_ = false;
    bool was_used_wrongly_ = false;
    int times_opened_ = 0;
};

// Rings when something has changed; waits without looking at a clock, up to a limit that only a failing test
// reaches.
class Bell {
public:
    std::function<void()> wake();
    bool wait(const std::function<bool()>& until);

private:
    std::mutex mutex_;
    std::condition_variable rung_;
};

}  // namespace speech
