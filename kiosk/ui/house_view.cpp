#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

Screen house_view(const pages::HousePage& page)
{
    Screen screen;
    screen.name = "house";
    screen.groups.push_back({Flow::column, {heading("title", Look::title, page.title)}});
    return screen;
}

}  // namespace ui
