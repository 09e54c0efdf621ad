#include "kiosk/paint/mirroring.h"

#include <algorithm>
#include <array>

namespace paint {

bool points_along(std::string_view icon)
{
    // Sorted. A question mark is mirrored in Arabic and Persian too.
    static constexpr std::array<std::string_view, 58> k_pointing = {"arrow_back",
                                                                    "arrow_back_ios",
                                                                    "arrow_forward",
                                                                    "arrow_forward_ios",
                                                                    "arrow_left",
                                                                    "arrow_right",
                                                                    "arrow_right_alt",
                                                                    "article",
                                                                    "assignment",
                                                                    "backspace",
                                                                    "chevron_left",
                                                                    "chevron_right",
                                                                    "contact_support",
                                                                    "directions_bike",
                                                                    "directions_run",
                                                                    "directions_walk",
                                                                    "east",
                                                                    "exit_to_app",
                                                                    "fact_check",
                                                                    "feed",
                                                                    "first_page",
                                                                    "follow_the_signs",
                                                                    "format_list_bulleted",
                                                                    "forward",
                                                                    "help",
                                                                    "help_center",
                                                                    "help_outline",
                                                                    "input",
                                                                    "keyboard_arrow_left",
                                                                    "keyboard_arrow_right",
                                                                    "keyboard_backspace",
                                                                    "keyboard_return",
                                                                    "keyboard_tab",
                                                                    "label",
                                                                    "last_page",
                                                                    "list",
                                                                    "list_alt",
                                                                    "live_help",
                                                                    "login",
                                                                    "logout",
                                                                    "low_priority",
                                                                    "menu_book",
                                                                    "menu_open",
                                                                    "navigate_before",
                                                                    "navigate_next",
                                                                    "next_plan",
                                                                    "open_in_new",
                                                                    "redo",
                                                                    "reply",
                                                                    "send",
                                                                    "sort",
                                                                    "star_half",
                                                                    "subject",
                                                                    "toc",
                                                                    "trending_flat",
                                                                    "trending_up",
                                                                    "undo",
                                                                    "west"};
    return std::ranges::binary_search(k_pointing, icon);
}

}  // namespace paint
