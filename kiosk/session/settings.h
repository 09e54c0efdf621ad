#pragma once

// How a visitor wants the terminal to look, to be reached and to speak. For one visit.
namespace session {

enum class Contrast { usual, light, dark };

// `pages`: each page is read aloud when it opens. `guide`: for who does not see. Keys and fingers move along
// what is on the screen, each thing is said, and only a second sign chooses it.
enum class Voice { off, pages, guide };

struct Settings {
    int size = 0;  // step of the text, 0 to k_largest_size
    Contrast contrast = Contrast::usual;
    bool low = false;  // everything in the lower part of the screen, for who sits or is small
    bool less_motion = false;
    Voice voice = Voice::off;
    int speed = 0;   // steps from the usual: k_slowest to k_fastest
    int volume = 0;  // steps from the usual: k_softest to k_loudest
    bool operator==(const Settings&) const = default;
};

inline constexpr int k_largest_size = 3;
inline constexpr int k_slowest = -3, k_fastest = 3;
inline constexpr int k_softest = -3, k_loudest = 3;

// The same, with all steps inside their bounds.
Settings bounded(Settings settings);

}  // namespace session
