#include <algorithm>
#include <array>

#include "kiosk/report/plainness.h"

namespace report {
namespace {

constexpr std::array<std::string_view, 12> k_vowels = {"a", "e", "i", "o", "u", "y",
                                                       "ä", "ö", "ü", "é", "è", "à"};

// Two vowels that sound as one.
constexpr std::array<std::string_view, 16> k_pairs = {"aa", "ai", "au", "ay", "äu", "ee", "ei", "eu",
                                                      "ey", "ie", "oe", "oi", "oo", "ou", "oy", "ui"};

std::string_view starts_with_one_of(std::string_view text, const auto& list)
{
    const auto found =
        std::ranges::find_if(list, [text](std::string_view one) { return text.starts_with(one); });
    return found == list.end() ? std::string_view{} : *found;
}

}  // namespace

int syllables(std::string_view word)
{
    int count = 0;
    while (!word.empty()) {
        std::string_view sound = starts_with_one_of(word, k_pairs);
        if (sound.empty()) sound = starts_with_one_of(word, k_vowels);
        if (word.starts_with("qu")) word.remove_prefix(2);
        else if (sound.empty()) word.remove_prefix(1);
        else word.remove_prefix(sound.size());
        if (!sound.empty()) ++count;
    }
    return std::max(count, 1);
}

}  // namespace report
