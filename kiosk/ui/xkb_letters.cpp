#include "kiosk/ui/xkb_letters.h"

#include <fmt/format.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <xkbcommon/xkbcommon.h>

#include <cstdarg>

namespace ui {
namespace {

enum Level { k_alone = 0, k_with_shift = 1 };

struct Unref {
    void operator()(xkb_context* context) const { xkb_context_unref(context); }
};

UScriptCode script_of(UChar32 letter)
{
    UErrorCode failed = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(letter, &failed);
    return U_SUCCESS(failed) ? script : USCRIPT_UNKNOWN;
}

bool is_mark(UChar32 code)
{
    return (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0;
}

// Not the signs that Unicode counts as letters: µ, ª, the Arabic stroke that only makes words longer.
bool is_letter(UChar32 code)
{
    if (!u_isalpha(code) || script_of(code) == USCRIPT_COMMON) return false;
    return u_charType(code) != U_OTHER_LETTER || script_of(code) != USCRIPT_LATIN;
}

bool is_presentation_form(UChar32 code)
{
    return (code >= 0xFB50 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFF);
}

std::string text_of(UChar32 code)
{
    UErrorCode failed = U_ZERO_ERROR;
    const icu::Normalizer2* form = is_presentation_form(code) ? icu::Normalizer2::getNFKCInstance(failed)
                                                              : icu::Normalizer2::getNFCInstance(failed);
    std::string text;
    if (U_SUCCESS(failed)) form->normalize(icu::UnicodeString(code), failed).toUTF8String(text);
    return text;
}

// 0 when the key types nothing at that level, or a sign.
UChar32 letter_at(xkb_keymap* keymap, xkb_keycode_t key, Level level)
{
    const xkb_keysym_t* symbols = nullptr;
    if (xkb_keymap_key_get_syms_by_level(keymap, key, 0, level, &symbols) != 1) return 0;
    const auto code = static_cast<UChar32>(xkb_keysym_to_utf32(symbols[0]));
    return is_letter(code) || is_mark(code) ? code : 0;
}

// Layouts have gaps filled with Latin letters on Arabic keys; those do not belong to the language.
bool belongs_with(UChar32 shifted, UChar32 alone)
{
    return shifted != 0 && (is_mark(shifted) || is_mark(alone) || script_of(shifted) == script_of(alone));
}

// The capital where there is one: some layouts have none above accented letters, and Turkish has its own.
UChar32 with_shift(UChar32 alone, UChar32 shifted)
{
    if (!belongs_with(shifted, alone)) return u_toupper(alone);
    return u_isupper(shifted) || u_toupper(alone) == alone ? shifted : u_toupper(alone);
}

void stay_silent(xkb_context*, xkb_log_level, const char*, va_list) {}

base::Trouble missing(const std::string& layout, const std::filesystem::path& xkb_data)
{
    return {fmt::format("the keyboard '{}' cannot be read from {}; a to z is shown in its place", layout,
                        xkb_data.string()),
            "install the package xkb-data again"};
}

}  // namespace

void XkbLetters::Unref::operator()(xkb_keymap* keymap) const
{
    xkb_keymap_unref(keymap);
}

base::Result<XkbLetters> XkbLetters::open(const std::string& layout, const std::string& variant,
                                          const std::filesystem::path& xkb_data)
{
    constexpr auto k_nothing_else =
        static_cast<xkb_context_flags>(XKB_CONTEXT_NO_DEFAULT_INCLUDES | XKB_CONTEXT_NO_ENVIRONMENT_NAMES);
    const std::unique_ptr<xkb_context, ui::Unref> context(xkb_context_new(k_nothing_else));
    if (!context) return tl::unexpected(missing(layout, xkb_data));
    xkb_context_set_log_fn(context.get(), stay_silent);
    if (!xkb_context_include_path_append(context.get(), xkb_data.c_str()))
        return tl::unexpected(missing(layout, xkb_data));
    const xkb_rule_names names{"evdev", "pc105", layout.c_str(), variant.c_str(), ""};
    xkb_keymap* keymap = xkb_keymap_new_from_names(context.get(), &names, XKB_KEYMAP_COMPILE_NO_FLAGS);
    if (!keymap) return tl::unexpected(missing(layout, xkb_data));
    return XkbLetters(keymap);
}

KeyRow XkbLetters::row(const std::string& name, int keys) const
{
    std::vector<std::string> names;
    for (int number = 1; number <= keys; ++number) names.push_back(fmt::format("{}{:02}", name, number));
    return this->keys(names);
}

KeyRow XkbLetters::keys(const std::vector<std::string>& names) const
{
    KeyRow row;
    for (const std::string& name : names) {
        const xkb_keycode_t key = xkb_keymap_key_by_name(keymap_.get(), name.c_str());
        const UChar32 alone = key == XKB_KEYCODE_INVALID ? 0 : letter_at(keymap_.get(), key, k_alone);
        if (alone == 0) continue;
        const UChar32 shifted = letter_at(keymap_.get(), key, k_with_shift);
        row.push_back({text_of(alone), text_of(with_shift(alone, shifted))});
    }
    return row;
}

}  // namespace ui
