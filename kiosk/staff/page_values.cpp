#include "kiosk/staff/page_values.h"

#include "kiosk/staff/plain_text.h"

namespace staff {

nlohmann::ordered_json json_of(const std::vector<base::Phrase>& phrases)
{
    auto list = nlohmann::ordered_json::array();
    for (const base::Phrase& phrase : phrases) list.push_back(plain(phrase.text));
    return list;
}

nlohmann::ordered_json json_of(const std::optional<base::Phrase>& phrase)
{
    return phrase ? nlohmann::ordered_json(plain(phrase->text)) : nlohmann::ordered_json();
}

nlohmann::ordered_json json_of(pages::OpenState open)
{
    if (open == pages::OpenState::unknown) return {};
    return open == pages::OpenState::open;
}

std::string on_one_line(const nlohmann::ordered_json& json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace staff
