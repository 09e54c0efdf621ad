#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace guide {

// A set of services of one guide, each by its position among the candidates. Sets that meet in one operation
// come from the same guide.
class ServiceSet {
public:
    ServiceSet() = default;
    static ServiceSet none_of(std::size_t candidates);
    static ServiceSet all_of(std::size_t candidates);

    void insert(std::size_t service);
    void erase(std::size_t service);
    ServiceSet& operator|=(const ServiceSet& other);
    ServiceSet& operator&=(const ServiceSet& other);

    bool contains(std::size_t service) const;
    bool empty() const;
    int count() const;
    std::vector<std::size_t> members() const;  // ascending
    std::size_t hash() const;
    bool operator==(const ServiceSet&) const = default;

    // How many services are in both.
    friend int count_shared(const ServiceSet& a, const ServiceSet& b);
    // Whether a and b hold the same of the services in `within`.
    friend bool same_within(const ServiceSet& within, const ServiceSet& a, const ServiceSet& b);

private:
    std::vector<std::uint64_t> words_;  // service s is bit s % 64 of word s / 64
};

}  // namespace guide
