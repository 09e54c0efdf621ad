#pragma once

#include <optional>
#include <string>

#include "kiosk/content/facts.h"
#include "kiosk/load/node.h"
#include "kiosk/load/report.h"

// One facts file each. Nothing comes back when a fact is missing without which the thing cannot be shown; the
// report says which.
namespace load {

content::Centre centre(const Node& file, Report& report);
content::Guide guide(const Node& file, Report& report);
content::Organisation organisation(const std::string& id, const Node& file, Report& report);
std::optional<content::Place> place(const std::string& id, const Node& file, Report& report);
std::optional<content::Service> service(const std::string& id, const Node& file, Report& report);
std::optional<content::Notice> notice(const std::string& id, const Node& file, Report& report);

// A floor plan, from the bytes of its file. Nothing comes back when it cannot be drawn.
std::optional<content::Plan> plan(std::string bytes, Report& report);

// True, with a finding, when the centre's facts name a format that a later program writes.
bool is_newer_format(const Node& centre_file, Report& report);

}  // namespace load
