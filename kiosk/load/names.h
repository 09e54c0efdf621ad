#pragma once

#include <string>
#include <string_view>

#include "kiosk/load/report.h"

// Names of files and folders, as staff and their programs leave them in a content folder.
namespace load {

// Not part of the content, and no mistake: dot files, README.md and other notes, what editors and file
// managers leave behind.
bool is_beside_the_content(std::string_view name);

// A name, or any other text, as it can be shown anywhere: what is no letter becomes '?'.
std::string showable(std::string_view name);

// What to say of a folder whose name is no id, and of a file that is neither `facts` nor a language's.
Mistake bad_folder_name(std::string_view name);
Mistake misnamed_file(std::string_view name, const std::string& facts);

}  // namespace load
