#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/bundle/catalogue.h"
#include "kiosk/session/session.h"
#include "kiosk/shell/folder_watch.h"

namespace shell {

// The thing whose file was saved, when all that was saved belongs to one: its path with the file last saved.
std::optional<std::string> saved_file(const Changes& changes);

// What a visitor does to stand in front of what a file of content says, in the language of that file. From
// any place of a visit. Nothing when the file is shown nowhere.
std::vector<session::Event> way_to(const std::string& file, const bundle::Catalogue& catalogue,
                                   const session::Session& visit);

}  // namespace shell
