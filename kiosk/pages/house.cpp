#include "kiosk/pages/kinds.h"

namespace pages {

HousePage house_page(Reader& reader)
{
    HousePage page;
    page.title = reader.voice().say("house.title");
    return page;
}

}  // namespace pages
