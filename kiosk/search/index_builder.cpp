#include "kiosk/search/index_builder.h"

#include <algorithm>

namespace search {
namespace {

void put(std::string& bytes, std::size_t number)
{
    for (; number >= 0x80; number >>= 7) bytes += static_cast<char>((number & 0x7f) | 0x80);
    bytes += static_cast<char>(number);
}

std::size_t shared_size(std::string_view a, std::string_view b)
{
    const auto end = std::ranges::mismatch(a, b).in1;
    return static_cast<std::size_t>(end - a.begin());
}

}  // namespace

void IndexBuilder::add(ServiceNumber service, Field field, const std::vector<Folded>& words)
{
    for (const Folded& word : words) {
        note(entries_[word.exact].as_key, service, field);
        for (const std::string& key : word.also) note(entries_[key].as_further, service, field);
    }
}

void IndexBuilder::note(std::vector<Found>& found, ServiceNumber service, Field field)
{
    if (found.empty() || found.back().service != service) found.push_back({service, 0});
    found.back().fields |= only(field);
}

std::string IndexBuilder::bytes() const
{
    std::vector<const std::pair<const std::string, Entry>*> sorted;
    for (const auto& entry : entries_) sorted.push_back(&entry);
    std::ranges::sort(sorted, {}, [](const auto* entry) -> const std::string& { return entry->first; });

    std::string keys, found;
    std::size_t count = 0;
    std::string_view former;
    const auto put_term = [&](const std::string& key, const std::vector<Found>& services, bool further) {
        if (services.empty()) return;
        const std::size_t begin = found.size();
        ServiceNumber last = 0;
        for (const auto& [service, fields] : services) {
            put(found, service - last);
            found += static_cast<char>(fields);
            last = service;
        }
        const std::size_t shared = shared_size(former, key);
        put(keys, shared);
        put(keys, key.size() - shared);
        keys += key.substr(shared);
        put(keys, (found.size() - begin) << 1 | (further ? 1 : 0));
        former = key;
        ++count;
    };
    for (const auto* entry : sorted) {
        put_term(entry->first, entry->second.as_key, false);
        put_term(entry->first, entry->second.as_further, true);
    }
    std::string bytes;
    put(bytes, count);
    return bytes + keys + found;
}

}  // namespace search
