#include "kiosk/load/hours.h"
#include "kiosk/load/parts.h"
#include "kiosk/load/readers.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

// A place that says what differs there.
std::optional<content::ServicePlace> detailed_place(const Node& node, const Section& top)
{
    const Section section(node, top.row("place").inner, top.report());
    auto id = section.written("id", load::id<base::PlaceId>);
    content::ServicePlace place;
    place.room = section.line("room");
    place.floor = section.line("floor");
    if (const auto own = section.inner("contact")) place.contact = contact(*own);
    place.times = timetable(section);
    place.languages = languages(section, "languages");
    if (!id) return std::nullopt;
    place.place = std::move(*id);
    return place;
}

std::optional<content::ServicePlace> service_place(const Node& node, const Section& top)
{
    if (node.kind == Node::Kind::map) return detailed_place(node, top);
    const auto id = value_of(node, "place", load::id<base::PlaceId>, top.report());
    if (!id) return std::nullopt;
    content::ServicePlace place;
    place.place = {*id, top.report().spot(node.mark)};
    return place;
}

// A place, a list of them, or a list in which some say what differs there.
std::vector<content::ServicePlace> places(const Section& top)
{
    std::vector<content::ServicePlace> places;
    const Entry* entry = top.find("place");
    if (!entry) return places;
    const auto add = [&](const Node& node) {
        if (auto place = service_place(node, top)) places.push_back(std::move(*place));
    };
    if (entry->value.kind != Node::Kind::list) add(entry->value);
    for (const Node& item : entry->value.items) add(item);
    return places;
}

// The questions and answers of `for`.
void read_suits(const Section& top, content::Service& service)
{
    const Entry* entry = top.find("for");
    if (!entry) return;
    if (entry->value.kind != Node::Kind::map) {
        top.report().error(entry->value.mark, {"wrong-type", "questions", {}});
        return;
    }
    for (const Entry& question : entry->value.entries) {
        auto id = load::id<base::QuestionId>(question.key);
        auto answers = values_of(question.value, question.key, load::id<base::AnswerId>, top.report());
        if (!id) top.report().error(question.mark, id.error());
        else if (!answers.empty()) service.suits.emplace(std::move(*id), std::move(answers));
    }
}

// Ways to reach someone, or the word `desk`.
void read_contact(const Section& top, content::Service& service)
{
    const Entry* entry = top.find("contact");
    if (!entry) return;
    if (entry->value.kind == Node::Kind::map) {
        service.contact = contact(Section(entry->value, top.row("contact").inner, top.report()));
        return;
    }
    enum class Through { unknown, desk };
    service.through_desk = top.choice("contact", Through::unknown) == Through::desk;
}

void read_access(const Section& top, content::Service& service)
{
    service.cost = top.choice("cost", content::Cost::unknown);
    service.start = top.choices<content::Start>("start");
    service.interpreter = top.choice("interpreter", content::Interpreter::unknown);
    service.languages = languages(top, "languages");
    service.offered = offered(top);
    service.sensitive = top.one("sensitive", flag).value_or(false);
}

}  // namespace

std::optional<content::Service> service(const std::string& id, const Node& file, Report& report)
{
    const Section top(file, content::Kind::service, report);
    content::Service service;
    service.id.key = id;
    auto organisation = top.written("organisation", load::id<base::OrganisationId>);
    service.topics = top.list("topics", load::id<base::TopicId>);
    service.places = places(top);
    read_suits(top, service);
    service.after = top.list("after", load::id<base::ServiceId>);
    read_access(top, service);
    read_contact(top, service);
    service.times = timetable(top);
    service.evidence = evidence(top);
    service.spot = report.spot({});
    if (!organisation || service.topics.empty()) return std::nullopt;
    service.organisation = std::move(*organisation);
    return service;
}

}  // namespace load
