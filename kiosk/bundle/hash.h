#pragma once

#include <sodium.h>

#include <string>
#include <string_view>

namespace bundle {

// SHA-256 over a row of parts. Each part's length counts too, so that moving a letter from one part to the
// next makes a different hash.
class Hash {
public:
    Hash();
    void add(std::string_view part);
    std::string digits();  // 64 hex digits; ends the hash

private:
    crypto_hash_sha256_state state_;
};

}  // namespace bundle
