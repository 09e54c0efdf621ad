#include "kiosk/search/fits.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "kiosk/base/letters.h"
#include "kiosk/search/spelling.h"

namespace search {
namespace {

constexpr std::size_t k_letters_of_a_part = 3;
constexpr std::size_t k_letters_of_a_held_word = 4;

// What stands in running text is found by whole words and their beginnings alone.
constexpr Fields k_names = k_all_fields & static_cast<Fields>(~only(Field::summary));

bool has_digit(std::string_view key)
{
    return std::ranges::any_of(key, base::is_digit);
}

bool is_exact(const Index& index, const Term& term, std::string_view key)
{
    return index.key(term).size() == key.size();
}

void find_key(const Index& index, std::string_view key, bool further, Fits& fits)
{
    if (key.empty()) return;
    const bool rough = is_rough(key);
    for (const Term& term : index.terms_with(key)) {
        const bool otherwise = further || term.further;
        Fit fit = otherwise ? Fit::beginning_spelled_otherwise : Fit::beginning;
        if (is_exact(index, term, key)) fit = otherwise ? Fit::spelled_otherwise : Fit::exact;
        if (rough) fit = is_exact(index, term, key) ? Fit::sounds_alike : Fit::begins_alike;
        fits.note(index, term, fit, k_all_fields);
    }
}

void find_whole(const Index& index, std::string_view key, Fits& fits)
{
    for (const Term& term : index.terms_with(key)) {
        if (is_exact(index, term, key)) fits.note(index, term, Fit::spelled_otherwise, k_all_fields);
    }
}

// Short words are the beginning of too many with a mistake.
constexpr std::size_t k_letters_of_a_beginning = 5;

void find_misspelled(const Index& index, std::string_view key, Fits& fits)
{
    Spelling spelling(key);
    if (spelling.forgiven() == 0 || has_digit(key)) return;
    const bool may_grow = base::count_letters(key) >= k_letters_of_a_beginning;
    for (const Term& term : index.terms()) {
        const std::string_view other = index.key(term);
        if (is_rough(other)) continue;
        const auto [whole, beginning] = spelling.to(other);
        if (whole <= spelling.forgiven())
            fits.note(index, term, whole < 2 ? Fit::one_mistake : Fit::two_mistakes, k_names);
        else if (may_grow && beginning <= spelling.forgiven())
            fits.note(index, term, beginning < 2 ? Fit::one_mistake_so_far : Fit::two_mistakes_so_far,
                      k_names);
    }
}

void find_part(const Index& index, std::string_view key, Fits& fits)
{
    if (is_rough(key) || base::count_letters(key) < k_letters_of_a_part) return;
    for (const Term& term : index.terms()) {
        const std::string_view whole = index.key(term);
        if (whole.size() > key.size() && whole.find(key, 1) != whole.npos)
            fits.note(index, term, Fit::part, k_names);
    }
}

}  // namespace

std::uint8_t Fits::cost(Fit fit, Field field)
{
    // By Fit and Field.
    constexpr std::uint8_t fits[] = {0, 2, 8, 11, 16, 20, 26, 30, 38, 46, 56, 60};
    constexpr std::uint8_t fields[] = {0, 1, 2, 4, 4, 8, 12};
    static_assert(std::size(fields) == k_fields);
    return static_cast<std::uint8_t>(fits[static_cast<std::size_t>(fit)] +
                                     fields[static_cast<std::size_t>(field)]);
}

void Fits::note(const Index& index, const Term& term, Fit fit, Fields fields)
{
    index.for_each_service(term, [&](ServiceNumber service, Fields of) {
        const unsigned in = of & fields;
        if (in == 0 || service >= costs_.size()) return;
        std::uint8_t& best = costs_[service];
        if (best == k_none) ++found_;
        best = std::min(best, cost(fit, static_cast<Field>(std::countr_zero(in))));
    });
}

namespace {

// "kurs" for "kurse": a word that lost its ending is looked for whole, it is not the beginning of one.
bool is_without_ending(std::string_view key, const Folded& word)
{
    return word.exact.starts_with(key);
}

}  // namespace

void find_as_typed(const Index& index, const Folded& word, Fits& fits)
{
    find_key(index, word.exact, false, fits);
    find_part(index, word.exact, fits);
    for (const std::string& key : word.also) {
        if (is_without_ending(key, word)) {
            find_whole(index, key, fits);
        } else {
            find_key(index, key, true, fits);
            find_part(index, key, fits);
        }
    }
}

// A number with a mistake is another number.
void find_misspelled(const Index& index, const Folded& word, Fits& fits)
{
    find_misspelled(index, word.exact, fits);
    for (const std::string& key : word.also) {
        if (!is_rough(key) && !is_without_ending(key, word)) find_misspelled(index, key, fits);
    }
}

void find_parts(const Index& index, const Folded& word, Fits& fits)
{
    const std::string_view whole = word.exact;
    if (is_rough(whole) || has_digit(whole)) return;
    for (const Term& term : index.terms()) {
        const std::string_view key = index.key(term);
        const bool is_held = whole.starts_with(key) || whole.ends_with(key);
        if (is_held && key.size() < whole.size() && base::count_letters(key) >= k_letters_of_a_held_word)
            fits.note(index, term, Fit::holds, k_names);
    }
}

}  // namespace search
