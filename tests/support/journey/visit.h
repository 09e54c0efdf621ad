#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "tests/support/journey/centres.h"
#include "tests/support/journey/finger.h"
#include "tests/support/journey/outline.h"
#include "tests/support/journey/process.h"
#include "tests/support/journey/xvfb.h"
#include "tests/support/temp_folder.h"

namespace journey {

inline constexpr base::SizePx k_portrait{1080, 1920};
inline constexpr base::SizePx k_landscape{1920, 1080};

// Where the programs of this build are.
std::string program(const std::string& name);

struct Setup {
    base::SizePx screen = k_portrait;
    std::vector<std::string> options;  // of kiosk, besides those that every visit needs
    std::filesystem::path content = walk_centre();
    std::filesystem::path state = {};        // empty: a new one
    std::string clock = "2026-11-24T10:00";  // local time when it is switched on; empty: the machine's own
};

// A terminal that has just been switched on, and a visitor in front of it. Usually it is ten o'clock on a
// Tuesday.
class Visit {
public:
    explicit Visit(const Setup& setup = {});

    Finger& finger() { return finger_; }
    Process& kiosk() { return kiosk_; }
    const OutlineFile& file() const { return file_; }

    // The screen as last waited for.
    const Outline& seen() const { return seen_; }

    // Waits for something to be shown, and for everything to have come to rest.
    const Outline& until(const std::function<bool(const Outline&)>& as_asked, const std::string& what);
    const Outline& until_on(const std::string& screen, const std::string& page = {});

    // Taps the middle of a node of the screen last seen, as soon as the terminal listens again: it takes no
    // tap within 200 ms of a new screen, so that the second tap of a pair does not fall through.
    void tap(const std::string& id);
    const Outline& tap_to(const std::string& id, const std::string& screen, const std::string& page = {});

    // Turns pages until a visitor could tap the node.
    const Outline& bring_into_sight(const std::string& id);

    // From the attract screen to Home.
    const Outline& begin(const std::string& language);

    // Sleeps until the terminal surely listens again after what was last seen.
    void until_it_listens() const;

private:
    tests::TempFolder folder_;
    Xvfb display_;
    Finger finger_;
    OutlineFile file_;
    Process kiosk_;
    Outline seen_;
    std::chrono::steady_clock::time_point seen_at_;
};

}  // namespace journey
