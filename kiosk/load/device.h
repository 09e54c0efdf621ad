#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "kiosk/base/finding.h"
#include "kiosk/base/ids.h"
#include "kiosk/base/result.h"
#include "kiosk/text/fonts.h"

namespace load {

struct Panel {
    double width_mm = 0;                // of the picture as seen, after rotation
    int rotation = 0;                   // degrees clockwise: 0, 90, 180, 270
    double floor_to_lower_edge_mm = 0;  // 0: not measured
};

// The terminal itself: one file per machine.
struct Device {
    std::optional<base::PlaceId> here;
    std::optional<Panel> panel;
    std::string audio;
    std::string printer;
    std::map<std::string, std::string> keypad;  // key name -> next|previous|select|back|louder|softer
};

base::Loaded<Device> device(const std::filesystem::path& path);

// fonts.yaml beside the font files it names.
base::Result<text::FontSet> font_set(const std::filesystem::path& folder);

}  // namespace load
