#pragma once

#include <string>
#include <string_view>

// Words by their sound, for those who write a language with the letters of another. All take folded letters.
namespace search {

// "kh", "h", "g" and "x" are one, and so on: the same for "dopomoha", "dopomoga" and "допомога".
std::u32string rough_latin(std::u32string_view latin);
std::u32string rough_cyrillic(std::u32string_view cyrillic);

// What both end with: doubled letters are one, "ie" and "io" are "e".
std::u32string with_soft_vowels_joined(std::u32string sounds);

// As a German would write what is heard: "schwerin" for "шверин", "arbeit" for "арбайт".
std::u32string heard_in_german(std::u32string_view cyrillic);

void replace_all(std::u32string& text, std::u32string_view from, std::u32string_view to);

// Which letters of the Arabic script are said like z; Arabic says d.
enum class Said { arabic, persian };

// What is left of a word's sounds when its vowels go; see below.
std::u32string skeleton(std::u32string sounds);

// Consonants alone, a vowel at the beginning as "a": "aml" for "amal", "3amal" and "عمل". Empty when fewer
// than two letters are left.
std::u32string skeleton_of_latin(std::u32string_view latin);
std::u32string skeleton_of_arabic(std::u32string_view arabic, Said said);
std::u32string skeleton_of_ethiopic(std::u32string_view ethiopic);

}  // namespace search
