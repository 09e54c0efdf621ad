#include "kiosk/bundle/fingerprint.h"

#include "kiosk/bundle/seen_files.h"

namespace bundle {

std::string fingerprint(const load::Folder& folder)
{
    SeenFiles files;
    files.look(folder, std::chrono::system_clock::now());
    return files.fingerprint();
}

}  // namespace bundle
