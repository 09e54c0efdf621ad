#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "kiosk/content/print.h"
#include "kiosk/load/load.h"
#include "tests/fuzz/reports.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

using content::Kind;

constexpr std::array k_kinds = {Kind::centre, Kind::guide,   Kind::organisation,
                                Kind::place,  Kind::service, Kind::notice};

base::Loaded<content::Words> read(Kind kind, std::string_view yaml)
{
    return load::words_from("f", {kind, "x"}, "de", yaml);
}

bool is_print(const std::string& print)
{
    return print.size() == 8 && print.find_first_not_of("0123456789abcdef") == std::string::npos;
}

void require_text(Kind kind, const std::string& path, const content::Text& text)
{
    const content::WordField* field = content::word_field(kind, path);
    require(field != nullptr, "a field is one of its kind's");
    require(!text.items.empty(), "a field has a text");
    require(field->form == content::Form::list || text.items.size() == 1, "only a list has several texts");
    for (const std::string& item : text.items) {
        require(!item.empty(), "a text has letters");
        require(field->form == content::Form::paragraphs || item.find('\n') == std::string::npos,
                "a line is one line");
    }
}

void require_print(const content::Text& text)
{
    content::Text spaced = text;
    for (std::string& item : spaced.items) item = " \n" + item + "\n\n ";
    const std::string print = content::print(text);
    require(is_print(print), "a print is eight digits");
    require(content::print(spaced) == print, "white space around a text does not change its print");
}

// As YAML can write any text.
std::string quoted(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\n') quoted += "\\n";
        else if (c == '"' || c == '\\') quoted += {'\\', c};
        else quoted += c;
    }
    return quoted + "\"";
}

std::string value_of(const content::Text& text, content::Form form)
{
    if (form != content::Form::list) return quoted(text.items.front());
    std::string list = "[";
    for (const std::string& item : text.items) list += quoted(item) + ", ";
    return list + "]";
}

// Only fields on the first level: ids in between change nothing about texts.
std::string to_yaml(Kind kind, const content::Words& words)
{
    std::string yaml = fmt::format("by: {}\n", words.by_machine ? "machine" : "person");
    for (const auto& [path, text] : words.fields) {
        if (path.find('.') != std::string::npos) continue;
        yaml += fmt::format("{}: {}\n", path, value_of(text, content::word_field(kind, path)->form));
    }
    return yaml;
}

void require_round_trip(Kind kind, const content::Words& words)
{
    const content::Words again = read(kind, to_yaml(kind, words)).value;
    require(again.by_machine == words.by_machine, "who wrote the words comes back");
    for (const auto& [path, text] : words.fields) {
        if (path.find('.') != std::string::npos) continue;
        const auto found = again.fields.find(path);
        require(found != again.fields.end() && found->second.items == text.items, "a text comes back");
    }
}

}  // namespace

void words(std::string_view bytes)
{
    for (const Kind kind : k_kinds) {
        const auto [words, findings] = read(kind, bytes);
        require_showable(findings, bytes);
        for (const auto& [path, text] : words.fields) {
            require_text(kind, path, text);
            require_print(text);
        }
        for (const auto& [path, print] : words.made_of) require(is_print(print), "`of` has prints only");
        if (!base::has_errors(findings)) require_round_trip(kind, words);
    }
}

}  // namespace tests::fuzz
