#include "kiosk/search/fits.h"

#include <algorithm>
#include <bit>

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
    return static_cast<std::uint8_t>(static_cast<int>(fit) * k_fields + static_cast<int>(field));
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

void find_as_typed(const Index& index, const Folded& word, Fits& fits)
{
    find_key(index, word.exact, false, fits);
    find_part(index, word.exact, fits);
    for (const std::string& key : word.also) {
        find_key(index, key, true, fits);
        find_part(index, key, fits);
    }
}

// A number with a mistake is another number.
void find_misspelled(const Index& index, const Folded& word, Fits& fits)
{
    Spelling spelling(word.exact);
    if (spelling.forgiven() == 0 || has_digit(word.exact)) return;
    for (const Term& term : index.terms()) {
        const std::string_view key = index.key(term);
        if (is_rough(key)) continue;
        const auto [whole, beginning] = spelling.to(key);
        if (whole <= spelling.forgiven())
            fits.note(index, term, whole < 2 ? Fit::one_mistake : Fit::two_mistakes, k_names);
        else if (beginning <= spelling.forgiven())
            fits.note(index, term, beginning < 2 ? Fit::one_mistake_so_far : Fit::two_mistakes_so_far,
                      k_names);
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
