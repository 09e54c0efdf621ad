#include "kiosk/session/settings.h"

#include <algorithm>

namespace session {

Settings bounded(Settings settings)
{
    settings.size = std::clamp(settings.size, 0, k_largest_size);
    settings.speed = std::clamp(settings.speed, k_slowest, k_fastest);
    settings.volume = std::clamp(settings.volume, k_softest, k_loudest);
    return settings;
}

}  // namespace session
