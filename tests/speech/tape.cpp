#include "tests/speech/tape.h"

#include <algorithm>
#include <chrono>

namespace speech {

class Tape::Player final : public Sink {
public:
    explicit Player(Tape& tape) : tape_(tape) {}

    base::Result<void> open(int) override
    {
        const std::lock_guard lock(tape_.mutex_);
        tape_.was_used_wrongly_ |= tape_.is_open_;
        if (tape_.refuses_) return base::trouble("the loudspeaker is away");
        tape_.is_open_ = true;
        ++tape_.times_opened_;
        return {};
    }

    base::Result<void> write(std::span<const std::int16_t> samples) override
    {
        std::unique_lock lock(tape_.mutex_);
        tape_.was_used_wrongly_ |= !tape_.is_open_;
        tape_.longest_write_ = std::max(tape_.longest_write_, samples.size());
        tape_.is_held_ = tape_.is_full();
        tape_.changed_.notify_all();
        tape_.changed_.wait(lock, [this] { return !tape_.is_full(); });
        tape_.is_held_ = false;
        if (tape_.samples_.size() >= tape_.break_at_) return base::trouble("the loudspeaker is broken");
        tape_.samples_.insert(tape_.samples_.end(), samples.begin(), samples.end());
        return {};
    }

    std::size_t unheard() override
    {
        const std::lock_guard lock(tape_.mutex_);
        return std::min(tape_.unheard_, tape_.samples_.size());
    }

    void close() override
    {
        const std::lock_guard lock(tape_.mutex_);
        tape_.is_open_ = false;
        tape_.changed_.notify_all();
    }

private:
    Tape& tape_;
};

std::unique_ptr<Sink> Tape::sink()
{
    return std::make_unique<Player>(*this);
}

void Tape::hold_after(std::size_t samples)
{
    const std::lock_guard lock(mutex_);
    hold_at_ = samples;
}

void Tape::play_on()
{
    hold_after(SIZE_MAX);
    changed_.notify_all();
}

void Tape::wait_until_held()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return is_held_; });
}

void Tape::wait_until_closed()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !is_open_; });
}

void Tape::refuse_to_open()
{
    const std::lock_guard lock(mutex_);
    refuses_ = true;
}

void Tape::break_after(std::size_t samples)
{
    const std::lock_guard lock(mutex_);
    break_at_ = samples;
}

void Tape::keep_unheard(std::size_t samples)
{
    const std::lock_guard lock(mutex_);
    unheard_ = samples;
}

std::vector<std::int16_t> Tape::samples() const
{
    const std::lock_guard lock(mutex_);
    return samples_;
}

std::size_t Tape::length() const
{
    return samples().size();
}

std::size_t Tape::longest_write() const
{
    const std::lock_guard lock(mutex_);
    return longest_write_;
}

int Tape::times_opened() const
{
    const std::lock_guard lock(mutex_);
    return times_opened_;
}

bool Tape::was_used_wrongly() const
{
    const std::lock_guard lock(mutex_);
    return was_used_wrongly_;
}

std::function<void()> Bell::wake()
{
    return [this] {
        const std::lock_guard lock(mutex_);
        rung_.notify_all();
    };
}

bool Bell::wait(const std::function<bool()>& until)
{
    std::unique_lock lock(mutex_);
    return rung_.wait_for(lock, std::chrono::seconds(30), until);
}

}  // namespace speech
