#include "kiosk/pages/kinds.h"

namespace pages {

SearchPage search_page(const session::Typing&, Reader& reader)
{
    SearchPage page;
    page.title = reader.voice().say("search.title");
    return page;
}

}  // namespace pages
