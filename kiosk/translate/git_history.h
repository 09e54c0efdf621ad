#pragma once

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace translate {

// Tells each content of a file that is in the history of a git repository, the newest first and no content
// twice in a row. False: nobody wants more of this file.
using TellVersion = std::function<bool(const std::string& path, std::string_view bytes)>;

// `paths` are relative to `folder`, '/' between parts. Reads what is committed and changes nothing. A folder
// that is in no repository, or in one that cannot be read, has no history.
void each_version(const std::filesystem::path& folder, const std::set<std::string>& paths,
                  const TellVersion& tell);

}  // namespace translate
