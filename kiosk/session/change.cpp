#include "kiosk/session/change.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "kiosk/base/letters.h"

namespace session {
namespace {

using std::chrono::milliseconds;

constexpr Home k_home{content::Audience::person};

bool is_given(const base::QuestionId& question, const guide::Situation& situation)
{
    return std::ranges::find(situation.given, question, &guide::Given::question) != situation.given.end();
}

std::string with_letters(std::string text, std::string_view letters)
{
    std::size_t count = base::count_letters(text);
    for (const char c : letters) {
        if (base::begins_letter(c) && ++count > k_longest_text) break;
        text.push_back(c);
    }
    return text;
}

std::string without_last_letter(std::string text)
{
    while (!text.empty() && !base::begins_letter(text.back())) text.pop_back();
    if (!text.empty()) text.pop_back();
    return text;
}

// What each event changes, but for what every act of a visitor does to the idle time.
class Change {
public:
    explicit Change(Session& session) : session_(session) {}

    void operator()(const Touched&)
    {
        if (at<Attract>()) return push(ChoosingLanguage{});
        if (session_.roll_call && !session_.roll_call->language.empty())
            (*this)(ChoseLanguage{session_.roll_call->language});
    }

    void operator()(const OpenedLanguages&) { open(ChoosingLanguage{}); }

    void operator()(const ChoseLanguage& chosen)
    {
        if (!at<ChoosingLanguage>()) return;
        session_.language = chosen.language;
        session_.trail.pop_back();
        if (at<Attract>()) push(k_home);
    }

    void operator()(const OpenedDoor& opened)
    {
        if (at<Home>()) open(Home{opened.door});
    }

    void operator()(const ChoseTopic& chosen)
    {
        if (!at<Home>() && !at<Searching>()) return;
        std::erase_if(session_.trail, is<Walking>);
        session_.situation = {.door = chosen.door, .topic = chosen.topic, .given = {}};
        push(Walking{});
    }

    void operator()(const Answered& answered)
    {
        if (!at<Walking>()) return;
        record(answered.given);
        show_in_walk({});
    }

    void operator()(const WantsToChange& wish)
    {
        if (at<Walking>()) show_in_walk(wish.question);
    }

    void operator()(const OpenedService& opened)
    {
        if (!at<ChoosingLanguage>()) open(Reading{opened.service});
    }

    void operator()(const OpenedHelp&) { open(Help{}); }

    void operator()(const OpenedAbout&) { open(About{}); }

    void operator()(const OpenedHouse&) { open(InHouse{}); }

    void operator()(const OpenedPath&) { open(OnPath{}); }

    void operator()(const OpenedSearch&) { open(Searching{}); }

    void operator()(const OpenedSettings&) { open(Adjusting{}); }

    void operator()(const Adjusted& adjusted)
    {
        if (!at<Attract>()) session_.settings = bounded(adjusted.settings);
    }

    void operator()(const AskedForVoice& asked)
    {
        session_.settings.voice = asked.voice;
        if (at<Attract>()) push(ChoosingLanguage{});
        else open(ChoosingLanguage{});
        session_.roll_call = RollCall{};
    }

    // What is read aloud after an act is decided for all acts in one place.
    void operator()(const AskedToRead&) {}

    void operator()(const Focused& focused)
    {
        if (!at<Attract>()) session_.focus = focused.id;
    }

    void operator()(const Typed& typed)
    {
        if (!at<Searching>()) return;
        std::string text = session_.typing.text;
        for (std::size_t i = 0; i < typed.instead_of; ++i) text = without_last_letter(std::move(text));
        show_for(with_letters(std::move(text), typed.letters));
    }

    void operator()(const Erased&)
    {
        if (at<Searching>()) show_for(without_last_letter(session_.typing.text));
    }

    void operator()(const ClearedText&)
    {
        if (at<Searching>()) show_for({});
    }

    void operator()(const ShiftedKeys&)
    {
        if (at<Searching>()) session_.typing.shift = !session_.typing.shift;
    }

    void operator()(const ChoseKeys& chosen)
    {
        if (!at<Searching>()) return;
        session_.typing.keys = chosen.language;
        session_.typing.shift = false;
    }

