#include <algorithm>

#include "kiosk/guide/order.h"
#include "kiosk/i18n/format.h"
#include "kiosk/pages/brief.h"
#include "kiosk/pages/choices.h"
#include "kiosk/pages/kinds.h"
#include "kiosk/pages/offers.h"
#include "kiosk/pages/spoken.h"

namespace pages {
namespace {

// Makes the results of one page; reads every service and its words once.
class Results {
public:
    Results(const guide::Situation& situation, const guide::Setting& setting, Reader& reader)
        : situation_(situation),
          setting_(setting),
          reader_(reader),
          offers_(reader, area(situation, setting, reader.catalogue().questions()))
    {
    }

    // Open now first, then those who speak the visitor's language, then by title.
    guide::Matches matches()
    {
        const bundle::Catalogue& catalogue = reader_.catalogue();
        const auto preference = [this](const base::ServiceId& id) { return rank(id); };
        const guide::Shortlist shortlist{k_most_results, catalogue.order(voice().language())};
        return std::get<guide::Matches>(
            guide::next(catalogue.guide(), situation_, setting_, preference, shortlist));
    }

    std::vector<Result> results(const std::vector<guide::Match>& matches)
    {
        const std::vector<int> steps = guide::steps(matches);
        std::vector<Result> results;
        for (std::size_t i = 0; i < matches.size(); ++i) {
            const Offer* offer = offers_.offer(matches[i].service);
            if (!offer) continue;
            results.push_back(result(matches[i], *offer));
            results.back().step = steps[i];
        }
        return results;
    }

private:
    const Voice& voice() const { return reader_.voice(); }

    // Of a service that there is; each is put together once.
    const Result& known(const base::ServiceId& id)
    {
        auto known = known_.find(id);
        if (known == known_.end())
            known = known_.emplace(id, brief(*offers_.offer(id), offers_, reader_)).first;
        return known->second;
    }

    std::vector<long> rank(const base::ServiceId& id)
    {
        const Offer* offer = offers_.offer(id);
        if (!offer) return {};
        const Venue& nearest = offer->nearest();
        const bool is_open = nearest.state.openness == hours::Openness::open;
        return {is_open ? 0 : 1, speaks(nearest, voice().language()) ? 0 : 1};
    }

    Result result(const guide::Match& match, const Offer& offer)
    {
        Result result = known(match.service);
        result.because = because(match, offer.service);
        result.depends_on = depends_on(match);
        result.first = first(match);
        result.after = match.after;
        return result;
    }

    std::vector<base::Phrase> first(const guide::Match& match)
    {
        std::vector<std::string> titles;
        for (const base::ServiceId& earlier : match.after) {
            if (offers_.offer(earlier)) titles.push_back(known(earlier).title.text);
        }
        return said_of("results.first", "services", titles);
    }

    // A sentence with a list of what others have written; nothing without any.
    std::vector<base::Phrase> said_of(std::string_view key, std::string_view name,
                                      const std::vector<std::string>& texts) const
    {
        if (texts.empty()) return {};
        return {voice().say(key, {{name, i18n::quoted_list(texts, voice().language())}})};
    }

    // The visitor's own answers that the service names; else the topic, unless that is not to be repeated.
    std::vector<base::Phrase> because(const guide::Match& match, const content::Service& service)
    {
        std::vector<std::string> answers;
        for (const guide::Given& given : match.because)
            answers.push_back(answer_choice(given.question, given.answer, reader_).label.text);
        std::erase(answers, std::string());
        if (!answers.empty()) return said_of("results.because", "answers", answers);
        const bool has_topic = situation_.topic && *situation_.topic != guide::k_any_topic;
        const std::string topic = has_topic && !service.sensitive ? topic_line(situation_, reader_).text : "";
        if (topic.empty()) return {};
        return said_of("results.because-topic", "topic", {topic});
    }

    std::vector<base::Phrase> depends_on(const guide::Match& match)
    {
        std::vector<std::string> questions;
        for (const base::QuestionId& question : match.depends_on)
            questions.push_back(ask_line(question, reader_).text);
        return said_of("results.depends", "questions", questions);
    }

    const guide::Situation& situation_;
    const guide::Setting& setting_;
    Reader& reader_;
    Offers offers_;
    std::map<base::ServiceId, Result> known_;
};

// The preset question's answer, then the others as given.
std::vector<GivenAnswer> given_answers(const guide::Situation& replayed, const guide::Setting& setting,
                                       Reader& reader)
{
    std::vector<guide::Given> all = replayed.given;
    for (const content::Question& question : reader.catalogue().questions().questions) {
        const bool is_asked =
            std::ranges::find(question.audiences, replayed.door) != question.audiences.end();
        if (!question.preset_here || !is_asked) continue;
        const auto given = std::ranges::find(all, question.id, &guide::Given::question);
        if (given == all.end()) {
            all.insert(all.begin(), {question.id, setting.here.value_or(guide::k_unknown)});
        } else {
            std::rotate(all.begin(), given, given + 1);
        }
    }

    std::vector<GivenAnswer> answers;
    for (const guide::Given& given : all) {
        Choice choice = answer_choice(given.question, given.answer, reader);
        answers.push_back({given.question, ask_line(given.question, reader), std::move(choice.label),
                           std::move(choice.icon)});
    }
    return answers;
}

std::optional<base::Phrase> cut_line(std::size_t shown, std::size_t count, const Voice& voice)
{
    if (shown >= count) return {};
    return voice.say("results.cut", {{"shown", std::to_string(shown)}, {"count", std::to_string(count)}});
}

base::Phrase results_title(std::size_t count, const Voice& voice)
{
    if (count == 0) return voice.say("results.none");
    if (count == 1) return voice.say("results.one");
    return voice.count("results.title", static_cast<long>(count));
}

}  // namespace

ResultsPage results_page(const guide::Situation& replayed, const guide::Setting& setting, Reader& reader)
{
    const Voice& voice = reader.voice();
    ResultsPage page;
    page.topic = topic_line(replayed, reader);
    Results results(replayed, setting, reader);
    const guide::Matches matches = results.matches();
    page.results = results.results(matches.matches);
    const std::size_t missing = matches.matches.size() - page.results.size();  // from a damaged bundle
    const std::size_t count = matches.count - missing;
    page.title = results_title(count, voice);
    page.cut = cut_line(page.results.size(), count, voice);
    if (page.results.empty()) page.none = voice.say("results.none.hint");
    page.answers_title = voice.say("results.answers");
    page.change = voice.say("results.change");
    page.answers = given_answers(replayed, setting, reader);
    page.remarks = reader.remarks();
    return page;
}

}  // namespace pages
