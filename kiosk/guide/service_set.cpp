#include "kiosk/guide/service_set.h"

#include <algorithm>
#include <bit>

namespace guide {
namespace {

constexpr std::size_t k_bits = 64;

constexpr std::uint64_t bit(std::size_t service)
{
    return std::uint64_t{1} << (service % k_bits);
}

}  // namespace

ServiceSet ServiceSet::none_of(std::size_t candidates)
{
    ServiceSet set;
    set.words_.resize((candidates + k_bits - 1) / k_bits, 0);
    return set;
}

ServiceSet ServiceSet::all_of(std::size_t candidates)
{
    ServiceSet set = none_of(candidates);
    std::ranges::fill(set.words_, ~std::uint64_t{0});
    if (candidates % k_bits != 0) set.words_.back() = bit(candidates) - 1;
    return set;
}

void ServiceSet::insert(std::size_t service)
{
    words_[service / k_bits] |= bit(service);
}

void ServiceSet::erase(std::size_t service)
{
    words_[service / k_bits] &= ~bit(service);
}

ServiceSet& ServiceSet::operator|=(const ServiceSet& other)
{
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    return *this;
}

ServiceSet& ServiceSet::operator&=(const ServiceSet& other)
{
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
    return *this;
}

bool ServiceSet::contains(std::size_t service) const
{
    return (words_[service / k_bits] & bit(service)) != 0;
}

bool ServiceSet::empty() const
{
    return std::ranges::all_of(words_, [](std::uint64_t word) { return word == 0; });
}

int ServiceSet::count() const
{
    return count_shared(*this, *this);
}

std::vector<std::size_t> ServiceSet::members() const
{
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        for (std::uint64_t rest = words_[i]; rest != 0; rest &= rest - 1)
            members.push_back(i * k_bits + static_cast<std::size_t>(std::countr_zero(rest)));
    }
    return members;
}

std::size_t ServiceSet::hash() const
{
    constexpr std::uint64_t k_odd = 0x9e3779b97f4a7c15;
    std::uint64_t hash = 0;
    for (const std::uint64_t word : words_) hash = (std::rotl(hash, 23) ^ word) * k_odd;
    return hash ^ (hash >> 32);
}

int count_shared(const ServiceSet& a, const ServiceSet& b)
{
    int count = 0;
    for (std::size_t i = 0; i < a.words_.size(); ++i) count += std::popcount(a.words_[i] & b.words_[i]);
    return count;
}

bool same_within(const ServiceSet& within, const ServiceSet& a, const ServiceSet& b)
{
    for (std::size_t i = 0; i < within.words_.size(); ++i) {
        if (within.words_[i] & (a.words_[i] ^ b.words_[i])) return false;
    }
    return true;
}

}  // namespace guide
