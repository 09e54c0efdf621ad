#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/report/markup.h"
#include "kiosk/report/page.h"

// The parts of the page, one a file, and what they share. Inside the module.
namespace report {

// Speaks to the reader: sentences from staff.po under "report.".
class Say {
public:
    explicit Say(const Reader& reader) : reader_(reader) {}

    Markup operator()(std::string_view key, const i18n::Arguments& arguments = {}) const;
    Markup count(std::string_view key, std::size_t count, const i18n::Arguments& arguments = {}) const;

    // The same for values of attributes.
    std::string plain(std::string_view key, const i18n::Arguments& arguments = {}) const;
    std::string plain_count(std::string_view key, std::size_t count) const;

    std::string number(double value) const;   // with one decimal place
    std::string index(double index) const;    // how plain a text is; the scale begins at 4
    std::string percent(double share) const;  // of 0 to 1; only all is 100 %, only nothing 0 %
    std::string percent(std::size_t part, std::size_t of) const;
    Markup date(const std::optional<base::Date>& date) const;  // "never" without one

    const base::LanguageTag& language() const { return reader_.language; }
    const Reader& reader() const { return reader_; }

private:
    const Reader& reader_;
};

// A part of the page under its own heading; `name` is its id and its keys' beginning.
Markup section(const std::string& name, const Say& say, const Markup& inside);

// "missing", "never": classes, keys and colours bear the same names.
struct Share {
    std::string_view name;
    std::size_t count = 0;
};

// One bar of several colours; its numbers must stand beside it in words.
Markup bar(const std::vector<Share>& shares);

// A name in German, as most names here are.
Markup german(std::string_view words);
Markup german_name(std::string_view tag, const Attributes& attributes, std::string_view words);

// Where the call of an organisation stands on the page.
std::string call_anchor(const content::Thing& organisation);

Markup summary(const Report& report, const Say& say);
Markup languages(const Report& report, const Say& say);
Markup matrix(const Report& report, const Say& say);
Markup backlog(const Report& report, const Say& say);
Markup checked(const Report& report, const Say& say);
Markup plainness(const Report& report, const Say& say);
Markup guide_tables(const Report& report, const Say& say);
Markup call_sheet(const Report& report, const Say& say);

std::string_view page_style();

}  // namespace report
