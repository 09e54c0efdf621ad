#include "kiosk/guide/asking.h"

#include <algorithm>

namespace guide {
namespace {

bool may_be_asked(const Guide& guide, std::size_t question, const Stand& stand)
{
    return !stand.asked[question] && !guide.questions[question].preset_here &&
           is_asked(guide.questions[question], stand.door);
}

// Compares means without dividing.
bool has_smaller_mean(const Choice& a, const Choice& b)
{
    return a.outlook.left * static_cast<long>(b.outlook.offered.size()) <
           b.outlook.left * static_cast<long>(a.outlook.offered.size());
}

}  // namespace

std::size_t HashOfStand::operator()(const Stand& stand) const
{
    constexpr std::size_t k_odd = 0x9e3779b97f4a7c15;
    return (stand.fits.hash() ^ std::hash<std::vector<bool>>()(stand.asked)) * k_odd +
           static_cast<std::size_t>(stand.door);
}

Outlook outlook(const Guide& guide, std::size_t question, const ServiceSet& fits)
{
    Outlook view;
    const std::vector<ServiceSet>& suited = guide.index.suited[question];
    for (std::size_t answer = 0; answer < suited.size(); ++answer) {
        const int left = count_shared(fits, suited[answer]);
        if (left == 0) continue;
        view.left += left;
        view.offered.push_back(answer);
        if (!same_within(fits, suited[view.offered.front()], suited[answer])) view.splits = true;
    }
    return view;
}

bool has_more_to_ask(const Guide& guide, const Stand& stand)
{
    return std::ranges::count(stand.asked, true) < guide.at_most && stand.fits.count() > guide.enough;
}

std::vector<Choice> choices(const Guide& guide, const Stand& stand)
{
    std::vector<Choice> choices;
    for (std::size_t question = 0; question < guide.questions.size(); ++question) {
        if (!may_be_asked(guide, question, stand)) continue;
        Outlook view = outlook(guide, question, stand.fits);
        if (view.splits) choices.push_back({question, std::move(view)});
    }
    return choices;
}

std::optional<Choice> next_question(const Guide& guide, const Stand& stand)
{
    if (!has_more_to_ask(guide, stand)) return {};
    std::vector<Choice> all = choices(guide, stand);
    const auto best = std::ranges::min_element(all, has_smaller_mean);
    if (best == all.end()) return {};
    return std::move(*best);
}

bool restrict_to(const Guide& guide, std::size_t question, std::size_t answer, ServiceSet& fits)
{
    const ServiceSet& suited = guide.index.suited[question][answer];
    if (count_shared(fits, suited) == 0) return false;
    fits &= suited;
    return true;
}

bool is_asked(const Question& question, content::Audience door)
{
    return question.audiences.contains(door);
}

}  // namespace guide
