#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

Screen path_view(const pages::PathPage& page)
{
    Screen screen;
    screen.name = "path";
    screen.groups.push_back({Flow::column, {heading("title", Look::title, page.title)}});
    return screen;
}

}  // namespace ui
