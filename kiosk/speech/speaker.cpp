#include "kiosk/speech/speaker.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <utility>

#include "kiosk/speech/saying.h"
#include "kiosk/speech/synthesiser.h"
#include "kiosk/speech/voices.h"

namespace speech {

class Speaker::Mouth {
public:
    // What is asked from outside.
    struct Standing {
        bool speaking = false;
        std::optional<Word> word{};
        std::vector<std::size_t> unspoken{};
        std::optional<base::Trouble> trouble{};
        std::size_t finished = 0;
    };

    Mouth(std::unique_ptr<Sink> sink, std::function<void()> wake)
        : sink_(std::move(sink)),
          wake_(std::move(wake)),
          synthesiser_(Synthesiser::start()),
          voices_(synthesiser_ ? (*synthesiser_)->voices() : std::vector<std::string>()),
          thread_([this](const std::stop_token& stop) { run(stop); })
    {
    }

    ~Mouth() { this->stop(); }

    const Voices& voices() const { return voices_; }

    Standing standing() const
    {
        const std::lock_guard lock(mutex_);
        return standing_;
    }

    void say(std::vector<base::Phrase> phrases, const Manner& manner)
    {
        const std::lock_guard lock(mutex_);
        task_ = Task{std::move(phrases), manner, ++number_};
        standing_ = {.speaking = true, .finished = standing_.finished};
        changed_.notify_one();
    }

    void stop()
    {
        const std::lock_guard lock(mutex_);
        ++number_;
        task_.reset();
        standing_.speaking = false;
        standing_.word.reset();
    }

private:
    struct Task {
        std::vector<base::Phrase> phrases;
        Manner manner;
        std::uint64_t number = 0;  // of the calls of say() and stop(): another one has come when it has grown
    };

    void run(const std::stop_token& stop)
    {
        while (const auto task = next(stop)) {
            const auto said = speak(*task);
            sink_->close();
            tell(task->number, [&](Standing& standing) {
                standing.speaking = false;
                standing.word.reset();
                if (!said) standing.trouble = said.error();
                ++standing.finished;
            });
        }
    }

    std::optional<Task> next(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, stop, [this] { return task_.has_value(); });
        return std::exchange(task_, std::nullopt);
    }

    base::Result<void> speak(const Task& task)
    {
        if (!synthesiser_) return tl::unexpected(synthesiser_.error());
        const std::uint64_t number = task.number;
        Listener listener{
            .stopped = [this, number] { return number_ != number; },
            .heard = [this,
                      number](const Word& word) { tell(number, [&](Standing& now) { now.word = word; }); },
            .left_out =
                [this, number](std::size_t phrase) {
                    tell(number, [phrase](Standing& now) { now.unspoken.push_back(phrase); });
                },
        };
        return Saying(**synthesiser_, voices_, *sink_, task.manner, std::move(listener)).run(task.phrases);
    }

    // News of a saying that has been stopped or replaced is none.
    template <class Change>
    void tell(std::uint64_t number, const Change& change)
    {
        {
            const std::lock_guard lock(mutex_);
            if (number_ != number) return;
            change(standing_);
        }
        wake_();
    }

    std::unique_ptr<Sink> sink_;
    std::function<void()> wake_;
    base::Result<std::unique_ptr<Synthesiser>> synthesiser_;
    Voices voices_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::optional<Task> task_;
    std::atomic<std::uint64_t> number_ = 0;
    Standing standing_;
    std::jthread thread_;  // the last: it ends before what it uses
};

Speaker::Speaker(std::unique_ptr<Sink> sink, std::function<void()> wake)
    : mouth_(std::make_unique<Mouth>(std::move(sink), std::move(wake)))
{
}

Speaker::~Speaker() = default;

bool Speaker::has_voice(const base::LanguageTag& language) const
{
    return !mouth_->voices().of(language).empty();
}

bool Speaker::can_say(const base::Phrase& phrase) const
{
    return can_be_said(phrase, mouth_->voices());
}

void Speaker::say(std::vector<base::Phrase> phrases, const Manner& manner)
{
    mouth_->say(std::move(phrases), manner);
}

void Speaker::stop()
{
    mouth_->stop();
}

bool Speaker::speaking() const
{
    return mouth_->standing().speaking;
}

std::optional<Word> Speaker::word() const
{
    return mouth_->standing().word;
}

std::vector<std::size_t> Speaker::unspoken() const
{
    return mouth_->standing().unspoken;
}

std::optional<base::Trouble> Speaker::trouble() const
{
    return mouth_->standing().trouble;
}

std::size_t Speaker::finished() const
{
    return mouth_->standing().finished;
}

}  // namespace speech
