#include "kiosk/search/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace search {

namespace {

bool is_mark(UChar32 letter)
{
    return (letter >= 0x300 && letter <= 0x36F) || (letter >= 0x64B && letter <= 0x65F);
}

}  // namespace

struct Folder::Parts {};

Folder::Folder() : parts_(std::make_unique<Parts>()) {}
Folder::~Folder() = default;
Folder::Folder(Folder&&) noexcept = default;
Folder& Folder::operator=(Folder&&) noexcept = default;

bool is_rough(std::string_view key)
{
    return key.starts_with("\xEE\x80");
}

std::vector<Folded> Folder::folded(std::string_view text, const base::LanguageTag&)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* normal =
        icu::Normalizer2::getInstance(nullptr, "nfkc_cf", UNORM2_DECOMPOSE, error);
    if (normal == nullptr) return {};
    icu::UnicodeString letters = normal->normalize(
        icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}), error);
    std::vector<Folded> words;
    bool inside = false;
    for (int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
        UChar32 letter = letters.char32At(at);
        if (is_mark(letter)) continue;
        if (!u_isalnum(letter)) {
            inside = false;
            continue;
        }
        if (!inside) words.emplace_back();
        inside = true;
        icu::UnicodeString(letter).toUTF8String(words.back().exact);
    }
    return words;
}

std::vector<Folded> folded(std::string_view text, const base::LanguageTag& language)
{
    return Folder().folded(text, language);
}

}  // namespace search
