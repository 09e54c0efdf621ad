#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

Screen search_view(const pages::SearchPage& page)
{
    Screen screen;
    screen.name = "search";
    screen.groups.push_back({Flow::column, {heading("title", Look::title, page.title)}});
    return screen;
}

}  // namespace ui
