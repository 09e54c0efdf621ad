#include "kiosk/staff/tour_route.h"

#include <algorithm>
#include <set>

#include "kiosk/base/letters.h"
#include "kiosk/guide/order.h"
#include "kiosk/hours/hours.h"
#include "kiosk/staff/doors.h"

namespace staff {
namespace {

using session::Session;

// A terminal at night: nobody is in, and nobody will be for hours.
constexpr std::chrono::minutes k_night = std::chrono::hours(23);
constexpr std::chrono::minutes k_forenoon = std::chrono::hours(10);

// Answers tried, per door, to come to every question; the guide's proof says which cannot be come to.
constexpr int k_most_steps = 400;

class Route {
public:
    Route(const pages::World& world, const base::LanguageTag& language) : world_(world)
    {
        const content::Centre& centre = world.catalogue.centre();
        fresh_ = session::fresh({centre.idle_after, centre.countdown});
        choosing_ = after(fresh_, session::Touched{});
        home_ = after(choosing_, session::ChoseLanguage{language});
        // Of a variety that no centre offers only the terminal's own words are there.
        const base::LanguageTag variety = language.substr(0, language.find('-')) + "-001";
        untranslated_home_ = after(choosing_, session::ChoseLanguage{variety});
    }

    std::vector<Scene> scenes()
    {
        add("attract", fresh_);
        add("language-first", choosing_);
        add("language", after(home_, session::OpenedLanguages{}));
        add("home", home_);
        for (const auto& [name, door] : k_doors) visit_door(std::string(name), door);
        for (const auto& [name, door] : k_doors) seek_questions(std::string(name), door);
        for (const guide::Candidate& service : world_.catalogue.guide().candidates) visit(service);
        search();
        if (const auto home = body<pages::HomePage>(home_); home && home->house)
            add("house", after(home_, session::OpenedHouse{}));
        keep();
        add("help", after(home_, session::OpenedHelp{}));
        add("reading", after(home_, session::OpenedSettings{}));
        add("language-by-ear", after(after(home_, session::OpenedLanguages{}), session::AskedForVoice{}));
        const Session listening = after(home_, session::AskedToRead{});
        add("home-no-voice", after(listening, session::CouldNotRead{session::Unread::no_voice}));
        add("home-no-sound", after(listening, session::CouldNotRead{session::Unread::no_sound}));
        add("about", after(home_, session::OpenedAbout{}));
        const auto into_countdown = fresh_.rules.idle_after + fresh_.rules.countdown / 4;
        add("countdown", after(home_, session::TimePassed{into_countdown}));
        notices();
        add_at(local(k_night), ".night", places());
        add_at({}, ".no-clock", places());
        untranslated();
        add("unavailable", {});
        return std::move(scenes_);
    }

private:
    void add(std::string name, std::optional<Session> session)
    {
        scenes_.push_back({std::move(name), std::move(session), {}, true});
    }

    // The same screens at another time; without one, when the clock is in doubt.
    void add_at(std::optional<std::chrono::sys_seconds> now, const std::string& ending,
                std::vector<Scene> scenes)
    {
        for (Scene& scene : scenes) {
            scene.name += ending;
            scene.now = now;
            scene.clock_is_sure = now.has_value();
            scenes_.push_back(std::move(scene));
        }
    }

    // That time of the day on which the tour plays.
    std::chrono::sys_seconds local(std::chrono::minutes time) const
    {
        return on(pages::setting(world_).today, time);
    }

    std::chrono::sys_seconds on(base::Date date, std::chrono::minutes time) const
    {
        return hours::moment({date, time}, world_.catalogue.centre().time_zone.value);
    }

    static Session after(Session session, const session::Event& event)
    {
        return session::after(std::move(session), event);
    }

    template <class Body>
    std::optional<Body> body(const Session& session) const
    {
        pages::Page page = pages::page(world_, session);
        if (auto* found = std::get_if<Body>(&page.body)) return std::move(*found);
        return {};
    }

    void visit_door(const std::string& name, content::Audience door)
    {
        const Session at_door = after(home_, session::OpenedDoor{door});
        const auto page = body<pages::HomePage>(at_door);
        if (!page || page->topics.empty()) return;
        if (door != content::Audience::person) add("home-" + name, at_door);
        for (const auto& [topic, choice] : page->topics) {
            const std::string id = topic == guide::k_any_topic ? name + "." + topic.key : topic.key;
            const Session begun = after(at_door, session::ChoseTopic{door, topic});
            walk(id, begun, Say::first);
            if (body<pages::QuestionPage>(begun)) walk(id, begun, Say::unknown);
        }
    }

    // What the visitor answers to every question.
    enum class Say { first, unknown };

