#include "kiosk/staff/console.h"

#include <ostream>

namespace staff {

int refuse(const Console& console, const base::Trouble& trouble)
{
    console.err << "kioskctl: " << trouble.what << "\n";
    if (!trouble.repair.empty()) console.err << "  hint: " << trouble.repair << "\n";
    return k_wrong;
}

}  // namespace staff
