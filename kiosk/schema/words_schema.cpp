#include "kiosk/schema/words_schema.h"

#include <algorithm>
#include <vector>

#include "kiosk/load/keys.h"
#include "kiosk/schema/describe.h"
#include "kiosk/schema/ids.h"
#include "kiosk/schema/patterns.h"
#include "kiosk/schema/values.h"

namespace schema {
namespace {

using content::WordField;

// A field, and what is left of its path from some key on.
struct Rest {
    const WordField* field;
    std::string_view path;
};
using Rests = std::vector<Rest>;

std::string_view first_part(std::string_view path)
{
    return path.substr(0, path.find('.'));
}

// Those that go on with a part, behind it. Empty: the part is the last.
Rests behind(const Rests& rests, std::string_view part)
{
    Rests found;
    for (const Rest& rest : rests) {
        if (first_part(rest.path) != part || rest.path == part) continue;
        found.push_back({rest.field, rest.path.substr(part.size() + 1)});
    }
    return found;
}

class Words {
public:
    Words(const Describe& describe, Role role) : describe_(describe), role_(role) {}

    // `path` leads there, without ids.
    Json level(const Rests& rests, const std::string& path)
    {
        Json schema = {{"type", "object"}, {"properties", Json::object()}};
        Json required = Json::array();
        for (const Rest& rest : rests) {
            const std::string part(first_part(rest.path));
            if (part == "*") return any_id(rests, path);
            schema["properties"][part] = below(rest, behind(rests, part), path + part);
            if (rest.path == part && rest.field->required && role_ == Role::german) required.push_back(part);
        }
        schema["additionalProperties"] = false;
        if (!required.empty()) schema["required"] = std::move(required);
        return schema;
    }

private:
    // Keys that are ids, all with values alike.
    Json any_id(const Rests& rests, const std::string& path)
    {
        Json schema = {{"type", "object"}, {"additionalProperties", false}};
        schema["patternProperties"][pattern::id()] = below(rests.front(), behind(rests, "*"), path + "id");
        return schema;
    }

    Json below(const Rest& rest, const Rests& deeper, const std::string& path)
    {
        Json schema = deeper.empty() ? text(*rest.field) : level(deeper, path + ".");
        describe_.key(schema, path);
        return schema;
    }

    Json text(const WordField& field)
    {
        switch (field.form) {
            case content::Form::line: return line_of_text(describe_);
            case content::Form::paragraphs: return paragraphs_of_text();
            case content::Form::list: break;
        }
        return {{"type", "array"}, {"items", line_of_text(describe_)}, {"minItems", 1}};
    }

    const Describe& describe_;
    Role role_;
};

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

// `of`: a print for the full path of each field.
Json prints(content::Kind kind, const Describe& describe)
{
    Json print = {{"type", {"string", "number"}}, {"pattern", pattern::print()}};
    describe.form(print, "print");
    Json schema = {{"type", "object"}, {"additionalProperties", false}};
    for (const WordField& field : content::word_fields(kind)) {
        if (field.for_search) continue;
        const std::string path(field.path);
        const std::string plain = replaced(replaced(path, ".", "\\."), "*", pattern::id_within());
        if (path.find('*') == path.npos) schema["properties"][path] = print;
        else schema["patternProperties"]["^" + plain + "$"] = print;
    }
    describe.key(schema, "of");
    return schema;
}

Json author(const Describe& describe)
{
    static constexpr std::string_view k_authors[] = {"machine", "person"};
    Json schema = choice_of({.name = "by", .form = load::Form::choice, .choices = k_authors}, describe);
    describe.key(schema, "by");
    return schema;
}

}  // namespace

Json words_schema(content::Kind kind, Role role, const Sentence& sentence)
{
    const Describe describe(sentence, "words", std::string(content::name_of(kind)));
    Rests fields;
    for (const WordField& field : content::word_fields(kind)) fields.push_back({&field, field.path});
    Json schema;
    describe.file(schema);
    schema.update(Words(describe, role).level(fields, ""));
    schema["properties"]["by"] = author(describe);
    schema["properties"]["of"] = prints(kind, describe);
    if (has_ids_in_words(kind)) schema["allOf"] = ids_in_words_of(kind);
    return schema;
}

}  // namespace schema
