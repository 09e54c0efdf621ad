#include "kiosk/shell/vain_searches.h"

namespace shell {

void VainSearches::shown(const pages::Page& page, const session::Session& visit)
{
    const auto* search = std::get_if<pages::SearchPage>(&page.body);
    if (!search) return;  // elsewhere, or asked whether they are still there
    const bool is_vain = search->nothing && visit.typing.text != counted_;
    text_ = is_vain ? visit.typing.text : std::string();
}

bool VainSearches::just_left(const session::Session& visit)
{
    const bool is_searching = std::holds_alternative<session::Searching>(visit.here().place);
    const bool has_left = !text_.empty() && (!is_searching || visit.typing.text.empty());
    if (has_left) counted_ = std::exchange(text_, {});
    if (std::holds_alternative<session::Attract>(visit.here().place)) counted_.clear();
    return has_left;
}

}  // namespace shell
