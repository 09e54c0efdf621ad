#include "kiosk/shell/health_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>

#include <nlohmann/json.hpp>

#include "kiosk/base/descriptor.h"
#include "kiosk/base/files.h"

namespace shell {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* k_clock = "clock";
constexpr const char* k_vain_searches = "searches_without_result";
constexpr std::size_t k_most_days = 31;

base::Descriptor locked(const std::filesystem::path& folder)
{
    base::Descriptor held(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (held.number() >= 0) ::flock(held.number(), LOCK_EX);
    return held;
}

Json written_before(const std::filesystem::path& file)
{
    const auto text = base::read_file(file);
    Json before = text ? Json::parse(*text, nullptr, false) : Json::object();
    return before.is_object() ? before : Json::object();
}

Json counted_in(const Json& health)
{
    const auto counted = health.find(k_vain_searches);
    return counted != health.end() && counted->is_object() ? *counted : Json::object();
}

base::Result<void> write(const std::filesystem::path& file, const Json& health)
{
    return base::write_file(file, health.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace

base::Result<void> write_health(const std::filesystem::path& folder, const Health& health,
                                const i18n::Words& staff, const base::LanguageTag& language)
{
    const base::Descriptor lock = locked(folder);
    const std::filesystem::path file = folder / "health.json";
    Json now = Json::parse(to_json(health, staff, language));
    const Json before = written_before(file);
    if (const auto clock = before.find(k_clock); clock != before.end() && clock->is_string())
        now[k_clock] = *clock;
    if (Json counted = counted_in(before); !counted.empty()) now[k_vain_searches] = std::move(counted);
    return write(file, now);
}

base::Result<void> write_clock(const std::filesystem::path& folder, ClockTrust::Verdict verdict)
{
    const base::Descriptor lock = locked(folder);
    const std::filesystem::path file = folder / "health.json";
    Json now = written_before(file);
    const Json clock = name_of(verdict);
    if (now.value(k_clock, Json()) == clock) return {};
    now[k_clock] = clock;
    return write(file, now);
}

base::Result<void> count_vain_search(const std::filesystem::path& folder, base::Date day)
{
    const base::Descriptor lock = locked(folder);
    const std::filesystem::path file = folder / "health.json";
    Json now = written_before(file);
    Json days = counted_in(now);
    const std::string today =
        fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                    static_cast<unsigned>(day.day()));
    const auto before = days.find(today);
    const bool is_number = before != days.end() && before->is_number_unsigned();
    days[today] = is_number ? before->get<unsigned>() + 1 : 1U;
    while (days.size() > k_most_days) days.erase(days.begin());
    now[k_vain_searches] = std::move(days);
    return write(file, now);
}

}  // namespace shell
