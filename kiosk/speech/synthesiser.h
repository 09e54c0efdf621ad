#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/speech/manner.h"

namespace speech {

// What a voice says of a text: mono samples, and where in them a word begins.
struct Sound {
    struct Mark {
        std::size_t sample = 0;
        std::size_t letter = 0;  // code points of the text before the word
        bool operator==(const Mark&) const = default;
    };
    std::vector<std::int16_t> samples;
    std::vector<Mark> marks;  // in order of samples
};

// espeak-ng, which keeps its state in globals: there is one per process, used by one thread at a time.
class Synthesiser {
public:
    // Fails without the voices' files, and while there is another.
    static base::Result<std::unique_ptr<Synthesiser>> start();
    ~Synthesiser();
    Synthesiser(const Synthesiser&) = delete;
    Synthesiser& operator=(const Synthesiser&) = delete;

    int samples_per_second() const { return samples_per_second_; }

    // The languages it has voices for, in its own spelling, "en-gb".
    std::vector<std::string> voices() const;

    // `voice`: one of voices(); another, or files that have gone, is a trouble, never another voice. Ends
    // early, with a part of the sound, once `stopped` says so.
    struct Task {
        std::string text;
        std::string voice;
        Pace pace;
        bool pause_after = false;
    };
    base::Result<Sound> say(const Task& task, const std::function<bool()>& stopped);

private:
    explicit Synthesiser(int samples_per_second) : samples_per_second_(samples_per_second) {}
    base::Result<void> take(const std::string& voice);

    int samples_per_second_;
    std::string voice_;  // the one that espeak has now
};

}  // namespace speech
