#pragma once

#include <string_view>
#include <vector>

namespace load {

// Every name a finding of this module may bear, sorted.
std::vector<std::string_view> rule_names();

}  // namespace load
