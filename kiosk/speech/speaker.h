#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"
#include "kiosk/speech/manner.h"
#include "kiosk/speech/sink.h"
#include "kiosk/speech/word.h"

namespace speech {

// Phrases in, sound out, on a thread of its own; everything here returns at once. One at a time in a process:
// a second one has no voices. Without voices or sound it is there as well and says why.
class Speaker {
public:
    // `wake` is called on the other thread whenever what is asked below has changed by itself: the next word,
    // a phrase that cannot be said, the end, a trouble.
    Speaker(std::unique_ptr<Sink> sink, std::function<void()> wake);
    ~Speaker();  // silent at once

    // By the table of voices: what is listed but nobody would understand counts as none.
    bool has_voice(const base::LanguageTag& language) const;

    // True when there is a voice for its language and for all letters in it.
    bool can_say(const base::Phrase& phrase) const;

    // In place of what is being said, if anything. A phrase whose language has no voice is left out, a name
    // in foreign letters too.
    void say(std::vector<base::Phrase> phrases, const Manner& manner);

    // Silence within 100 ms.
    void stop();

    // From say() until the last word has been heard.
    bool speaking() const;

    // The one being heard now; between words the last one.
    std::optional<Word> word() const;

    // Of what was said last: the phrases that were left out, whole or in part, so far.
    std::vector<std::size_t> unspoken() const;

    // Why what was said last was not heard: no device, a busy one, no voices' files. For staff.
    std::optional<base::Trouble> trouble() const;

    // How many sayings have come to their end, heard or in trouble. Those stopped or replaced have not.
    std::size_t finished() const;

private:
    class Mouth;
    std::unique_ptr<Mouth> mouth_;
};

}  // namespace speech
