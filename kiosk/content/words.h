#pragma once

#include <compare>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"

// The words of a centre: what one language's file says about one thing.
namespace content {

enum class Kind { centre, guide, organisation, place, service, notice };

// "centre", "service"...: the name of the facts file without ".yaml".
std::string_view name_of(Kind kind);

// "centre", "services"...: the folder that holds things of this kind.
std::string_view folder_of(Kind kind);

// One thing with words. `id` is empty for the centre and the guide.
struct Thing {
    Kind kind = Kind::centre;
    std::string id;
    auto operator<=>(const Thing&) const = default;
};

// "centre", "services/advice": where the thing's files stand.
std::string folder_of(const Thing& thing);

enum class Form {
    line,        // one line, no markup
    paragraphs,  // the Markdown subset: paragraphs, `- lists`, **strong**
    list,        // a list of lines
};

// One row of the words table. In a path, `*` stands for an id of the facts (a topic, a question, an answer).
struct WordField {
    std::string_view path;  // "title", "topics.*.title"
    Form form = Form::line;
    bool required = false;    // in German
    bool for_search = false;  // never shown: neither missing nor out of date matters
};

// Every field the words of a kind may have; loader, checks, translation and editors' schemas all read this.
std::span<const WordField> word_fields(Kind kind);

// The row for a field's full path ("topics.recognition.title"); null when the kind has no such field.
const WordField* word_field(Kind kind, std::string_view path);

// A field's text: its items for a list, else exactly one item.
struct Text {
    std::vector<std::string> items;
    base::Spot spot;

    const std::string& line() const { return items.front(); }
};

// One words file.
struct Words {
    base::LanguageTag language;
    bool by_machine = false;
    std::map<std::string, Text> fields;          // by full path; never an empty text
    std::map<std::string, std::string> made_of;  // `of`: print of the German each field was made from
    base::Spot spot;
    std::vector<std::string> misread{};  // paths that are there without a text, which has a finding
};

// All languages of one thing.
using Translations = std::map<base::LanguageTag, Words>;

}  // namespace content
