#pragma once

#include <nlohmann/json.hpp>

namespace schema {

// Keys keep the order in which they are added: that of the tables.
using Json = nlohmann::ordered_json;

inline constexpr const char* k_draft = "http://json-schema.org/draft-07/schema#";

// As a file: indented, so that a change of it can be read.
inline std::string to_text(const Json& schema)
{
    return schema.dump(2) + "\n";
}

}  // namespace schema
