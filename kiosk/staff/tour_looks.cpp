#include "kiosk/staff/tour_looks.h"

namespace staff {

std::vector<TourLook> tour_looks()
{
    return {{"", [](session::Session&) {}}};
}

}  // namespace staff
