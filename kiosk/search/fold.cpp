#include "kiosk/search/fold.h"

#include <unicode/utf8.h>

#include <cstdint>

#include "kiosk/search/keys.h"
#include "kiosk/search/letters.h"
#include "kiosk/search/spaceless.h"

namespace search {
namespace {

// Longer words are cut; no language of ours has one.
constexpr std::size_t k_longest_word = 80;

// The code points of a text, one at a time; what is no UTF-8 comes as a gap.
class CodePoints {
public:
    explicit CodePoints(std::string_view text) : text_(text) {}

    bool at_end() const { return at_ >= text_.size(); }

    char32_t next()
    {
        UChar32 code_point = 0;
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text_.data());
        U8_NEXT(bytes, at_, text_.size(), code_point);
        return code_point < 0 ? U' ' : static_cast<char32_t>(code_point);
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

bool is_digit(char32_t letter)
{
    return letter >= U'0' && letter <= U'9';
}

// Puts letters together to words and hands each on when it ends.
class WordBuilder {
public:
    WordBuilder(Spaceless& spaceless, const Reading& reading, std::vector<Folded>& words)
        : spaceless_(spaceless), reading_(reading), words_(words)
    {
    }

    void take(const Letter& letter)
    {
        switch (letter.part) {
            case Part::letter: take_letter(letter); break;
            case Part::joint: joint_ = word_.letters.empty() ? 0 : letter.first; break;
            case Part::dot: take_dot(); break;
            case Part::diaeresis: take_diaeresis(); break;
            case Part::gap: end(); break;
            case Part::nothing:
            case Part::unknown: break;
        }
    }

    void end()
    {
        joint_ = 0;
        if (word_.letters.empty()) return;
        if (word_.script == Script::spaceless) {
            split_spaceless();
        } else {
            words_.push_back(keys_of(word_, reading_));
        }
        word_.letters.clear();
        word_.spelled.clear();
        word_.joints.clear();
        dots_ = 0;
        word_.script = Script::other;
    }

private:
    void take_letter(const Letter& letter)
    {
        const Script script = script_of(letter.first);
        if ((script == Script::spaceless) != (word_.script == Script::spaceless)) end();
        if (joint_ != 0) join(letter.first);
        if (word_.letters.size() >= k_longest_word) return;
        if (word_.script == Script::other) word_.script = script;
        append(letter);
    }

    void append(const Letter& letter)
    {
        if (letter.umlaut && word_.spelled.empty()) word_.spelled = word_.letters;
        const bool spelled = letter.umlaut || !word_.spelled.empty();
        word_.letters += letter.first;
        if (spelled) word_.spelled += letter.first;
        if (letter.umlaut) word_.spelled += U'e';
        if (letter.second == 0) return;
        word_.letters += letter.second;
        if (spelled) word_.spelled += letter.second;
    }

    // "Job-Center" and "п'ять" are one word; "0381-444" is two.
    void join(char32_t next)
    {
        const bool between_digits = is_digit(word_.letters.back()) && is_digit(next);
        const bool parts_count = joint_ != U'.' && (joint_ == U'-' || joint_ == 0x2010 || joint_ == 0x2011 ||
                                                    joint_ == 0x200C || word_.script == Script::latin);
        if (between_digits) return end();
        if (joint_ == U'.') ++dots_;
        if (parts_count) word_.joints.push_back(word_.letters.size());
        joint_ = 0;
    }

    // "e.V." is the word "ev"; any other dot ends a word.
    void take_dot()
    {
        if (word_.letters.size() != dots_ + 1 || is_digit(word_.letters.back())) return end();
        joint_ = U'.';
    }

    void take_diaeresis()
    {
        constexpr std::u32string_view umlauts = U"aou";
        if (word_.letters.empty() || umlauts.find(word_.letters.back()) == umlauts.npos) return;
        if (word_.spelled.empty()) word_.spelled = word_.letters;
        word_.spelled += U'e';
    }

    void split_spaceless()
    {
        spaceless_.for_each_word(word_.letters, [this](std::u32string_view piece) {
            words_.push_back(Folded{utf8(piece), {}});
        });
    }

    Spaceless& spaceless_;
    const Reading& reading_;
    std::vector<Folded>& words_;
    Written word_;
    char32_t joint_ = 0;
    std::size_t dots_ = 0;
};

// Bulgarian says ъ, Russian does not.
char32_t as_read(char32_t code_point, const Reading& reading)
{
    const bool is_hard_sign = code_point == U'ъ' || code_point == U'Ъ';
    if (!is_hard_sign) return code_point;
    return reading.language == "bg" ? U'а' : U'ь';
}

}  // namespace

struct Folder::Parts {
    Letters letters;
    Spaceless spaceless;
};

Folder::Folder() : parts_(std::make_unique<Parts>()) {}
Folder::~Folder() = default;
Folder::Folder(Folder&&) noexcept = default;
Folder& Folder::operator=(Folder&&) noexcept = default;

bool is_rough(std::string_view key)
{
    return key.starts_with("\xEE\x80");
}

bool is_skeleton(std::string_view key)
{
    return key.starts_with("\xEE\x80\x82");
}

std::vector<Folded> Folder::folded(std::string_view text, const base::LanguageTag& language)
{
    std::vector<Folded> words;
    const Reading reading = reading_of(language);
    WordBuilder builder(parts_->spaceless, reading, words);
    CodePoints code_points(text);
    while (!code_points.at_end()) builder.take(parts_->letters[as_read(code_points.next(), reading)]);
    builder.end();
    return words;
}

std::vector<Folded> folded(std::string_view text, const base::LanguageTag& language)
{
    return Folder().folded(text, language);
}

}  // namespace search
