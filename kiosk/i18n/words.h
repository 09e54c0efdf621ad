#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"

namespace i18n {

// Values for the {name}s of a sentence. Each is set apart from the text around it (FSI ... PDI), so that a
// German name or a number keeps its order inside an Arabic sentence. A {name} without a value is left out.
using Arguments = std::vector<std::pair<std::string_view, std::string>>;

// FSI ... PDI: keeps its own direction inside any sentence. Empty stays empty.
std::string isolated(std::string_view text);

// LRI ... PDI: phones, times, addresses, web addresses; always from the left. Empty stays empty.
std::string isolated_from_left(std::string_view text);

// The program's own words: gettext catalogues <folder>/<language>/LC_MESSAGES/<domain>.mo, looked up by key
// ("bar.back"). The folder is named by the language tag; "fa-AF" also finds what is in "fa". A catalogue is
// loaded when first needed and kept; a broken one counts as missing. Not for several threads at once.
class Words {
public:
    Words(std::filesystem::path folder, std::string domain);
    Words(Words&&) noexcept;
    Words& operator=(Words&&) noexcept;
    ~Words();

    // In the first language of the chain that has the key, then in English. The key itself when no
    // catalogue has it (tests make sure that this cannot happen).
    base::Phrase say(std::string_view key, const base::Chain& chain, const Arguments& arguments = {}) const;

    // The same with the plural form that the language wants for `count`; {count} is filled in too.
    base::Phrase count(std::string_view key, long count, const base::Chain& chain,
                       const Arguments& arguments = {}) const;

    // In this language's own catalogue, without any other in its place.
    bool has(std::string_view key, const base::LanguageTag& language) const;

    // Languages with a catalogue of this domain, sorted.
    std::vector<base::LanguageTag> languages() const;

private:
    class Catalogues;
    std::unique_ptr<Catalogues> catalogues_;
};

// What a finding says in `language` (en, de; any other gets en), from the domain "staff". One line each,
// without control characters, whatever a content file contained. A rule without a sentence says its name and
// values.
struct Sentences {
    std::string message;
    std::string hint;  // may be empty
};
Sentences sentences(const base::Finding& finding, const Words& staff, const base::LanguageTag& language);

// "hint: ..." as the language calls it.
std::string labelled_hint(const std::string& hint, const Words& staff, const base::LanguageTag& language);

// Text of a content file as a terminal and JSON may have it: bytes that are not UTF-8, control characters and
// the marks that turn the order of a line around are written as \x1b.
std::string visible(std::string_view text);

// "error", "warning", "note": the same in every language, for editors and scripts that read the lines.
std::string_view name_of(base::Severity severity);

// "services/x/de.yaml:12:5: error: no German title [missing-german]", then "  hint: ..." on a line of its
// own. No line break at the end.
std::string to_line(const base::Finding& finding, const Words& staff, const base::LanguageTag& language);

}  // namespace i18n
