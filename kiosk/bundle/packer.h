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
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/ids.h"
#include "kiosk/content/facts.h"

namespace bundle {

// Values as bytes: numbers take as many as they need, spots are left out. A struct says what it consists of
// by a function `fields(archive, value)`, which serves the Unpacker too (shapes.h).
class Packer {
public:
    static constexpr bool k_reads = false;

    template <class... T>
    void operator()(const T&... values)
    {
        (put(values), ...);
    }
    std::string take_bytes() { return std::move(bytes_); }

private:
    void put(std::monostate) {}
    void put(bool value) { put_number(value ? 1 : 0); }
    void put(const std::string& text)
    {
        put_number(text.size());
        bytes_ += text;
    }
    void put(double value)
    {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (int shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>((bits >> shift) & 0xff);
    }
    void put(base::Date date) { put(std::chrono::sys_days(date).time_since_epoch()); }
    template <class Rep, class Period>
    void put(std::chrono::duration<Rep, Period> length)
    {
        put(static_cast<std::int64_t>(length.count()));
    }
    template <class Kind>
    void put(const base::Id<Kind>& id)
    {
        put(id.key);
    }
    template <class T>
    void put(const content::Written<T>& written)
    {
        put(written.value);
    }
    template <class T>
    void put(const std::optional<T>& value)
    {
        put(value.has_value());
        if (value) put(*value);
    }
    template <class... T>
    void put(const std::variant<T...>& value)
    {
        put_number(value.index());
        std::visit([this](const auto& held) { this->put(held); }, value);
    }
    template <class First, class Second>
    void put(const std::pair<First, Second>& pair)
    {
        put(pair.first);
        put(pair.second);
    }
    template <class T, std::size_t k_size>
    void put(const std::array<T, k_size>& values)
    {
        for (const T& value : values) put(value);
    }
    template <class T>
    void put(const std::vector<T>& values)
    {
        put_all(values);
    }
    template <class T>
    void put(const std::set<T>& values)
    {
        put_all(values);
    }
    template <class Key, class T, class Order>
    void put(const std::map<Key, T, Order>& values)
    {
        put_all(values);
    }
    template <class T>
    void put(const T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            put_number(static_cast<std::uint64_t>(value));
        } else if constexpr (std::signed_integral<T>) {
            // Zigzag: small negative numbers stay short.
            const std::int64_t number = value;
            put_number((static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63));
        } else {
            fields(*this, value);
        }
    }

    template <class Values>
    void put_all(const Values& values)
    {
        put_number(values.size());
        for (const auto& value : values) put(value);
    }
    // Seven bits to a byte, lowest first; the eighth says that more follow.
    void put_number(std::uint64_t number)
    {
        for (; number >= 0x80; number >>= 7) bytes_ += static_cast<char>((number & 0x7f) | 0x80);
        bytes_ += static_cast<char>(number);
    }

    std::string bytes_;
};

}  // namespace bundle
