#include "kiosk/load/parts.h"
#include "kiosk/load/readers.h"

namespace load {

content::Organisation organisation(const std::string& id, const Node& file, Report& report)
{
    const Section top(file, content::Kind::organisation, report);
    content::Organisation organisation;
    organisation.id.key = id;
    organisation.contact = contact(top);
    organisation.evidence = evidence(top);
    organisation.offered = offered(top);
    organisation.spot = report.spot({});
    return organisation;
}

}  // namespace load
