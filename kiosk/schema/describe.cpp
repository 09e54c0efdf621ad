#include "kiosk/schema/describe.h"

#include <fmt/format.h>

#include "kiosk/schema/patterns.h"

namespace schema {

namespace {

std::string without(std::string path, const std::string& part)
{
    for (auto at = path.find(part); at != path.npos; at = path.find(part)) path.erase(at, part.size());
    return path;
}

}  // namespace

// Translators read the same of a field, where it stands in a PO file.
std::optional<std::string> Describe::found(const std::string& path) const
{
    if (auto own = sentence_(fmt::format("{}.{}.{}", what_, kind_, path))) return own;
    const auto field = sentence_(fmt::format("po.{}.{}", kind_, without(path, ".id")));
    if (what_ == "words" && field) return field;
    return sentence_(fmt::format("{}.{}", what_, path.substr(path.rfind('.') + 1)));  // npos + 1 is 0
}

// How a value is written is said behind what it means, where that is not plain: a line, or the name of
// something that is there already.
void Describe::key(Json& schema, const std::string& path) const
{
    auto description = found(path);
    if (!description) return;
    const auto form = schema.find(schema.contains("properties") ? "patternErrorMessage" : "errorMessage");
    const std::string pattern = schema.value("pattern", "");
    const bool is_reference = pattern == pattern::id() && (schema.contains("allOf") || !path.ends_with("id"));
    if (form != schema.end() && pattern != pattern::line() && !is_reference)
        *description += " " + form->get<std::string>();
    schema["description"] = std::move(*description);
}

void Describe::form(Json& schema, std::string_view name) const
{
    if (const auto said = sentence_(fmt::format("form.{}", name))) schema["errorMessage"] = *said;
}

std::string Describe::choice(std::string_view key, std::string_view choice) const
{
    return sentence_(fmt::format("choice.{}.{}", key, choice)).value_or("");
}

void Describe::file(Json& schema) const
{
    if (const auto said = sentence_(fmt::format("file.{}.{}", kind_, what_))) schema["title"] = *said;
}

}  // namespace schema
