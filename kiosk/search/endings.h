#pragma once

#include <string_view>

namespace search {

// The word without its ending, or the whole word: "kurs" for "kurse", "робот" for "роботу". Rough on purpose,
// it only has to be the same for most forms of a word. For Latin and Cyrillic letters, folded.
std::u32string_view without_ending(std::u32string_view word, std::string_view language);

// The Arabic word without what is written together with it in front: "عمل" for "والعمل", "للعمل". The second
// takes a single letter away as well, which may belong to the word: "عمل" for "بعمل", but "لد" for "بلد".
std::u32string_view without_article(std::u32string_view arabic);

std::u32string_view without_prefix(std::u32string_view arabic);

// Without the endings of Arabic and Persian plurals, female forms and possession.
std::u32string_view without_arabic_ending(std::u32string_view arabic);

// The Tigrinya or Amharic word without a preposition of one letter.
std::u32string_view without_ethiopic_prefix(std::u32string_view ethiopic);

}  // namespace search
