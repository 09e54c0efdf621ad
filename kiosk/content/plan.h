#pragma once

#include <string>
#include <string_view>

// How floor plans and the rooms on them are named: small letters, digits, and a hyphen for everything else.
namespace content {

// "2-07" of "2.07". Each character that is no letter a-z and no digit becomes a hyphen.
std::string name_on_plans(std::string_view written);

// The id of a room's element on a plan: "room-2-07" of "2.07".
std::string room_element(std::string_view room);

// The file with the plan of a floor: "floor-2.svg" of "2".
std::string plan_file(std::string_view floor);

// The floor of a file's name as `name_on_plans` gives it; empty when it is no plan's name.
std::string_view floor_of_plan(std::string_view file);

}  // namespace content
