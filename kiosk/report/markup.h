#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/base/language.h"

// HTML in which no text can become markup: what is not made here is escaped on its way in.
namespace report {

// &, <, > and quotes as entities; for texts and for values of attributes.
std::string escaped(std::string_view text);

class Markup;
using Attributes = std::vector<std::pair<std::string_view, std::string>>;

Markup text(std::string_view text);
Markup element(std::string_view tag, const Attributes& attributes, const Markup& inside);
Markup element(std::string_view tag, const Attributes& attributes = {});  // <br>, <input>: without an end
Markup style_sheet(std::string_view css);                                 // of ours; never of anybody's texts

class Markup {
public:
    Markup() = default;

    Markup& operator+=(const Markup& more)
    {
        html_ += more.html_;
        return *this;
    }
    friend Markup operator+(Markup first, const Markup& second)
    {
        first += second;
        return first;
    }

    bool empty() const { return html_.empty(); }
    const std::string& html() const { return html_; }

private:
    explicit Markup(std::string html) : html_(std::move(html)) {}
    friend Markup text(std::string_view text);
    friend Markup element(std::string_view tag, const Attributes& attributes, const Markup& inside);
    friend Markup element(std::string_view tag, const Attributes& attributes);
    friend Markup style_sheet(std::string_view css);

    std::string html_;
};

// A text that knows its language, set apart from the text around it.
Markup phrase(const base::Phrase& phrase);

// A name of a file, a field, a command: the same in every language, from the left.
Markup code(std::string_view written);

}  // namespace report
