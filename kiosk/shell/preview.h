#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/i18n/words.h"
#include "kiosk/paint/margin.h"
#include "kiosk/shell/content.h"

namespace shell {

// What staff see beside the terminal while they write: the findings, worst first, page by page.
class Preview {
public:
    // The words of staff must outlive it.
    Preview(const i18n::Words& staff, base::LanguageTag language);

    // What the last look came to; begins at the first page again. After the errors stands what is about the
    // thing with this file, which was just saved; empty: none.
    void found(const Opened& opened, const std::string& saved = {});

    paint::Margin margin() const;
    void drew(std::size_t entries) { drawn_ = entries; }  // of the margin given last

    // Turns the page when the id is of one of the margin's buttons.
    bool turn(const std::string& id);

    // The file that the finding with this box is about.
    std::optional<std::string> file_of(const std::string& id) const;

private:
    base::Phrase say(std::string_view key) const { return staff_.say(key, {language_}); }
    base::Phrase counts() const;
    base::Phrase status() const;

    const i18n::Words& staff_;
    base::LanguageTag language_;
    base::Findings findings_;  // worst first
    std::vector<base::Trouble> troubles_;
    std::size_t first_ = 0;  // of those on the page
    std::size_t drawn_ = 0;
    std::vector<std::size_t> pages_before_;  // the first finding of each
};

}  // namespace shell
