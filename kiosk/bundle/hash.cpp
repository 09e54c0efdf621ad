#include "kiosk/bundle/hash.h"

#include <array>
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

std::string Hash::digits()
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256_final(&state_, hash.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> digits;
    sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
    return digits.data();
}

}  // namespace bundle
