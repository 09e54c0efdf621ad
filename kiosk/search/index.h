#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Which words stand in which services: the search index of one language. Plain bytes in a bundle.
namespace search {

// Goes into the name of a bundle: raise it when the bytes of an index, or the keys that words are folded to,
// become others.
inline constexpr int k_index_version = 2;

// What of a service a word stands in, best first; the first word of a title has a field of its own.
enum class Field : std::uint8_t { first, title, words, organisation, place, topic, summary };
inline constexpr int k_fields = 7;

// A set of fields, one bit each.
using Fields = std::uint8_t;
constexpr Fields only(Field field)
{
    return static_cast<Fields>(1u << static_cast<unsigned>(field));
}
inline constexpr Fields k_all_fields = (1u << k_fields) - 1;

// A service by its place among all services sorted by id.
using ServiceNumber = std::uint32_t;

// A key and what is known of it.
struct Term {
    std::uint32_t begin = 0, size = 0;  // in the index's letters
    std::uint32_t found_begin = 0, found_end = 0;
    bool further = false;  // another key of a word, not the one it is compared by first
};

// An index as it was read. Lives as long as nothing but itself.
class Index {
public:
    // Nothing when the bytes are not an index. Believes no number in them.
    static std::optional<Index> read(std::string_view bytes);

    std::span<const Term> terms() const { return terms_; }  // sorted by key, bytewise
    std::span<const Term> terms_with(std::string_view beginning) const;
    std::string_view key(const Term& term) const
    {
        return std::string_view(letters_).substr(term.begin, term.size);
    }

    // Calls `each(service, fields)` for every service that has the term, in the order of their numbers. The
    // numbers of a damaged index are any numbers.
    template <class Each>
    void for_each_service(const Term& term, Each each) const
    {
        ServiceNumber service = 0;
        for (std::uint32_t at = term.found_begin; at < term.found_end;) {
            service += number_at(at, term.found_end);
            if (at < term.found_end) each(service, static_cast<Fields>(found_[at++] & k_all_fields));
        }
    }

private:
    // Seven bits to a byte, lowest first. Moves `at` behind the number, never past `end`.
    std::uint32_t number_at(std::uint32_t& at, std::uint32_t end) const
    {
        std::uint32_t number = 0;
        for (unsigned shift = 0; at < end; shift += 7) {
            const auto byte = static_cast<unsigned char>(found_[at++]);
            if (shift < 32) number |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
            if (byte < 0x80) break;
        }
        return number;
    }

    std::vector<Term> terms_;
    std::string letters_;  // of all keys, one after the other
    std::string found_;
};

}  // namespace search
