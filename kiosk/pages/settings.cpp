#include <array>
#include <type_traits>

#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

using session::Contrast;
using session::Settings;

// Makes settings whose values differ from what is now in one thing each.
class Maker {
public:
    Maker(const Settings& now, const Voice& voice) : now_(now), voice_(voice) {}

    Setting size() const
    {
        Setting setting = titled("size", "format_size");
        for (int step = 0; step <= session::k_largest_size; ++step) {
            Settings then = now_;
            then.size = step;
            add(setting, std::to_string(step + 1), "text_format", then);
            setting.values.back().icon_share = 0.55 + 0.15 * step;
        }
        return setting;
    }

    Setting contrast() const
    {
        return one_of("contrast", "contrast", &Settings::contrast,
                      {{"usual", "palette", Contrast::usual},
                       {"light", "brightness_7", Contrast::light},
                       {"dark", "brightness_2", Contrast::dark}});
    }

    Setting reach() const
    {
        return one_of("reach", "height", &Settings::low,
                      {{"usual", "accessibility_new", false}, {"low", "accessible", true}});
    }

    Setting motion() const
    {
        return one_of("motion", "animation", &Settings::less_motion,
                      {{"usual", "waves", false}, {"less", "horizontal_rule", true}});
    }

    Setting voice() const
    {
        return one_of("voice", "record_voice_over", &Settings::voice,
                      {{"off", "volume_off", session::Voice::off},
                       {"pages", "volume_up", session::Voice::pages},
                       {"guide", "hearing", session::Voice::guide}});
    }

    Setting speed() const
    {
        return steps("speed", "speed", &Settings::speed, session::k_slowest, session::k_fastest,
                     {"slower", "faster"}, {"remove", "add"});
    }

    Setting volume() const
    {
        return steps("volume", "volume_up", &Settings::volume, session::k_softest, session::k_loudest,
                     {"softer", "louder"}, {"volume_down", "volume_up"});
    }

private:
    template <class Value>
    struct Named {
        const char* name;
        const char* icon;
        Value value;
    };

    static std::string key(const std::string& setting, const std::string& value = {})
    {
        return "settings." + setting + (value.empty() ? "" : "." + value);
    }

    Setting titled(const std::string& name, const char* icon) const
    {
        return {name, icon, voice_.say(key(name)), {}};
    }

    void add(Setting& setting, const std::string& value, const char* icon, const Settings& then) const
    {
        setting.values.push_back({.name = value,
                                  .choice = {voice_.say(key(setting.name, value)), {}, icon},
                                  .chosen = then == now_,
                                  .then = then});
    }

    template <class Value>
    Setting one_of(const std::string& name, const char* icon, Value Settings::*member,
                   std::initializer_list<Named<std::type_identity_t<Value>>> values) const
    {
        Setting setting = titled(name, icon);
        for (const auto& value : values) {
            Settings then = now_;
            then.*member = value.value;
            add(setting, value.name, value.icon, then);
        }
        return setting;
    }

    // Two buttons; the title says where between the ends it is.
    Setting steps(const std::string& name, const char* icon, int Settings::*member, int least, int most,
                  std::array<const char*, 2> names, std::array<const char*, 2> icons) const
    {
        Setting setting{name,
                        icon,
                        voice_.say(key(name), {{"step", std::to_string(now_.*member - least + 1)},
                                               {"count", std::to_string(most - least + 1)}}),
                        {}};
        for (const std::size_t way : {0U, 1U}) {
            Settings then = now_;
            then.*member += way == 0 ? -1 : 1;
            add(setting, names[way], icons[way], bounded(then));
            setting.values.back().enabled = bounded(then) == then;
            setting.values.back().chosen = false;
        }
        return setting;
    }

    const Settings& now_;
    const Voice& voice_;
};

}  // namespace

SettingsPage settings_page(const Settings& now, bool can_be_low, const Voice& voice)
{
    const Maker maker(now, voice);
    SettingsPage page;
    page.title = voice.say("settings.title");
    page.settings = {maker.size(), maker.contrast(), maker.voice(), maker.speed(), maker.volume()};
    if (can_be_low) page.settings.push_back(maker.reach());
    page.settings.push_back(maker.motion());
    return page;
}

}  // namespace pages
