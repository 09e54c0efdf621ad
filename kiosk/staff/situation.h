#pragma once

#include <string>
#include <vector>

#include "kiosk/base/result.h"
#include "kiosk/content/facts.h"
#include "kiosk/guide/guide.h"

namespace staff {

// What a visitor would have told the terminal: "QUESTION=ANSWER" each, `topic` and `door` among the
// questions. Without a door it is that of the topic. A trouble names what is not known and what would be.
base::Result<guide::Situation> situation_from(const std::vector<std::string>& answers,
                                              const content::Guide& guide);

}  // namespace staff
