#include "kiosk/schema/values.h"

#include <cstdint>
#include <vector>

#include "kiosk/schema/describe.h"
#include "kiosk/schema/ids.h"
#include "kiosk/schema/patterns.h"

namespace schema {
namespace {

using load::Form;

// How the texts of a form are written.
struct Shape {
    const char* name;  // its sentence is "form.<name>"
    Json types;        // as what an editor may read them
    std::string pattern;
    std::vector<const char*> examples{};
};

Shape shape_of(Form form)
{
    switch (form) {
        case Form::id:
        case Form::ids: return {"id", {"string", "number", "boolean"}, pattern::id()};
        case Form::language:
        case Form::languages:  // Norwegian is "no"
            return {"language", {"string", "boolean"}, pattern::language(), {"de", "en", "fa-AF"}};
        case Form::phone:
            return {"phone", {"string", "integer"}, pattern::phone(), {"+49 381 44431160", "116117"}};
        case Form::email: return {"email", "string", pattern::email(), {"beratung@example.org"}};
        case Form::web: return {"web", "string", pattern::web(), {"https://www.example.org"}};
        case Form::date: return {"date", "string", pattern::date(), {"2026-11-20"}};
        case Form::choice_or_date_ranges:
        case Form::date_ranges:
            return {"days", "string", pattern::date_range(), {"2026-12-24", "2026-12-24..2027-01-01"}};
        case Form::dated_times: return {"dated", "string", pattern::dated_time(), {"2026-12-03 14:00-16:00"}};
        case Form::times: return {"times", "string", pattern::times(), {"9:00-12:00, 13:00-16:00"}};
        case Form::duration: return {"duration", "string", pattern::duration(), {"120 s", "2 min"}};
        case Form::flag: return {"flag", {"boolean", "string"}, "^(true|false)$"};
        default: break;
    }
    return {"line", {"string", "number", "boolean"}, pattern::line()};
}

Json within(std::int64_t least, std::int64_t most)
{
    return {{"minimum", least}, {"maximum", most}};
}

// An editor reads +494936 as 494936, and 112 as 112. Texts pass; what editors say of a number is said there,
// as they have words of their own for limits.
Json numbers_of_phones(const Describe& describe)
{
    constexpr int k_fewest_digits = 5;
    constexpr int k_most_digits = 13;
    Json text = {{"type", "string"}};
    describe.form(text, "phone");
    Json ranges = {text, within(110, 110), within(112, 112), within(115, 115), within(116'000, 116'999)};
    std::int64_t power = 10'000;  // 10 to the number of digits but one
    for (int digits = k_fewest_digits; digits <= k_most_digits; ++digits, power *= 10)
        ranges.push_back(within(491 * power, 500 * power - 1));
    return ranges;
}

}  // namespace

Json ids_of(load::Refers refers)
{
    Json list = Json::array();
    list.push_back({{"$ref", reference_to(refers)}});
    return list;
}

Json value_of(Form form, const Describe& describe)
{
    const Shape shape = shape_of(form);
    Json schema = {{"type", shape.types}, {"pattern", shape.pattern}};
    describe.form(schema, shape.name);
    if (shape.pattern == pattern::id()) schema["minimum"] = 0;
    if (form == Form::date) schema["format"] = "date";
    if (form == Form::phone) schema["anyOf"] = numbers_of_phones(describe);
    if (!shape.examples.empty()) schema["examples"] = shape.examples;
    return schema;
}

Json whole_number(int least, int most)
{
    return {{"type", {"integer", "string"}},
            {"minimum", least},
            {"maximum", most},
            {"pattern", pattern::whole_number(least, most)}};
}

Json choice_of(const load::Key& key, const Describe& describe)
{
    Json schema = {{"enum", Json::array()}, {"enumDescriptions", Json::array()}};
    for (const std::string_view choice : key.choices) {
        schema["enum"].push_back(choice);
        schema["enumDescriptions"].push_back(describe.choice(key.name, choice));
    }
    return schema;
}

void add_type(Json& schema, const char* type)
{
    if (!schema["type"].is_array()) schema["type"] = Json::array({schema["type"]});
    schema["type"].push_back(type);
}

Json one_or_many(const Json& item)
{
    if (!item.contains("type")) return {{"anyOf", {item, {{"type", "array"}, {"items", item}}}}};
    Json schema = item;
    add_type(schema, "array");
    schema["items"] = item;
    return schema;
}

Json line_of_text(const Describe& describe)
{
    return value_of(Form::line, describe);
}

Json paragraphs_of_text()
{
    return {{"type", {"string", "number", "boolean"}}, {"pattern", pattern::any_text()}};
}

}  // namespace schema
