#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/session/settings.h"
#include "kiosk/speech/speaker.h"

namespace shell {

// Who says it: a loudspeaker, and a list in tests.
class Mouth {
public:
    virtual ~Mouth() = default;

    virtual bool can_say(const base::Phrase& phrase) const = 0;

    // In place of what is being said.
    virtual void say(const std::vector<base::Phrase>& phrases, const session::Settings& settings) = 0;
    virtual void stop() = 0;
    virtual bool speaking() const = 0;

    // The word being heard: which of the phrases, and the bytes of its text.
    virtual std::optional<speech::Word> word() const = 0;

    // Why what was said last was not heard.
    virtual std::optional<base::Trouble> trouble() const = 0;
};

// Through ALSA, on the device of that name; empty: the default one. `wake` is called from another thread.
std::unique_ptr<Mouth> open_mouth(const std::string& device, std::function<void()> wake);

}  // namespace shell
