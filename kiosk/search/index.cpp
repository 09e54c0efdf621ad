#include "kiosk/search/index.h"

#include <algorithm>

namespace search {
namespace {

// Takes numbers and texts from the front of bytes that may be anything.
class Bytes {
public:
    explicit Bytes(std::string_view rest) : rest_(rest) {}

    bool good() const { return good_; }
    std::string_view rest() const { return rest_; }

    std::uint32_t number()
    {
        std::uint32_t number = 0;
        for (unsigned shift = 0; shift < 32 && !rest_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            number |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return number;
        }
        good_ = false;
        return 0;
    }

    std::string_view text(std::uint32_t size)
    {
        good_ = good_ && size <= rest_.size();
        if (!good_) return {};
        const std::string_view text = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return text;
    }

private:
    std::string_view rest_;
    bool good_ = true;
};

// No word of ours is longer; keeps what damaged bytes can ask for in proportion to them.
constexpr std::uint32_t k_longest_key = 1024;

}  // namespace

std::optional<Index> Index::read(std::string_view bytes)
{
    Index index;
    Bytes in(bytes);
    std::uint32_t count = in.number();
    if (count > bytes.size()) return std::nullopt;
    index.terms_.reserve(count);
    std::string key;
    std::uint64_t found = 0;
    for (; count > 0 && in.good(); --count) {
        const std::uint32_t shared = in.number();
        if (shared > key.size()) return std::nullopt;
        key.resize(shared);
        key += in.text(in.number());
        const std::uint32_t size = in.number();
        if (key.size() > k_longest_key || found + (size >> 1) > bytes.size()) return std::nullopt;
        index.terms_.push_back({static_cast<std::uint32_t>(index.letters_.size()),
                                static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(found),
                                static_cast<std::uint32_t>(found + (size >> 1)), (size & 1) != 0});
        index.letters_ += key;
        found += size >> 1;
    }
    if (!in.good() || found != in.rest().size()) return std::nullopt;
    index.found_ = in.rest();
    return index;
}

std::span<const Term> Index::terms_with(std::string_view beginning) const
{
    const auto start = [&](const Term& term) { return key(term).substr(0, beginning.size()); };
    const auto [first, last] = std::ranges::equal_range(terms_, beginning, {}, start);
    return {first, last};
}

}  // namespace search