    void walk(const std::string& topic, Session visit, Say say)
    {
        const std::string way = say == Say::first ? topic : topic + ".unknown";
        bool is_first = true;
        while (const auto page = body<pages::QuestionPage>(visit)) {
            // The first question is the same on both ways.
            if (say == Say::first || !is_first) add("question-" + way + "." + page->question.key, visit);
            asked_.insert(page->question);
            const auto& answer = say == Say::first ? page->answers.front() : page->answers.back();
            visit = after(std::move(visit), session::Answered{{page->question, answer.first}});
            is_first = false;
        }
        add("results-" + way, visit);
        if (!kept_ && say == Say::first) keep_a_result(way, visit);
        if (!changed_ && say == Say::first) change_an_answer(way, visit);
    }

    // Questions that neither way comes to, by whichever answers lead there.
    void seek_questions(const std::string& name, content::Audience door)
    {
        const Session at_door = after(home_, session::OpenedDoor{door});
        const auto page = body<pages::HomePage>(at_door);
        if (!page) return;
        int steps_left = k_most_steps;
        for (const auto& [topic, choice] : page->topics) {
            const std::string id = topic == guide::k_any_topic ? name + "." + topic.key : topic.key;
            seek(id, after(at_door, session::ChoseTopic{door, topic}), steps_left);
        }
    }

    void seek(const std::string& way, const Session& visit, int& steps_left)
    {
        if (asked_.size() >= world_.catalogue.questions().questions.size() || --steps_left < 0) return;
        const auto page = body<pages::QuestionPage>(visit);
        if (!page) return;
        if (asked_.insert(page->question).second) add("question-" + way + ".to." + page->question.key, visit);
        for (const auto& [answer, choice] : page->answers)
            seek(way, after(visit, session::Answered{{page->question, answer}}), steps_left);
    }

    // Once is enough: results with a way among them.
    void keep_a_result(const std::string& way, const Session& results)
    {
        const auto page = body<pages::ResultsPage>(results);
        if (!page || std::ranges::none_of(page->results, [](const auto& one) { return one.step > 1; }))
            return;
        kept_ = true;
        add("results-" + way + ".kept", after(results, session::KeptService{page->results.front().service}));
    }

    // Once is enough: every question on the first results whose answers can be changed, and another answer to
    // the last one.
    void change_an_answer(const std::string& way, const Session& results)
    {
        const auto page = body<pages::ResultsPage>(results);
        if (!page || page->answers.empty()) return;
        changed_ = true;
        for (const pages::GivenAnswer& given : page->answers) {
            add("question-" + way + ".change." + given.question.key,
                after(results, session::WantsToChange{given.question}));
            asked_.insert(given.question);
        }
        const base::QuestionId question = page->answers.back().question;
        const Session changing = after(results, session::WantsToChange{question});
        const auto again = body<pages::QuestionPage>(changing);
        if (!again) return;
        const auto other = std::ranges::find_if(
            again->answers, [&again](const auto& answer) { return answer.first != again->chosen; });
        Session changed = after(changing, session::Answered{{question, other->first}});
        changed = after(changed, session::Replayed{guide::replayed(
                                     world_.catalogue.guide(), changed.situation, pages::setting(world_))});
        add((body<pages::ResultsPage>(changed) ? "results-" : "question-") + way + ".changed", changed);
    }

    // The list, a letter and a whole word of the first title in it, a text that nothing can be found for,
    // and the keys behind shift and for the other language.
    void search()
    {
        const Session all = after(home_, session::OpenedSearch{});
        add("search", all);
        add("search-shift", after(all, session::ShiftedKeys{}));
        const auto page = body<pages::SearchPage>(all);
        if (!page) return;
        add("search-other-keys", after(all, session::ChoseKeys{page->field.other_keys}));
        if (!page->hits.empty()) {
            const std::string& title = page->hits.front().title.text;
            const std::string word = title.substr(0, title.find(' '));
            std::size_t second = 1;
            while (second < word.size() && !base::begins_letter(word[second])) ++second;
            add("search-letter", after(all, session::Typed{word.substr(0, second)}));
            add("search-word", after(all, session::Typed{word}));
        }
        add("search-nothing", after(all, session::Typed{"qqxxqqxx"}));
        add("search-long", after(all, session::Typed{std::string(session::k_longest_text, 'W')}));
    }

    // Services to be used one after the other, the first one first; others when the centre has no such way.
    std::vector<base::ServiceId> way() const
    {
        const guide::Guide& guide = world_.catalogue.guide();
        const base::Date today = pages::setting(world_).today;
        std::vector<base::ServiceId> longest, others;
        for (const guide::Candidate& last : guide.candidates) {
            if (!last.offered.on(today)) continue;
            others.push_back(last.id);
            std::vector<base::ServiceId> way = {last.id};
            const guide::Candidate* one = &last;
            while (way.size() < session::k_most_kept) {
                const auto lacking = guide::lacking_before(guide, one->id, way, {}, pages::setting(world_));
                if (lacking.empty()) break;
                one = &*std::ranges::find(guide.candidates, lacking.back(), &guide::Candidate::id);
                way.insert(way.begin(), one->id);
            }
            if (way.size() > longest.size()) longest = std::move(way);
        }
        for (const base::ServiceId& other : others) {
            if (std::ranges::find(longest, other) == longest.end()) longest.push_back(other);
        }
        return longest;
    }

