#pragma once

#include <array>
#include <bit>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/ids.h"
#include "kiosk/content/facts.h"

namespace bundle {

// The last value of an enumeration; a number above it is damage.
constexpr auto last(content::By)
{
    return content::By::phone;
}
constexpr auto last(content::Wheelchair)
{
    return content::Wheelchair::none;
}
constexpr auto last(content::Cost)
{
    return content::Cost::varies;
}
constexpr auto last(content::Start)
{
    return content::Start::referral;
}
constexpr auto last(content::Interpreter)
{
    return content::Interpreter::bring;
}
constexpr auto last(content::Audience)
{
    return content::Audience::association;
}
constexpr auto last(content::NoticeLevel)
{
    return content::NoticeLevel::closed;
}

// The way back from the bytes of a Packer. Never reads past the end and never believes a number: once
// something is wrong, `good` is false for good and what is filled afterwards means nothing.
class Unpacker {
public:
    static constexpr bool k_reads = true;

    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    template <class... T>
    void operator()(T&... values)
    {
        (take(values), ...);
    }
    bool good() const { return good_; }
    bool at_end() const { return rest_.empty(); }

private:
    void take(std::monostate&) {}
    void take(std::string& text)
    {
        const std::size_t size = take_size();
        text.assign(rest_.substr(0, size));
        rest_.remove_prefix(size);
    }
    void take(bool& value)
    {
        const std::uint64_t number = take_number();
        require(number <= 1);
        value = number == 1;
    }
    void take(double& value)
    {
        std::uint64_t bits = 0;
        for (int shift = 0; shift < 64; shift += 8) bits |= static_cast<std::uint64_t>(take_byte()) << shift;
        value = std::bit_cast<double>(bits);
    }
    void take(base::Date& date)
    {
        std::int32_t days = 0;
        take(days);
        constexpr std::int32_t k_most_days = 4'000'000;  // past the year 9999, as far before 1970
        require(-k_most_days < days && days < k_most_days);
        if (good_) date = base::Date(std::chrono::sys_days(std::chrono::days(days)));
    }
    template <class Rep, class Period>
    void take(std::chrono::duration<Rep, Period>& length)
    {
        std::int64_t count = 0;
        take(count);
        constexpr std::int64_t k_most = 1'000'000'000;  // no sum of lengths may overflow later
        require(-k_most < count && count < k_most);
        if (good_) length = std::chrono::duration<Rep, Period>(count);
    }
    template <class Kind>
    void take(base::Id<Kind>& id)
    {
        take(id.key);
    }
    template <class T>
    void take(content::Written<T>& written)
    {
        take(written.value);
    }
    template <class T>
    void take(std::optional<T>& value)
    {
        bool has_value = false;
        take(has_value);
        value.reset();
        if (good_ && has_value) take(value.emplace());
    }
    template <class... T>
    void take(std::variant<T...>& value)
    {
        const std::uint64_t index = take_number();
        require(index < sizeof...(T));
        std::uint64_t at = 0;
        ((at++ == index ? take(value.template emplace<T>()) : void()), ...);
    }
    template <class First, class Second>
    void take(std::pair<First, Second>& pair)
    {
        take(pair.first);
        take(pair.second);
    }
    template <class T, std::size_t k_size>
    void take(std::array<T, k_size>& values)
    {
        for (T& value : values) take(value);
    }
    template <class T>
    void take(std::vector<T>& values)
    {
        values.clear();
        take_all<T>([&values](T&& value) { values.push_back(std::move(value)); });
    }
    template <class T>
    void take(std::set<T>& values)
    {
        values.clear();
        take_all<T>([&values](T&& value) { values.insert(values.end(), std::move(value)); });
    }
    template <class Key, class T, class Order>
    void take(std::map<Key, T, Order>& values)
    {
        values.clear();
        take_all<std::pair<Key, T>>(
            [&values](auto&& entry) { values.insert(values.end(), std::move(entry)); });
    }
    template <class T>
    void take(T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            const std::uint64_t number = take_number();
            require(number <= static_cast<std::uint64_t>(last(T{})));
            if (good_) value = static_cast<T>(number);
        } else if constexpr (std::signed_integral<T>) {
            const std::uint64_t number = take_number();
            const auto signed_number = static_cast<std::int64_t>((number >> 1) ^ (~(number & 1) + 1));
            require(std::in_range<T>(signed_number));
            if (good_) value = static_cast<T>(signed_number);
        } else {
            fields(*this, value);
        }
    }

    template <class T, class Add>
    void take_all(Add add)
    {
        // Every value takes a byte at least, so that a wrong number cannot ask for much.
        for (std::size_t left = take_size(); left > 0 && good_; --left) {
            T value{};
            take(value);
            add(std::move(value));
        }
    }
    std::size_t take_size()
    {
        const std::uint64_t size = take_number();
        require(size <= rest_.size());
        return good_ ? static_cast<std::size_t>(size) : 0;
    }
    std::uint64_t take_number()
    {
        std::uint64_t number = 0;
        for (int shift = 0; shift < 64 && good_; shift += 7) {
            const unsigned char byte = take_byte();
            number |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return number;
        }
        require(false);
        return 0;
    }
    unsigned char take_byte()
    {
        require(!rest_.empty());
        if (!good_) return 0;
        const auto byte = static_cast<unsigned char>(rest_.front());
        rest_.remove_prefix(1);
        return byte;
    }
    void require(bool right) { good_ = good_ && right; }

    std::string_view rest_;
    bool good_ = true;
};

}  // namespace bundle
