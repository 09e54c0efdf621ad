#pragma once

#include <chrono>
#include <string>

// How long a terminal that nobody touches may sleep before what it tells of the time may be another.
namespace shell {

// Opening times are told to the minute. From 1 s to 60 s: never short of the minute, so that one waking does.
std::chrono::seconds until_next_minute(std::chrono::sys_seconds now);

// Notices are told to the day. In the centre's time zone.
std::chrono::seconds until_next_day(std::chrono::sys_seconds now, const std::string& time_zone);

}  // namespace shell
