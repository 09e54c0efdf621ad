#include "kiosk/content/print.h"

#include <sodium.h>

#include <array>

namespace content {
namespace {

constexpr std::size_t k_print_bytes = 4;

bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Trimmed, and every run of white space as one space.
std::string folded(const std::string& text)
{
    std::string folded;
    bool gap = false;
    for (const char c : text) {
        if (is_space(c)) {
            gap = !folded.empty();
            continue;
        }
        if (gap) folded += ' ';
        gap = false;
        folded += c;
    }
    return folded;
}

std::string joined_by_newlines(const std::vector<std::string>& items)
{
    std::string joined;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) joined += '\n';
        joined += folded(items[i]);
    }
    return joined;
}

}  // namespace

std::string print(const Text& german)
{
    const std::string text = joined_by_newlines(german.items);
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::array<char, 2 * k_print_bytes + 1> digits;
    sodium_bin2hex(digits.data(), digits.size(), hash.data(), k_print_bytes);
    return digits.data();
}

Prints prints_of(Kind kind, const Words& german)
{
    Prints prints;
    for (const auto& [path, text] : german.fields) {
        const WordField* field = word_field(kind, path);
        if (!field || !field->for_search) prints.emplace(path, print(text));
    }
    return prints;
}

Freshness freshness(Kind kind, const std::string& path, const Words& translation, const Words& german)
{
    Prints prints;
    if (const auto text = german.fields.find(path); text != german.fields.end())
        prints.emplace(path, print(text->second));
    return freshness(kind, path, translation, prints);
}

Freshness freshness(Kind kind, const std::string& path, const Words& translation, const Prints& german)
{
    const WordField* field = word_field(kind, path);
    if (field && field->for_search) return Freshness::current;
    const auto made_of = translation.made_of.find(path);
    if (made_of == translation.made_of.end()) return Freshness::not_compared;
    const auto source = german.find(path);
    return source != german.end() && made_of->second == source->second ? Freshness::current
                                                                       : Freshness::out_of_date;
}

}  // namespace content
