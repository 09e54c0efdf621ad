#include "kiosk/search/spelling.h"

#include <algorithm>

#include "kiosk/base/letters.h"

namespace search {
namespace {

constexpr std::size_t k_letters_for_one = 4;
constexpr std::size_t k_letters_for_two = 8;

// The letters of a key as numbers that are equal exactly when the letters are, whatever the bytes.
void split(std::string_view key, std::vector<char32_t>& letters)
{
    letters.clear();
    for (const char c : key) {
        if (base::begins_letter(c) || letters.empty()) letters.push_back(static_cast<unsigned char>(c));
        else letters.back() = letters.back() << 6 | (static_cast<unsigned char>(c) & 0x3f);
    }
}

}  // namespace

Spelling::Spelling(std::string_view typed)
{
    split(typed, typed_);
    if (typed_.size() >= k_letters_for_one) forgiven_ = 1;
    if (typed_.size() >= k_letters_for_two) forgiven_ = 2;
    add_row(0);
}

Spelling::Distance Spelling::to(std::string_view key)
{
    former_.swap(key_);
    split(key, key_);
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(former_, key_).in2 - key_.begin());
    filled_ = std::min(filled_, same + 1);
    while (filled_ <= key_.size() && !is_lost(filled_ - 1)) add_row(filled_);
    const Row& last = rows_[filled_ - 1];
    const bool is_whole = filled_ == key_.size() + 1;
    return {is_whole ? last.distances.back() : forgiven_ + 1, last.beginning};
}

// Also two neighbours swapped lead on from the row before the last.
bool Spelling::is_lost(std::size_t row) const
{
    const bool may_be_swapped = row > 0 && rows_[row - 1].least < forgiven_;
    return rows_[row].least > forgiven_ && !may_be_swapped;
}

// Distances above what is forgiven are cut to one more than that.
void Spelling::add_row(std::size_t row)
{
    if (rows_.size() <= row) rows_.resize(row + 1);
    filled_ = row + 1;
    const auto far = static_cast<std::uint8_t>(forgiven_ + 1);
    Row& now = rows_[row];
    now.distances.assign(typed_.size() + 1, far);
    const auto wide = static_cast<std::size_t>(forgiven_);
    const std::size_t first = row > wide ? row - wide : 0;
    const std::size_t last = std::min(row + wide, typed_.size());
    now.least = far;
    for (std::size_t i = first; i <= last; ++i) {
        std::size_t distance = std::max(row, i);
        if (row > 0 && i > 0) {
            const auto& above = rows_[row - 1].distances;
            const bool same = typed_[i - 1] == key_[row - 1];
            distance = std::min<std::size_t>(above[i - 1] + (same ? 0 : 1),
                                             std::min(above[i], now.distances[i - 1]) + 1);
            const bool swapped =
                row > 1 && i > 1 && typed_[i - 1] == key_[row - 2] && typed_[i - 2] == key_[row - 1];
            if (swapped) distance = std::min<std::size_t>(distance, rows_[row - 2].distances[i - 2] + 1);
        }
        now.distances[i] = static_cast<std::uint8_t>(std::min<std::size_t>(distance, far));
        now.least = std::min(now.least, now.distances[i]);
    }
    now.beginning = now.distances.back();
    if (row > 0) now.beginning = std::min(now.beginning, rows_[row - 1].beginning);
}

}  // namespace search
