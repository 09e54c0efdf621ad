#include <unicode/basictz.h>
#include <unicode/tztrans.h>

#include <memory>

#include "kiosk/hours/hours.h"

namespace hours {
namespace {

using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

// ICU counts in milliseconds since 1970, in a double.
constexpr double k_per_second = 1000;

seconds seconds_of(double milliseconds)
{
    return seconds{static_cast<seconds::rep>(milliseconds / k_per_second)};
}

double milliseconds_of(seconds since_1970)
{
    return static_cast<double>(since_1970.count()) * k_per_second;
}

std::unique_ptr<icu::BasicTimeZone> zone_of(const std::string& name)
{
    std::unique_ptr<icu::TimeZone> zone(
        is_time_zone(name) ? icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name))
                           : icu::TimeZone::getGMT()->clone());
    // Both of them are; ICU merely does not say so in its types.
    return std::unique_ptr<icu::BasicTimeZone>(dynamic_cast<icu::BasicTimeZone*>(zone.release()));
}

seconds offset_at(const icu::BasicTimeZone& zone, sys_seconds at)
{
    std::int32_t standard = 0;
    std::int32_t summer = 0;
    UErrorCode code = U_ZERO_ERROR;
    zone.getOffset(milliseconds_of(at.time_since_epoch()), false, standard, summer, code);
    return seconds_of(standard + summer);
}

// What clocks show there, as if it were UTC.
sys_seconds shown(const icu::BasicTimeZone& zone, sys_seconds at)
{
    return at + offset_at(zone, at);
}

// The offset before a jump counts for what the jump skips or repeats.
sys_seconds by_the_offset_before(const icu::BasicTimeZone& zone, sys_seconds local)
{
    std::int32_t standard = 0;
    std::int32_t summer = 0;
    UErrorCode code = U_ZERO_ERROR;
    zone.getOffsetFromLocal(milliseconds_of(local.time_since_epoch()), UCAL_TZ_LOCAL_FORMER,
                            UCAL_TZ_LOCAL_FORMER, standard, summer, code);
    return local - seconds_of(standard + summer);
}

sys_seconds last_jump(const icu::BasicTimeZone& zone, sys_seconds until)
{
    icu::TimeZoneTransition jump;
    if (!zone.getPreviousTransition(milliseconds_of(until.time_since_epoch()), true, jump)) return until;
    return sys_seconds{seconds_of(jump.getTime())};
}

}  // namespace

bool is_time_zone(const std::string& name)
{
    icu::UnicodeString canonical;
    UBool is_known = false;
    UErrorCode code = U_ZERO_ERROR;
    icu::TimeZone::getCanonicalID(icu::UnicodeString::fromUTF8(name), canonical, is_known, code);
    return U_SUCCESS(code) && is_known;
}

base::LocalTime local_time(sys_seconds at, const std::string& time_zone)
{
    const sys_seconds local = shown(*zone_of(time_zone), at);
    const sys_days date = std::chrono::floor<days>(local);
    return {date, local - date};
}

sys_seconds moment(const base::LocalTime& at, const std::string& time_zone)
{
    const auto zone = zone_of(time_zone);
    const sys_seconds local = sys_days{at.date} + at.time;
    const sys_seconds moment = by_the_offset_before(*zone, local);
    return shown(*zone, moment) == local ? moment : last_jump(*zone, moment);
}

}  // namespace hours
