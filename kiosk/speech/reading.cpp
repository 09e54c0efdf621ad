#include "kiosk/speech/reading.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "kiosk/base/letters.h"
#include "kiosk/speech/code_points.h"
#include "kiosk/speech/figures.h"
#include "kiosk/speech/written.h"

namespace speech {
namespace {

// In code points. A piece ends with a sentence after the first, with a word after the second, anywhere after
// the third.
constexpr std::size_t k_enough = 100;
constexpr std::size_t k_long = 200;
constexpr std::size_t k_longest = 300;

// In bytes: what is longer is no number or address, and would be looked at again and again.
constexpr std::size_t k_longest_figure = 256;

bool is_word_letter(char32_t letter)
{
    const auto point = static_cast<UChar32>(letter);
    const auto type = u_charType(point);
    return u_isalnum(point) != 0 || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK ||
           type == U_CURRENCY_SYMBOL || letter == U'%' || letter == U'+' || letter == U'&';
}

bool ends_sentence(char32_t letter)
{
    return std::u32string_view(U".!?؟።।。").find(letter) != std::u32string_view::npos;
}

// What stands close before a word.
bool opens(char32_t letter)
{
    return std::u32string_view(U"([{\"'„“«»-/").find(letter) != std::u32string_view::npos;
}

bool is_blank(char32_t letter)
{
    return letter == U' ' || letter == U'\n';
}

class Reader {
public:
    Reader(std::string_view phrase, const Run& run)
        : written_(phrase, run),
          signs_(signs_of(run.language)),
          is_german_(run.language.starts_with("de")),
          is_end_(run.end == phrase.size())
    {
    }

    std::vector<Piece> read()
    {
        pieces_.emplace_back();
        while (at_ < text().size()) {
            const Figure figure = may_begin_figure() ? figure_here() : Figure();
            if (figure.length != 0) {
                say(figure);
            } else {
                say_letter();
            }
        }
        drop_empty_word();
        // At the end of the phrase the next one makes the pause.
        piece().ends_sentence = !is_end_ && ends_sentence(last_heard_);
        if (piece().words.empty()) pieces_.pop_back();
        return std::move(pieces_);
    }

private:
    std::string_view text() const { return written_.text(); }

    // Most words have no figures in them: they are not looked at.
    bool may_begin_figure() const
    {
        const char letter = text()[at_];
        return !is_word_letter(last_) &&
               (base::is_digit(letter) || letter == '+' || letter == '(' || base::is_latin_letter(letter));
    }

    Figure figure_here() const
    {
        const std::string_view before = text().substr(0, at_);
        const std::string_view rest = text().substr(at_, k_longest_figure);
        if (base::is_latin_letter(rest[0])) {
            Figure name = address(rest, signs_);
            return name.length != 0 ? name : abbreviation(rest);
        }
        for (Figure figure :
             {phone(rest, signs_), times(rest, signs_), range(rest, signs_), amount(rest, signs_)}) {
            if (figure.length != 0) return figure;
        }
        Figure code = postcode(before, rest);
        if (code.length != 0 || !is_german_) return code.length != 0 ? code : address(rest, signs_);
        Figure date = german_date(before, rest);
        return date.length != 0 ? date : address(rest, signs_);
    }

    void say(const Figure& figure)
    {
        for (const Figure::Part& part : figure.parts) {
            begin_word();
            add(part.said);
            piece().words.back().begin = written_.place_of(at_ + part.begin);
            piece().words.back().end = written_.place_of(at_ + part.end - 1) + 1;
        }
        at_ += figure.length;
        last_ = U'0';
        last_heard_ = U'0';
        in_word_ = false;
    }

    void say_letter()
    {
        const std::size_t begin = at_;
        const char32_t letter = next_code_point(text(), at_);
        if (is_blank(letter)) {
            add(" ");
            in_word_ = false;
            if (is_full()) begin_piece(ends_sentence(last_));
        } else {
            const bool follows_figure = !is_word_letter(letter) && !is_blank(last_);
            if (!in_word_ && !follows_figure) begin_word();
            add(text().substr(begin, at_ - begin));
            if (is_word_letter(letter)) lengthen_word(begin);
            if (letters_ >= k_longest) begin_piece(false);
        }
        last_ = letter;
        if (!is_blank(letter)) last_heard_ = letter;
    }

    bool is_full() const { return letters_ >= (ends_sentence(last_) ? k_enough : k_long); }

    void begin_word()
    {
        drop_empty_word();
        if (!piece().text.empty() && piece().text.back() != ' ' && !opens(last_)) add(" ");
        const std::size_t place = written_.place_of(at_);
        piece().words.push_back({letters_, place, place});
        in_word_ = true;
    }

    // Over the letters of the word; quotation marks and full stops around it are not of it.
    void lengthen_word(std::size_t begin)
    {
        SpokenWord& word = piece().words.back();
        if (word.end == word.begin) word.begin = written_.place_of(begin);
        word.end = written_.place_of(at_ - 1) + 1;
    }

    // A dash or a bracket between blanks is not a word; it goes with the one before.
    void drop_empty_word()
    {
        if (piece().words.empty()) return;
        const SpokenWord& word = piece().words.back();
        if (word.begin == word.end) piece().words.pop_back();
    }

    void begin_piece(bool after_sentence)
    {
        drop_empty_word();
        piece().ends_sentence = after_sentence;
        if (piece().words.empty()) pieces_.pop_back();
        pieces_.emplace_back();
        letters_ = 0;
        in_word_ = false;
    }

    void add(std::string_view more)
    {
        piece().text += more;
        letters_ += base::count_letters(more);
    }

    Piece& piece() { return pieces_.back(); }

    Written written_;
    Signs signs_;
    bool is_german_;
    bool is_end_;  // of the phrase
    std::vector<Piece> pieces_;
    std::size_t at_ = 0;       // bytes of the text
    std::size_t letters_ = 0;  // of the piece
    char32_t last_ = U' ';
    char32_t last_heard_ = U' ';  // that is no blank
    bool in_word_ = false;
};

}  // namespace

const SpokenWord* Piece::word_at(std::size_t letter) const
{
    const auto after = std::ranges::upper_bound(words, letter, {}, &SpokenWord::letter);
    return after == words.begin() ? nullptr : &*std::prev(after);
}

std::vector<Piece> reading_of(std::string_view phrase, const Run& run)
{
    return Reader(phrase, run).read();
}

}  // namespace speech
