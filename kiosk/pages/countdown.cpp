#include <algorithm>

#include "kiosk/pages/kinds.h"

namespace pages {

CountdownPage countdown_page(const session::Session& session, std::chrono::milliseconds left,
                             const Voice& voice)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    const auto whole = std::max<std::chrono::milliseconds::rep>(1, session.rules.countdown.count());

    CountdownPage page;
    page.title = voice.say("countdown.title");
    page.text = voice.count("countdown.text", seconds);
    page.seconds = static_cast<int>(seconds);
    page.share_left = std::clamp(static_cast<double>(left.count()) / static_cast<double>(whole), 0.0, 1.0);
    page.stay = voice.say("countdown.stay");
    page.finish = voice.say("countdown.finish");
    return page;
}

}  // namespace pages
