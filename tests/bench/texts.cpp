#include "tests/bench/texts.h"

#include <fmt/format.h>

#include "kiosk/content/print.h"

namespace bench {
namespace {

std::string written(const Field& field)
{
    std::string text = field.key + ":";
    switch (field.form) {
        case Field::Form::line: return text + " " + field.items.front() + "\n";
        case Field::Form::for_search: return text + fmt::format(" [{}]\n", fmt::join(field.items, ", "));
        case Field::Form::list:
            for (const std::string& item : field.items) text += "\n  - " + item;
            return text + "\n";
        case Field::Form::block: break;
    }
    text += " |\n";
    for (const std::string& paragraph : field.items) {
        if (&paragraph != &field.items.front()) text += "\n";
        text += "  " + paragraph + "\n";
    }
    return text;
}

std::string print_of(const Field& field)
{
    content::Text text;
    if (field.form == Field::Form::block) text.items = {fmt::format("{}", fmt::join(field.items, "\n\n"))};
    else text.items = field.items;
    return content::print(text);
}

}  // namespace

std::string few_words(const Vocabulary& vocabulary, Chance& chance, std::size_t least, std::size_t most)
{
    std::string text;
    const std::size_t count = chance.between(least, most);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) text += vocabulary.between;
        text += chance.one_of(std::span(vocabulary.words));
    }
    return text;
}

std::string sentences(const Vocabulary& vocabulary, Chance& chance, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) text += " ";
        text += few_words(vocabulary, chance, 5, 9);
        if (vocabulary.stop != " ") text += vocabulary.stop;
    }
    return text;
}

std::string words_file(const std::vector<Field>& fields)
{
    std::string file;
    for (const Field& field : fields) file += written(field);
    return file;
}

std::string words_file(const std::vector<Field>& fields, const std::vector<Field>& german, Chance& chance)
{
    std::string file = chance.in_percent(30) ? "by: machine\n" : "";
    std::vector<std::string> prints;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0 && chance.in_percent(1)) continue;
        file += written(fields[i]);
        if (fields[i].form == Field::Form::for_search) continue;
        const std::string print = chance.in_percent(2) ? "00000000" : print_of(german[i]);
        prints.push_back(fields[i].key + ": \"" + print + "\"");
    }
    return file + fmt::format("of: {{{}}}\n", fmt::join(prints, ", "));
}

}  // namespace bench
