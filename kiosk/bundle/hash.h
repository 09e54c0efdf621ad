#pragma once

#include <sodium.h>

#include <array>
#include <string>
#include <string_view>

namespace bundle {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

// SHA-256 over a row of parts. Each part's length counts too, so that moving a letter from one part to the
// next makes a different hash.
class Hash {
public:
    Hash();
    void add(std::string_view part);
    void add(const Digest& part);
    // Both end the hash.
    Digest digest();
    std::string digits();  // 64 hex digits

private:
    crypto_hash_sha256_state state_;
};

}  // namespace bundle
