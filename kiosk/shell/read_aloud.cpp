#include "kiosk/shell/read_aloud.h"

#include <algorithm>

#include "kiosk/i18n/format.h"
#include "kiosk/shell/log.h"

namespace shell {
namespace {

// Time to press something after a name has been said.
constexpr std::chrono::milliseconds k_time_to_answer{1500};
constexpr std::size_t k_rounds = 3;

std::vector<base::Phrase> phrases(const std::vector<ui::SpokenLine>& lines)
{
    std::vector<base::Phrase> phrases;
    for (const ui::SpokenLine& line : lines) phrases.push_back(line.phrase);
    return phrases;
}

// Nobody asked for this voice: it only warns whoever may be listening.
bool is_only_a_warning(const session::Session& visit)
{
    return visit.settings.voice == session::Voice::off && session::countdown(visit).has_value();
}

}  // namespace

void ReadAloud::follow(const session::Session& visit, const ui::Screen& screen, const base::Chain& chain)
{
    if (!is_behind(visit)) return;
    // That there is no voice is said to the end: the visit has been told, and wants nothing more.
    const bool says_why = !has_voice_ && visit.unread == session::Unread::no_voice;
    if (!visit.aloud && mouth_ && !says_why) mouth_->stop();
    said_ = visit.aloud;
    times_read_ = visit.times_read;
    lines_.clear();
    if (!said_) return;
    lines_ = ui::Narrator(words_, chain).lines(screen, visit);
    begin(visit);
}

bool ReadAloud::is_behind(const session::Session& visit) const
{
    return said_ != visit.aloud || (said_ && times_read_ != visit.times_read);
}

void ReadAloud::hush()
{
    if (mouth_ && !said_) mouth_->stop();
}

void ReadAloud::begin(const session::Session& visit)
{
    silent_since_.reset();
    if (!mouth_) return;
    std::vector<base::Phrase> all = phrases(lines_);
    has_voice_ = all.empty() || std::ranges::any_of(all, [this](const base::Phrase& phrase) {
                     return mouth_->can_say(phrase);
                 });
    // Who helps at the desk hears it too.
    if (!has_voice_ && !visit.roll_call) all = {words_.say("speech.no-voice", {base::k_source_language})};
    mouth_->say(all, visit.settings);
}

std::optional<session::Event> ReadAloud::how_it_went(const session::Session& visit)
{
    if (!visit.aloud || said_ != visit.aloud) return {};
    const bool is_asked_for = !is_only_a_warning(visit);
    if (!mouth_ && is_asked_for) return session::CouldNotRead{session::Unread::no_sound};
    if (!mouth_ || lines_.empty()) return session::ReadToEnd{};
    if (!has_voice_ && !visit.roll_call && !visit.unread)
        return session::CouldNotRead{session::Unread::no_voice};
    if (mouth_->speaking()) return {};
    if (const auto trouble = mouth_->trouble()) {
        if (trouble->what != trouble_told_) log(*trouble);
        trouble_told_ = trouble->what;
        if (is_asked_for) return session::CouldNotRead{session::Unread::no_sound};
    }
    return session::ReadToEnd{};
}

session::Event ReadAloud::next_call(const session::Session& visit,
                                    const std::vector<base::LanguageTag>& languages)
{
    if (visit.roll_call->language.empty()) called_ = 0;
    while (called_ < k_rounds * languages.size()) {
        const base::LanguageTag& language = languages[called_++ % languages.size()];
        if (mouth_ && mouth_->can_say({i18n::own_name(language), language})) return session::Called{language};
    }
    return session::CalledInVain{};
}

std::vector<session::Event> ReadAloud::news(const session::Session& visit,
                                            const std::vector<base::LanguageTag>& languages,
                                            stage::TimePoint now)
{
    std::vector<session::Event> news;
    if (const auto event = how_it_went(visit)) {
        news.push_back(*event);
        if (visit.roll_call) silent_since_ = now;
    }
    if (!visit.roll_call) return news;
    const bool is_mute =
        !mouth_ || (!news.empty() && std::holds_alternative<session::CouldNotRead>(news.back()));
    if (is_mute) return {session::CouldNotRead{session::Unread::no_sound}, session::CalledInVain{}};
    const bool is_begin = visit.roll_call->language.empty() && !visit.aloud;
    const bool is_time = silent_since_ && now - *silent_since_ >= k_time_to_answer;
    if (is_begin || is_time) {
        silent_since_.reset();
        news.push_back(next_call(visit, languages));
    }
    return news;
}

std::optional<stage::TimePoint::duration> ReadAloud::until_news(const session::Session& visit,
                                                                stage::TimePoint now) const
{
    if (!visit.roll_call || !silent_since_) return {};
    return std::max(stage::TimePoint::duration{0}, *silent_since_ + k_time_to_answer - now);
}

std::optional<paint::SpokenPart> ReadAloud::word() const
{
    if (!mouth_ || !said_ || !has_voice_) return {};
    const auto word = mouth_->word();
    if (!word || word->phrase >= lines_.size() || lines_[word->phrase].node.empty()) return {};
    return paint::SpokenPart{lines_[word->phrase].node, word->begin, word->end};
}

}  // namespace shell
