#include "kiosk/report/markup.h"

namespace report {
namespace {

std::string opening(std::string_view tag, const Attributes& attributes)
{
    std::string html = "<" + std::string(tag);
    for (const auto& [name, value] : attributes) {
        html += " ";
        html += name;
        html += "=\"" + escaped(value) + "\"";
    }
    return html + ">";
}

}  // namespace

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            case '\'': result += "&#39;"; break;
            default: result += letter;
        }
    }
    return result;
}

Markup text(std::string_view text)
{
    return Markup(escaped(text));
}

Markup element(std::string_view tag, const Attributes& attributes, const Markup& inside)
{
    std::string html = opening(tag, attributes);
    html += inside.html_;
    html += "</";
    html += tag;
    html += ">";
    return Markup(std::move(html));
}

Markup element(std::string_view tag, const Attributes& attributes)
{
    return Markup(opening(tag, attributes));
}

Markup style_sheet(std::string_view css)
{
    return Markup("<style>" + std::string(css) + "</style>");
}

Markup phrase(const base::Phrase& phrase)
{
    const bool from_right = base::direction_of(phrase.language) == base::Direction::right_to_left;
    return element("bdi", {{"lang", phrase.language}, {"dir", from_right ? "rtl" : "ltr"}},
                   text(phrase.text));
}

Markup code(std::string_view written)
{
    return element("code", {{"dir", "ltr"}, {"translate", "no"}}, text(written));
}

}  // namespace report
