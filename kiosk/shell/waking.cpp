#include "kiosk/shell/waking.h"

#include "kiosk/hours/hours.h"

namespace shell {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

seconds until_next_minute(sys_seconds now)
{
    return std::chrono::floor<minutes>(now) + minutes(1) - now;
}

seconds until_next_day(sys_seconds now, const std::string& time_zone)
{
    const base::LocalTime local = hours::local_time(now, time_zone);
    return hours::moment({sys_days(local.date) + days(1), seconds(0)}, time_zone) - now;
}

}  // namespace shell
