#pragma once

#include <vector>

#include "kiosk/guide/guide.h"

// What to use first, and what then.
namespace guide {

// All positions of `earlier`, each behind those it names, otherwise the lowest first. Those that wait for
// one another in a circle come last, as they stood.
std::vector<std::size_t> in_turn(const std::vector<std::vector<std::size_t>>& earlier);

// The same services, each behind those that its `after` leads to, by way of others too; otherwise as they
// stood. One that the guide does not know waits for nobody.
std::vector<base::ServiceId> in_order_of_use(const Guide& guide,
                                             const std::vector<base::ServiceId>& services);

// Per match: 1 for what is to be used first, one more for what comes behind that; 0 for what waits for no
// other match and keeps none waiting.
std::vector<int> steps(const std::vector<Match>& matches);

// What of a service's `after` a visitor who has planned those services still lacks: offered today, not
// planned, left by the answers or spoken against by none of them, and for somebody for whom all that is
// planned can be, too. (Whoever has planned the advice of one town does not lack that of the next.)
std::vector<base::ServiceId> lacking_before(const Guide& guide, const base::ServiceId& service,
                                            const std::vector<base::ServiceId>& planned,
                                            const Situation& situation, const Setting& setting);

}  // namespace guide
