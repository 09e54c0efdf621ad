#include "kiosk/pages/kinds.h"

namespace pages {

PathPage path_page(const std::vector<base::ServiceId>&, Reader& reader)
{
    PathPage page;
    page.title = reader.voice().say("path.title");
    return page;
}

}  // namespace pages
