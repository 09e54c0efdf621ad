#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/language.h"
#include "kiosk/session/session.h"

// A screen as a value: a short list of nodes that can be printed, compared, spoken, laid out and tapped.
namespace ui {

// What a node is to somebody who cannot see it.
enum class Role { heading, text, choice, button, link, fact, image, field, key, status };

// What a node looks like: the widgets that `paint` can draw. One node, one widget.
enum class Look {
    welcome,    // a greeting on the attract screen, with its "touch" line as a part
    title,      // the one heading of a page
    overline,   // a small line above the title
    lead,       // the sentence under the title
    section,    // heading inside a page
    paragraph,  // running text
    item,       // a line of a list
    small,      // a quiet line: progress, German title
    tile,       // a picture over a label, in a grid
    language,   // a language's own name, in a grid
    row,        // a picture beside a label, full width
    door,       // like a row, quieter: the way to another audience
    card,       // a result: title and lines under it
    chip,       // an answer that can be changed
    fact,       // picture, caption, lines
    state,      // open or closed, as a pill
    remark,     // calm small print with a picture
    notice,     // a message of the centre
    call,       // an emergency number: big digits
    primary,    // the one thing to do
    secondary,  // the other thing to do
    keep,       // beside a card or alone: keeps a service, or lets go of it
    countdown,  // what is left of the time
    plan,       // a floor plan over its caption and key
    hit,        // a service found: title, where, open or not
    option,     // a value of a setting: a picture over its label, in a grid; one of a group is selected
    speaker,    // part of a title or a choice: reads its owner aloud
    bar,        // an item of the bar
};

// `care`: the visitor should not rely on this without asking.
enum class Mood { plain, good, bad, care };

// A floor plan, and the id of the element on it that is looked for; empty: none.
struct Drawing {
    std::string svg;
    std::string highlighted;
};

struct Node {
    std::string id;  // stable across languages; parts are "<node>/<part>"
    Role role = Role::text;
    Look look = Look::paragraph;
    base::Phrase label;
    std::string icon;         // name in the icons font; empty: none
    std::vector<Node> parts;  // further lines inside the same widget, in reading order
    bool enabled = true;
    bool selected = false;
    Mood mood = Mood::plain;
    double share = 1;       // of a countdown, 0..1; of an option's picture, how large it is drawn
    std::string number;     // "1" before a numbered item
    bool leads_on = false;  // a line runs from its number to what stands under it
    std::optional<Drawing> drawing;
    std::optional<session::Event> tap;  // what letting go of it means
};

// How the nodes of a group stand together.
enum class Flow {
    column,  // one under the other, full width
    grid,    // equal cells, as many in a line as fit
    aside,   // like a column; on a wide screen beside the column before it
};

struct Group {
    Flow flow = Flow::column;
    std::vector<Node> nodes;
};

// How the whole is set: attract fills the screen, a dialog stands in its middle, a page begins at the top.
// A gate is a page with little on it: it stands in the middle of the height, where hands and eyes are.
enum class Setting { page, gate, attract, dialog };

// A key, and how many letters' keys wide it is.
struct Cell {
    Node node;
    float width = 1;
};

// Where text is typed: above the bar, always in sight.
struct Writing {
    Node field;  // selected: its label is what was typed, else what to type
    Node clear;
    std::vector<Node> words;              // that what was typed may become
    std::vector<std::vector<Cell>> rows;  // from above, each from the left whatever the screen's direction
};

struct Screen {
    std::string name;                 // "home", "service"...
    std::optional<std::string> page;  // the service or question shown, or what was typed
    base::LanguageTag language;
    Setting setting = Setting::page;
    std::vector<Group> groups;
    std::optional<Writing> writing;
    std::optional<Node> path;     // the way to what is kept, above the bar
    std::optional<Node> confirm;  // chooses what has the focus, directly above the bar
    std::vector<Node> bar;
    base::Phrase page_up;  // labels of the page buttons, needed when the groups do not fit
    base::Phrase page_down;
};

}  // namespace ui
