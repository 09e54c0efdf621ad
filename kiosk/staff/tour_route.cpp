#include "kiosk/staff/tour_route.h"

#include <algorithm>

#include "kiosk/staff/doors.h"

namespace staff {
namespace {

using session::Session;

class Route {
public:
    Route(const pages::World& world, const base::LanguageTag& language) : world_(world)
    {
        const content::Centre& centre = world.catalogue.centre();
        fresh_ = session::fresh({centre.idle_after, centre.countdown});
        choosing_ = after(fresh_, session::Touched{});
        home_ = after(choosing_, session::ChoseLanguage{language});
    }

    std::vector<Scene> scenes()
    {
        add("attract", fresh_);
        add("language", after(home_, session::OpenedLanguages{}));
        add("home", home_);
        for (const auto& [name, door] : k_doors) visit_door(std::string(name), door);
        for (const guide::Candidate& service : world_.catalogue.guide().candidates) visit(service);
        add("help", after(home_, session::OpenedHelp{}));
        add("about", after(home_, session::OpenedAbout{}));
        const auto into_countdown = fresh_.rules.idle_after + fresh_.rules.countdown / 4;
        add("countdown", after(home_, session::TimePassed{into_countdown}));
        scenes_.push_back({"unavailable", {}});
        return std::move(scenes_);
    }

private:
    void add(std::string name, Session session) { scenes_.push_back({std::move(name), std::move(session)}); }

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
            const auto& answer = say == Say::first ? page->answers.front() : page->answers.back();
            visit = after(std::move(visit), session::Answered{{page->question, answer.first}});
            is_first = false;
        }
        add("results-" + way, visit);
        if (!changed_ && say == Say::first) change_an_answer(way, visit);
    }

    // Once is enough: the first answer on the first results that can be changed.
    void change_an_answer(const std::string& way, const Session& results)
    {
        const auto page = body<pages::ResultsPage>(results);
        if (!page || page->answers.empty()) return;
        changed_ = true;
        const base::QuestionId question = page->answers.back().question;
        const Session changing = after(results, session::WantsToChange{question});
        const auto again = body<pages::QuestionPage>(changing);
        if (!again) return;
        add("question-" + way + ".change." + question.key, changing);
        const auto other = std::ranges::find_if(
            again->answers, [&again](const auto& answer) { return answer.first != again->chosen; });
        Session changed = after(changing, session::Answered{{question, other->first}});
        changed = after(changed, session::Replayed{guide::replayed(
                                     world_.catalogue.guide(), changed.situation, pages::setting(world_))});
        add((body<pages::ResultsPage>(changed) ? "results-" : "question-") + way + ".changed", changed);
    }

    void visit(const guide::Candidate& service)
    {
        if (service.offered.on(pages::setting(world_).today))
            add("service-" + service.id.key, after(home_, session::OpenedService{service.id}));
    }

    const pages::World& world_;
    Session fresh_, choosing_, home_;
    std::vector<Scene> scenes_;
    bool changed_ = false;
};

}  // namespace

std::vector<Scene> route(const pages::World& world, const base::LanguageTag& language)
{
    return Route(world, language).scenes();
}

}  // namespace staff
