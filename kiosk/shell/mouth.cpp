#include "kiosk/shell/mouth.h"

namespace shell {
namespace {

// Voices are loaded when something is first to be said, not before the first frame.
class Loudspeaker final : public Mouth {
public:
    Loudspeaker(std::string device, std::function<void()> wake)
        : device_(std::move(device)), wake_(std::move(wake))
    {
    }

    bool can_say(const base::Phrase& phrase) const override { return speaker().can_say(phrase); }

    void say(const std::vector<base::Phrase>& phrases, const session::Settings& settings) override
    {
        speaker().say(phrases, {settings.speed, settings.volume});
    }

    void stop() override
    {
        if (speaker_) speaker_->stop();
    }
    bool speaking() const override { return speaker_ && speaker_->speaking(); }
    std::optional<speech::Word> word() const override { return speaker_ ? speaker_->word() : std::nullopt; }
    std::optional<base::Trouble> trouble() const override
    {
        return speaker_ ? speaker_->trouble() : std::nullopt;
    }

private:
    speech::Speaker& speaker() const
    {
        if (!speaker_) speaker_ = std::make_unique<speech::Speaker>(speech::alsa(device_), wake_);
        return *speaker_;
    }

    std::string device_;
    std::function<void()> wake_;
    mutable std::unique_ptr<speech::Speaker> speaker_;
};

}  // namespace

std::unique_ptr<Mouth> open_mouth(const std::string& device, std::function<void()> wake)
{
    return std::make_unique<Loudspeaker>(device.empty() ? "default" : device, std::move(wake));
}

}  // namespace shell
