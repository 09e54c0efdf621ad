#include "kiosk/shell/mouth.h"

namespace shell {
namespace {

class Loudspeaker final : public Mouth {
public:
    Loudspeaker(const std::string& device, std::function<void()> wake)
        : speaker_(speech::alsa(device.empty() ? "default" : device), std::move(wake))
    {
    }

    bool can_say(const base::Phrase& phrase) const override { return speaker_.can_say(phrase); }

    void say(const std::vector<base::Phrase>& phrases, const session::Settings& settings) override
    {
        speaker_.say(phrases, {settings.speed, settings.volume});
    }

    void stop() override { speaker_.stop(); }
    bool speaking() const override { return speaker_.speaking(); }
    std::optional<speech::Word> word() const override { return speaker_.word(); }
    std::optional<base::Trouble> trouble() const override { return speaker_.trouble(); }

private:
    speech::Speaker speaker_;
};

}  // namespace

std::unique_ptr<Mouth> open_mouth(const std::string& device, std::function<void()> wake)
{
    return std::make_unique<Loudspeaker>(device, std::move(wake));
}

}  // namespace shell
