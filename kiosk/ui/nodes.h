#pragma once

#include "kiosk/pages/pages.h"
#include "kiosk/ui/screen.h"

// The few ways in which views build nodes.
namespace ui {

// Something to read.
Node text(std::string id, Look look, base::Phrase label);

// The heading of a page or of a part of it.
Node heading(std::string id, Look look, base::Phrase label);

// Something to tap.
Node tappable(std::string id, Role role, Look look, base::Phrase label, session::Event tap);

// A choice with its picture and hint.
Node choice(std::string id, Look look, const pages::Choice& choice, session::Event tap);

// Adds `phrase` as a part "<owner>/<name>".
void add_part(Node& owner, const std::string& name, Look look, const base::Phrase& phrase);

Node fact(const pages::Fact& fact);
Node remark(const pages::Remark& remark);

// The small print of a page, last of all; nothing when there is none.
void add_remarks(Screen& screen, const std::vector<pages::Remark>& remarks);

Node notice(const pages::Notice& notice);

// That answers no longer count, after another one was changed.
Node dropped(const base::Phrase& phrase);

// A floor plan with the meaning of its colours; its label says in words where the room is.
Node plan(std::string id, const pages::Plan& plan);

// The pill that says "open until 12:00"; `id` is its owner's "<owner>/open".
Node open_state(std::string id, pages::OpenState open, const base::Phrase& label);

// Heading, paragraphs and items of a section, ids "<name>", "<name>.1"...
std::vector<Node> section(const pages::Section& section);

}  // namespace ui
