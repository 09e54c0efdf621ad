#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// Compiled gettext catalogues as plain maps, read and written without the code under test.
namespace tests {

// Each key with its text, or with all its plural forms. The key "" is the header.
using Catalogue = std::map<std::string, std::vector<std::string>>;

Catalogue read_mo(const std::filesystem::path& file);

// The bytes of a .mo file without a hash table.
std::string to_mo(const Catalogue& catalogue);

// A header that says UTF-8 and how many plural forms there are, "nplurals=2; plural=(n != 1);".
std::string mo_header(std::string_view plural_forms = "nplurals=2; plural=(n != 1);");

// The text with FSI as [, LRI as <, PDI as ]: invisible marks made visible.
std::string marked(std::string text);

}  // namespace tests
