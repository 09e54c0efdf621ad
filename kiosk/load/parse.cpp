#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "kiosk/load/builder.h"
#include "kiosk/load/bytes.h"
#include "kiosk/load/everyday.h"
#include "kiosk/load/letters.h"
#include "kiosk/load/node.h"

namespace load {
namespace {

// Reads from a text that is in memory already, without another copy.
class TextBuffer final : public std::streambuf {
public:
    explicit TextBuffer(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

// False when something was found after which the rest cannot be relied on. A second document is asked for
// once and no more: yaml-cpp never comes to an end of the file ",".
bool read(std::string& text, Builder& builder, Report& report)
{
    TextBuffer buffer(text);
    std::istream in(&buffer);
    try {
        YAML::Parser parser(in);
        if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
        return true;
    } catch (const Stop&) {
        return false;
    } catch (const YAML::Exception& trouble) {
        Explained explained = explain(text, static_cast<std::size_t>(std::max(trouble.mark.pos, 0)),
                                      trouble.msg, builder.progress());
        report.error(explained.mark, std::move(explained.mistake));
        return false;
    }
}

}  // namespace

std::optional<Node> parse(std::string_view bytes, Report& report,
                          const std::optional<base::LanguageTag>& language)
{
    std::optional<std::string> text = decoded(bytes, report);
    if (!text) return std::nullopt;
    if (!check_characters(*text, {}, report)) return std::nullopt;
    check_letters(*text, language, report);
    if (auto foreign = foreign_line(*text)) {
        report.error(foreign->mark, std::move(foreign->mistake));
        return std::nullopt;
    }
    if (auto everyday = read_everyday(*text)) return everyday;
    return parse_any(std::move(*text), report);
}

std::optional<Node> parse_any(std::string text, Report& report)
{
    Builder builder(text, report);
    if (!read(text, builder, report)) return std::nullopt;
    return builder.root();
}

}  // namespace load
