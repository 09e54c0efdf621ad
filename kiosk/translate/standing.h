#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"
#include "kiosk/content/words.h"
#include "kiosk/load/load.h"

// How far the translation is.
namespace translate {

// How a German text stands in another language. The first that is true.
enum class State {
    missing,
    out_of_date,   // made from another German than today's
    not_compared,  // nobody has noted from which
    machine,       // of today's German, by a machine
    reviewed,      // of today's German, by a person
};
inline constexpr std::array k_states = {State::missing, State::out_of_date, State::not_compared,
                                        State::machine, State::reviewed};

// "missing", "out-of-date", "not-compared", "machine", "reviewed".
std::string_view name_of(State state);

struct Standing {
    std::string path;  // of the field
    State state = State::missing;
    base::Spot spot;  // of the translation; where it is missing, the beginning of the file it belongs in
};

// Of every text that visitors see and that the thing has in German, in the order of the German file.
std::vector<Standing> standings(const content::Thing& thing, const content::Translations& translations,
                                const base::LanguageTag& language);

// How many texts are in each state.
class Counts {
public:
    void add(State state) { ++counts_.at(static_cast<std::size_t>(state)); }
    std::size_t of(State state) const { return counts_.at(static_cast<std::size_t>(state)); }
    std::size_t all() const;

private:
    std::array<std::size_t, k_states.size()> counts_{};
};

// The languages that a centre offers beside German, in its order.
std::vector<base::LanguageTag> languages_beside_german(const load::Folder& folder);

// True when the centre offers it or some words file is there. Not German.
bool is_translated_into(const base::LanguageTag& language, const load::Folder& folder);

// The folder as if there were German and these languages only, so that reading skips all others.
load::Folder reduced_to(const std::vector<base::LanguageTag>& languages, const load::Folder& folder);

// Reads thing after thing, so that never all words are in memory, and tells of each text. Gives the errors
// that were found in reading: what stands there counts as missing.
using TellStanding =
    std::function<void(const content::Thing&, const base::LanguageTag&, const Standing& standing)>;
base::Findings survey(const load::Folder& folder, const std::vector<base::LanguageTag>& languages,
                      const TellStanding& tell);

// What keeps content from being shown.
base::Findings errors_of(base::Findings findings);

}  // namespace translate
