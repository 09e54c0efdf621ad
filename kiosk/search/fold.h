#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/language.h"

// From what people write to the keys that search compares.
namespace search {

// One word. Keys are valid UTF-8 of letters and digits only, so that every tokenizer keeps them whole.
struct Folded {
    std::string exact;              // without accents and cases, letters people mix up made one
    std::vector<std::string> also;  // further keys of the same word, best first; `exact` is none of them
};

// True for a key that only sounds like the word ("robota" for "робота", consonants alone): it begins with a
// private letter that no other key has. It should count less, and not be searched with typing mistakes.
bool is_rough(std::string_view key);

// True for the consonants of a word.
bool is_skeleton(std::string_view key);

// Folds texts. Keep one per thread and use it again: it remembers letters and owns what finds words in Thai
// and Chinese.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(Folder&&) noexcept;
    Folder& operator=(Folder&&) noexcept;

    // The words of a text, in order. Content is folded with the language it is written in, what was typed
    // with the visitor's language, also when it is looked up in German; a typed key matches an equal indexed
    // key. A word with hyphens is one word without them whose parts are further keys.
    std::vector<Folded> folded(std::string_view text, const base::LanguageTag& language);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

// For a single text.
std::vector<Folded> folded(std::string_view text, const base::LanguageTag& language);

}  // namespace search
