#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"

// Keyboards as they stand on desks, for typing on the glass.
namespace ui {

// What a key types: one letter, or the two of a ligature.
struct Key {
    std::string text;
    std::string shifted;  // with shift; the same as `text` where that makes no difference
    bool operator==(const Key&) const = default;
};
using KeyRow = std::vector<Key>;

// The letters of one language; digits are the same everywhere and not among them. Rows from above, keys from
// the left as on a desk: Arabic keyboards are not mirrored. At most k_keys_in_a_row in each.
struct Keyboard {
    std::vector<KeyRow> rows;
    bool has_shift = false;
    bool has_forms = false;  // Ethiopic: a key types a consonant whose forms are offered next
};
inline constexpr std::size_t k_keys_in_a_row = 12;

inline constexpr const char* k_xkb_data = "/usr/share/X11/xkb";

// Derived from the keyboard descriptions of X11 (libxkbcommon), without an X server. Languages written by
// choosing among many signs or with marks set by dead keys (Vietnamese, Chinese) have Latin letters: search
// folds marks away. A trouble when the descriptions are missing or broken.
base::Result<Keyboard> keyboard(const base::LanguageTag& language,
                                const std::filesystem::path& xkb_data = k_xkb_data);

// a to z, for when nothing can be derived.
Keyboard plain_keyboard();

// Languages whose keyboard is known to be right, sorted. Others get Latin letters.
std::vector<base::LanguageTag> languages_with_keyboard();

// A mark that stands on a letter is shown on a dotted circle.
std::string key_label(const std::string& text);

// The forms of an Ethiopic letter's consonant, its vowels in their usual order; empty for other letters. At
// most k_keys_in_a_row.
std::vector<std::string> forms_of(std::string_view letter);

// Derives each keyboard when it is first shown, and keeps it.
class Keyboards {
public:
    explicit Keyboards(std::filesystem::path xkb_data = k_xkb_data) : xkb_data_(std::move(xkb_data)) {}

    // Never fails: the plain one stands in.
    const Keyboard& of(const base::LanguageTag& language);

    // Why plain ones stood in, since this was last asked.
    std::vector<base::Trouble> take_troubles();

private:
    std::filesystem::path xkb_data_;
    std::map<base::LanguageTag, Keyboard> known_;
    std::vector<base::Trouble> troubles_;
};

}  // namespace ui
