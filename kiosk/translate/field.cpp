#include "kiosk/translate/field.h"

#include <array>

#include "kiosk/base/ids.h"
#include "kiosk/load/node.h"

namespace translate {
namespace {

using content::Kind;

constexpr std::array k_kinds = {Kind::centre, Kind::guide,   Kind::organisation,
                                Kind::place,  Kind::service, Kind::notice};

bool has_ids(Kind kind)
{
    return kind != Kind::centre && kind != Kind::guide;
}

// "services/anabin"
std::optional<content::Thing> thing_from(std::string_view folder)
{
    const std::size_t slash = folder.find('/');
    for (const Kind kind : k_kinds) {
        if (content::folder_of(kind) != folder.substr(0, slash)) continue;
        if (has_ids(kind) != (slash != std::string_view::npos)) return std::nullopt;
        content::Thing thing{kind, has_ids(kind) ? std::string(folder.substr(slash + 1)) : ""};
        if (has_ids(kind) && !base::well_formed(thing.id)) return std::nullopt;
        return thing;
    }
    return std::nullopt;
}

}  // namespace

std::string context_of(const Field& field)
{
    return content::folder_of(field.thing) + ":" + field.path;
}

std::optional<Field> field_from(std::string_view context)
{
    const std::size_t colon = context.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    auto thing = thing_from(context.substr(0, colon));
    const std::string_view path = context.substr(colon + 1);
    if (!thing || !content::word_field(thing->kind, path)) return std::nullopt;
    return Field{std::move(*thing), std::string(path)};
}

std::string shown(const content::Text& text)
{
    std::string lines;
    for (const std::string& item : text.items) {
        if (!lines.empty()) lines += '\n';
        lines += item;
    }
    return lines;
}

content::Text text_from(std::string_view shown, content::Form form)
{
    content::Text text;
    const auto add = [&text](std::string_view item) {
        const std::string_view trimmed = load::trimmed(item);
        if (!trimmed.empty()) text.items.emplace_back(trimmed);
    };
    if (form != content::Form::list) add(shown);
    else {
        for (std::size_t begin = 0; begin <= shown.size();) {
            const std::size_t end = std::min(shown.find('\n', begin), shown.size());
            add(shown.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return text;
}

bool is_for_search(const Field& field)
{
    const content::WordField* row = content::word_field(field.thing.kind, field.path);
    return row && row->for_search;
}

}  // namespace translate