    // A path: none, one that lacks its beginning, a full one; and what other pages say then.
    void keep()
    {
        add("path-empty", after(home_, session::OpenedPath{}));
        const std::vector<base::ServiceId> way = this->way();
        if (way.size() < 2) return;
        const Session lacking = after(home_, session::KeptService{way[1]});
        add("home-kept", lacking);
        add("service-kept", after(lacking, session::OpenedService{way[1]}));
        add("path-lacking", after(lacking, session::OpenedPath{}));
        Session full = home_;
        for (const base::ServiceId& service : way) full = after(full, session::KeptService{service});
        add("path", after(full, session::OpenedPath{}));
        if (way.size() > session::k_most_kept)
            add("service-full", after(full, session::OpenedService{way.back()}));
    }

    // Where times are said: who is in this house, a search, a service that can be visited, a path.
    std::vector<Scene> places() const
    {
        std::vector<Scene> scenes;
        const auto home = body<pages::HomePage>(home_);
        if (home && home->house) scenes.push_back({"house", after(home_, session::OpenedHouse{}), {}, true});
        const std::vector<base::ServiceId> way = this->way();
        if (way.empty()) return scenes;
        scenes.push_back({"service", after(home_, session::OpenedService{way.back()}), {}, true});
        const Session kept = after(home_, session::KeptService{way.back()});
        scenes.push_back({"path", after(kept, session::OpenedPath{}), {}, true});
        return scenes;
    }

    // Each on its first day; those of today are seen on the other screens already.
    void notices()
    {
        const base::Date today = pages::setting(world_).today;
        for (const base::NoticeId& id : world_.catalogue.notices()) {
            const auto notice = world_.catalogue.notice(id);
            if (!notice || !notice->from || *notice->from <= today) continue;
            std::vector<Scene> scenes;
            if (const auto* service = std::get_if<content::Written<base::ServiceId>>(&notice->about))
                scenes = {{"service", after(home_, session::OpenedService{service->value}), {}, true}};
            else if (std::holds_alternative<std::monostate>(notice->about))
                scenes = {{"attract", fresh_, {}, true}, {"home", home_, {}, true}};
            else scenes = {{"house", after(home_, session::OpenedHouse{}), {}, true}};
            add_at(on(*notice->from, k_forenoon), ".notice-" + id.key, std::move(scenes));
        }
    }

    // The screen runs the visitor's way, the texts run theirs.
    void untranslated()
    {
        const auto add_from_home = [this](const std::string& screen, const session::Event& event) {
            add(screen + ".untranslated", after(untranslated_home_, event));
        };
        add("home.untranslated", untranslated_home_);
        add_from_home("search", session::OpenedSearch{});
        add_from_home("about", session::OpenedAbout{});
        const auto home = body<pages::HomePage>(untranslated_home_);
        if (!home || home->topics.empty()) return;
        const Session walk = after(
            untranslated_home_, session::ChoseTopic{content::Audience::person, home->topics.front().first});
        add("question.untranslated", walk);
        Session visit = walk;
        while (const auto page = body<pages::QuestionPage>(visit))
            visit = after(std::move(visit), session::Answered{{page->question, page->answers.front().first}});
        add("results.untranslated", visit);
        std::vector<base::ServiceId> some = way();
        some.resize(std::min(some.size(), session::k_most_kept));
        for (const base::ServiceId& service : some)
            add_from_home("service-" + service.key, session::OpenedService{service});
    }

    void visit(const guide::Candidate& service)
    {
        if (service.offered.on(pages::setting(world_).today))
            add("service-" + service.id.key, after(home_, session::OpenedService{service.id}));
    }

    const pages::World& world_;
    Session fresh_, choosing_, home_, untranslated_home_;
    std::vector<Scene> scenes_;
    std::set<base::QuestionId> asked_;
    bool changed_ = false;
    bool kept_ = false;
};

}  // namespace

std::vector<Scene> route(const pages::World& world, const base::LanguageTag& language)
{
    return Route(world, language).scenes();
}

pages::Page page_of(const Scene& scene, const pages::World& world)
{
    if (!scene.session) return pages::unavailable_page(world.words);
    pages::World at = world;
    at.now = scene.now.value_or(world.now);
    at.clock_is_sure = scene.clock_is_sure;
    return pages::page(at, *scene.session);
}

}  // namespace staff
