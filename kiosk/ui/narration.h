#pragma once

#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/i18n/words.h"
#include "kiosk/session/session.h"
#include "kiosk/ui/screen.h"

// What a voice says of a screen. It is made from the same nodes that are drawn, so that nothing can be seen
// and not be heard.
namespace ui {

struct SpokenLine {
    std::string node;  // id of the node, or part, that the phrase stands on; empty: only spoken
    base::Phrase phrase;
    bool operator==(const SpokenLine&) const = default;
};

class Narrator {
public:
    // `chain`: the visitor's language and what stands in for it.
    Narrator(const i18n::Words& words, base::Chain chain) : words_(words), chain_(std::move(chain)) {}

    // What is to be heard, in the order of reading. Nothing when there is no such item on the screen. With a
    // visit's settings and roll call: who goes by ear is told how, and how a language is taken.
    std::vector<SpokenLine> lines(const Screen& screen, const session::Session& visit) const;

    std::vector<SpokenLine> page(const Screen& screen) const;
    std::vector<SpokenLine> opening(const Screen& screen, session::Voice voice) const;
    std::vector<SpokenLine> item(const Screen& screen, const std::string& id) const;

private:
    void add(std::vector<SpokenLine>& lines, const Node& node) const;
    void add_state(std::vector<SpokenLine>& lines, const Node& node) const;

    const i18n::Words& words_;
    base::Chain chain_;
};

// Ids of what keys move along, in the order of reading: everything with words or a picture, and every button
// of its own. Nothing that does nothing.
std::vector<std::string> focus_order(const Screen& screen);

// Words on the screen, a word being what stands between spaces; where a script has none, each twelve letters.
// For how long reading takes.
std::size_t count_words(const Screen& screen);

}  // namespace ui
