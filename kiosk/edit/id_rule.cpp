#include "kiosk/edit/id_rule.h"

#include <fmt/format.h>

#include "kiosk/base/ids.h"
#include "kiosk/load/values.h"

namespace edit {

base::Result<void> must_be_id(const std::string& id)
{
    if (base::well_formed(id)) return {};
    const std::string better = load::id_from(id);
    std::string repair = "an id has small letters a-z, digits and hyphens, like language-course-2";
    if (!better.empty()) repair += fmt::format("; did you mean '{}'?", better);
    return base::trouble(fmt::format("'{}' cannot be an id", id), std::move(repair));
}

}  // namespace edit
