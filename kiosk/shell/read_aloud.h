#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/i18n/words.h"
#include "kiosk/paint/view.h"
#include "kiosk/session/session.h"
#include "kiosk/shell/mouth.h"
#include "kiosk/stage/stage.h"
#include "kiosk/ui/narration.h"

namespace shell {

// Says what a visit wants to hear, and tells the visit how that went.
class ReadAloud {
public:
    // Without a mouth nothing can be heard. Both outlive it.
    ReadAloud(Mouth* mouth, const i18n::Words& words) : mouth_(mouth), words_(words) {}

    // Begins what the visit has begun to want, ends what it no longer wants.
    void follow(const session::Session& visit, const ui::Screen& screen, const base::Chain& chain);

    // True when the visit wants something else to be read than is being read.
    bool is_behind(const session::Session& visit) const;

    // Somebody has touched the glass or a key: what was not asked for in the visit ends too.
    void hush();

    // What the visit has to be told by now. `languages` are called in turn, three times, while one is chosen
    // by ear.
    std::vector<session::Event> news(const session::Session& visit,
                                     const std::vector<base::LanguageTag>& languages, stage::TimePoint now);

    // How long until there is news that nothing wakes for. Absent: none.
    std::optional<stage::TimePoint::duration> until_news(const session::Session& visit,
                                                         stage::TimePoint now) const;

    // Where the word being heard stands.
    std::optional<paint::SpokenPart> word() const;

private:
    void begin(const session::Session& visit);
    std::optional<session::Event> how_it_went(const session::Session& visit);
    session::Event next_call(const session::Session& visit, const std::vector<base::LanguageTag>& languages);

    Mouth* mouth_;
    const i18n::Words& words_;
    std::vector<ui::SpokenLine> lines_;
    std::optional<session::Aloud> said_;
    int times_read_ = 0;
    bool has_voice_ = true;     // false: in place of the lines it is said, in German, that there is none
    std::string trouble_told_;  // so that staff read it once
    std::optional<stage::TimePoint> silent_since_;  // of the roll call, after a name
    std::size_t called_ = 0;
};

}  // namespace shell
