#include "kiosk/schema/facts_schema.h"

#include "kiosk/load/keys.h"
#include "kiosk/schema/describe.h"
#include "kiosk/schema/ids.h"
#include "kiosk/schema/patterns.h"
#include "kiosk/schema/values.h"

namespace schema {
namespace {

using load::Form;
using load::Key;
using load::Keys;

// Goes through the tables of one kind.
class Facts {
public:
    explicit Facts(const Describe& describe) : describe_(describe) {}

    // Lines of `key: value`.
    Json section(Keys keys, const std::string& path)
    {
        Json schema = {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
        Json required = Json::array();
        for (const Key& key : keys) {
            schema["properties"][std::string(key.name)] = value(key, path);
            if (key.required) required.push_back(key.name);
        }
        if (!required.empty()) schema["required"] = std::move(required);
        return schema;
    }

    bool has_hours() const { return has_hours_; }

    // What stands behind a day.
    Json day()
    {
        Json day =
            one_or_many(or_section(value_of(Form::times, describe_), section(load::slot_keys(), "hours.")));
        describe_.key(day, "hours.day");
        return day;
    }

private:
    Json value(const Key& key, const std::string& path)
    {
        Json schema = form(key, path + std::string(key.name) + ".");
        if (key.required && can_be_list(schema)) schema["minItems"] = 1;
        describe_.key(schema, path + std::string(key.name));
        return schema;
    }

    // `inner` is the path of what stands within the key.
    Json form(const Key& key, const std::string& inner)
    {
        switch (key.form) {
            case Form::id: return id(key);
            case Form::ids: return one_or_many(id(key));
            case Form::languages:
            case Form::date_ranges:
            case Form::dated_times: return one_or_many(value_of(key.form, describe_));
            case Form::hours: return hours();
            case Form::number: return whole_number(key.least, key.most);
            case Form::point: return point();
            case Form::choice: return choice_of(key, describe_);
            case Form::choices: return one_or_many(choice_of(key, describe_));
            case Form::section: return section(key.inner, inner);
            case Form::sections: return {{"type", "array"}, {"items", section(key.inner, inner)}};
            case Form::choice_or_section: return choice_or(key, section(key.inner, inner));
            case Form::choice_or_date_ranges:
                return choice_or(key, one_or_many(value_of(key.form, describe_)));
            case Form::ids_or_sections: return one_or_many(id_or_section(key, inner));
            case Form::answers_by_question: return answers_by_question(key, inner);
            default: return value_of(key.form, describe_);
        }
    }

    Json id(const Key& key)
    {
        Json schema = value_of(Form::id, describe_);
        if (key.refers != load::Refers::nowhere) schema["allOf"] = ids_of(key.refers);
        return schema;
    }

    Json hours()
    {
        has_hours_ = true;
        const Json day = {{"$ref", "#/definitions/day"}};
        Json days = {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
        for (const std::string_view name : load::day_names()) days["properties"][std::string(name)] = day;
        days["patternProperties"][pattern::days()] = day;
        Json always = {{"type", "string"}, {"pattern", "^always$"}};
        describe_.form(always, "hours");
        Json schema = or_section(std::move(always), std::move(days));
        schema["defaultSnippets"] = {
            {{"label", "mon-fri"}, {"body", {{"mon-fri", "${1:9:00-12:00, 13:00-16:00}"}}}},
            {{"label", "always"}, {"body", "always"}}};
        return schema;
    }

    Json point()
    {
        const auto degrees = [](int most) -> Json {
            return {{"type", {"number", "string"}},
                    {"minimum", -most},
                    {"maximum", most},
                    {"pattern", pattern::decimal()}};
        };
        Json schema = {{"type", "array"}, {"items", {degrees(90), degrees(180)}}};
        schema["minItems"] = 2;
        schema["maxItems"] = 2;
        return schema;
    }

    Json choice_or(const Key& key, Json other)
    {
        Json schema;
        schema["anyOf"] = {choice_of(key, describe_), std::move(other)};
        return schema;
    }

    Json id_or_section(const Key& key, const std::string& inner)
    {
        return or_section(id(key), section(key.inner, inner));
    }

    Json answers_by_question(const Key& key, const std::string& inner)
    {
        Json answers = one_or_many(value_of(Form::id, describe_));
        describe_.key(answers, inner + "answers");
        Json schema = {{"type", "object"}, {"additionalProperties", false}};
        schema["patternProperties"][pattern::id()] = std::move(answers);
        schema["allOf"] = ids_of(key.refers);
        return schema;
    }

    // Lets a text be a section, too. What is said of the text must not be said of the section's keys.
    static Json or_section(Json text, Json section)
    {
        add_type(text, "object");
        section.erase("type");
        text.update(section);
        const auto said = text.find("errorMessage");
        if (said == text.end()) return text;
        text["patternErrorMessage"] = Json(*said);
        text.erase("errorMessage");
        return text;
    }

    static bool can_be_list(const Json& schema)
    {
        const auto type = schema.find("type");
        return type != schema.end() && type->dump().find("array") != std::string::npos;
    }

    const Describe& describe_;
    bool has_hours_ = false;
};

}  // namespace

Json facts_schema(content::Kind kind, const Sentence& sentence)
{
    const Describe describe(sentence, "facts", std::string(content::name_of(kind)));
    Facts facts(describe);
    Json schema;
    describe.file(schema);
    schema.update(facts.section(load::facts_keys(kind), ""));
    if (facts.has_hours()) schema["definitions"]["day"] = facts.day();
    return schema;
}

}  // namespace schema
