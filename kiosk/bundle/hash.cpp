#include "kiosk/bundle/hash.h"

#include <cstdint>

namespace bundle {

Hash::Hash()
{
    crypto_hash_sha256_init(&state_);
}

void Hash::add(std::string_view part)
{
    std::array<unsigned char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i) {
        length[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(part.size()) >> (8 * i));
    }
    crypto_hash_sha256_update(&state_, length.data(), length.size());
    crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(part.data()), part.size());
}

void Hash::add(const Digest& part)
{
    add(std::string_view(reinterpret_cast<const char*>(part.data()), part.size()));
}

Digest Hash::digest()
{
    Digest digest;
    crypto_hash_sha256_final(&state_, digest.data());
    return digest;
}

std::string Hash::digits()
{
    const Digest hash = digest();
    std::array<char, 2 * hash.size() + 1> digits;
    sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
    return digits.data();
}

}  // namespace bundle