    void operator()(const KeptService& keep)
    {
        const bool is_kept = std::ranges::find(session_.kept, keep.service) != session_.kept.end();
        if (at<Attract>() || is_kept || session_.kept.size() >= k_most_kept) return;
        session_.kept.push_back(keep.service);
    }

    void operator()(const LetGoOfService& let_go) { std::erase(session_.kept, let_go.service); }

    void operator()(const WentBack&)
    {
        if (!can_go_back(session_)) return;
        if (at<Walking>()) {
            take_back();
        } else {
            session_.trail.pop_back();
        }
    }

    void operator()(const WentHome&)
    {
        if (at<Attract>()) return;
        session_.trail = {Stop{Attract{}}, Stop{k_home}};
    }

    void operator()(const Stayed&) {}

    void operator()(const ScrolledTo& scrolled) { scroll_to(scrolled.mm); }

    void operator()(const Finished&) { session_ = fresh(session_.rules); }

    void operator()(const TimePassed& passed)
    {
        if (at<Attract>() || passed.by <= milliseconds{0}) return;
        if (session_.aloud && !countdown(session_)) return;
        const milliseconds left = patience(session_) + session_.rules.countdown - session_.idle;
        if (passed.by >= left) {
            session_ = fresh(session_.rules);
        } else {
            session_.idle += passed.by;
        }
    }

    void operator()(const ReadToEnd&)
    {
        session_.aloud.reset();
        session_.unread.reset();
    }

    void operator()(const Followed& followed) { scroll_to(followed.mm); }

    void operator()(const CouldNotRead& could_not)
    {
        if (at<Attract>()) return;
        session_.aloud.reset();
        session_.unread = could_not.why;
    }

    void operator()(const Called& called)
    {
        if (session_.roll_call) session_.roll_call->language = called.language;
    }

    void operator()(const CalledInVain&) { session_.roll_call.reset(); }

    void operator()(const Showed& showed)
    {
        session_.reading_time = std::max(milliseconds{0}, showed.reading_time);
    }

    void operator()(const Replayed& replayed)
    {
        if (!session_.situation.topic) return;
        for (const guide::Given& given : session_.situation.given) {
            if (!is_given(given.question, replayed.situation)) session_.dropped.push_back(given);
        }
        session_.situation = replayed.situation;
        if (!session_.situation.topic) std::erase_if(session_.trail, is<Walking>);
    }

private:
    template <class Kind>
    bool at() const
    {
        return is<Kind>(session_.here());
    }

    void push(const Place& place) { session_.trail.push_back({place}); }

    void open(const Place& place)
    {
        if (at<Attract>()) return;
        const auto before = std::ranges::find(session_.trail, place, &Stop::place);
        if (before == session_.trail.end()) return push(place);
        session_.trail.erase(before + 1, session_.trail.end());
    }

    void scroll_to(float mm)
    {
        if (at<Attract>() || !std::isfinite(mm)) return;
        session_.trail.back().scroll_mm = std::max(0.0F, mm);
    }

    // Another text: what it finds is seen from its beginning.
    void show_for(std::string text)
    {
        session_.typing.text = std::move(text);
        session_.typing.shift = false;
        session_.trail.back() = {Searching{}};
    }

    // Another question or other results: seen from their beginning.
    void show_in_walk(std::optional<base::QuestionId> changing)
    {
        session_.trail.back() = {Walking{std::move(changing)}};
        session_.dropped.clear();
    }

    void record(const guide::Given& given)
    {
        std::vector<guide::Given>& all = session_.situation.given;
        const auto earlier = std::ranges::find(all, given.question, &guide::Given::question);
        if (earlier == all.end()) {
            all.push_back(given);
        } else {
            earlier->answer = given.answer;
        }
    }

    void take_back()
    {
        std::vector<guide::Given>& all = session_.situation.given;
        if (std::get<Walking>(session_.here().place).changing) return show_in_walk({});
        if (!all.empty()) {
            all.pop_back();
            return show_in_walk({});
        }
        session_.trail.pop_back();
    }

    Session& session_;
};

}  // namespace

void change(Session& session, const Event& event)
{
    std::visit(Change{session}, event);
}

}  // namespace session
