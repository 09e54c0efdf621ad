#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace i18n {

// What stands for "{name}"; nothing leaves the braces as they are written.
using ValueOf = std::function<std::optional<std::string>(std::string_view name)>;

// Replaces each {name} once; braces inside values stay.
std::string filled(std::string_view sentence, const ValueOf& value_of);

}  // namespace i18n
