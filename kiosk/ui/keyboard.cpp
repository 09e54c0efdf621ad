#include "kiosk/ui/keyboard.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "kiosk/ui/code_points.h"
#include "kiosk/ui/ethiopic.h"
#include "kiosk/ui/key_sources.h"
#include "kiosk/ui/xkb_letters.h"

namespace ui {
namespace {

bool has(const KeyRow& row, const Key& key)
{
    return std::ranges::find(row, key.text, &Key::text) != row.end();
}

void append(KeyRow& row, const KeyRow& more)
{
    for (const Key& key : more)
        if (!has(row, key)) row.push_back(key);
}

Keyboard with_rows(std::vector<KeyRow> rows)
{
    Keyboard keyboard;
    std::erase_if(rows, [](const KeyRow& row) { return row.empty(); });
    keyboard.rows = std::move(rows);
    for (const KeyRow& row : keyboard.rows)
        keyboard.has_shift = keyboard.has_shift ||
                             std::ranges::any_of(row, [](const Key& key) { return key.shifted != key.text; });
    return keyboard;
}

Keyboard laid_out(const XkbLetters& letters, const KeySource& source)
{
    KeyRow upper = letters.row("AD", 12);
    append(upper, keys_for(source.upper));
    KeyRow middle = letters.row("AC", 11);
    append(middle, letters.keys({"BKSL"}));
    append(middle, keys_for(source.middle));
    KeyRow lower = letters.row("AB", 10);
    append(lower, letters.keys({"LSGT", "TLDE"}));
    const KeyRow numbers = letters.row("AE", 12);
    // More than fit beside the letters (Czech, Thai) get a row of their own, as they have on a desk.
    const bool beside = lower.size() + numbers.size() <= k_keys_in_a_row;
    if (beside) append(lower, numbers);
    append(lower, keys_for(source.lower));
    std::erase_if(lower, [&](const Key& key) { return has(upper, key) || has(middle, key); });
    return with_rows({beside ? KeyRow{} : numbers, upper, middle, lower});
}

}  // namespace

base::Result<Keyboard> keyboard(const base::LanguageTag& language, const std::filesystem::path& xkb_data)
{
    const KeySource& source = key_source(language);
    if (source.is_ethiopic()) {
        Keyboard ethiopic{ethiopic_rows(), false, true};
        return ethiopic;
    }
    const auto letters = XkbLetters::open(source.layout, source.variant, xkb_data);
    if (!letters) return tl::unexpected(letters.error());
    return laid_out(*letters, source);
}

Keyboard plain_keyboard()
{
    return with_rows({keys_for("qwertyuiop"), keys_for("asdfghjkl"), keys_for("zxcvbnm")});
}

std::string key_label(const std::string& text)
{
    const bool is_mark = (U_GET_GC_MASK(first_letter(text)) & U_GC_M_MASK) != 0;
    return is_mark ? "\u25cc" + text : text;
}

const Keyboard& Keyboards::of(const base::LanguageTag& language)
{
    const auto known = known_.find(language);
    if (known != known_.end()) return known->second;
    auto derived = keyboard(language, xkb_data_);
    if (!derived) troubles_.push_back(derived.error());
    return known_.emplace(language, derived ? std::move(*derived) : plain_keyboard()).first->second;
}

std::vector<base::Trouble> Keyboards::take_troubles()
{
    return std::exchange(troubles_, {});
}

}  // namespace ui
