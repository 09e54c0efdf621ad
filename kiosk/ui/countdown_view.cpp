#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

Screen countdown_view(const pages::CountdownPage& page)
{
    Screen screen;
    screen.name = "countdown";
    screen.setting = Setting::dialog;
    Node left = text("left", Look::countdown, {std::to_string(page.seconds), page.title.language});
    left.role = Role::status;
    left.share = page.share_left;
    Node stay = tappable("stay", Role::button, Look::primary, page.stay, session::Stayed{});
    stay.icon = "touch_app";
    Node finish = tappable("action.finish", Role::button, Look::secondary, page.finish, session::Finished{});
    finish.icon = "logout";
    screen.groups.push_back({Flow::column,
                             {heading("title", Look::title, page.title), text("text", Look::lead, page.text),
                              left, stay, finish}});
    return screen;
}

}  // namespace ui
