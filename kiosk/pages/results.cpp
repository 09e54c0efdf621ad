#include <algorithm>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/address.h"
#include "kiosk/pages/choices.h"
#include "kiosk/pages/contact_facts.h"
#include "kiosk/pages/kinds.h"
#include "kiosk/pages/offers.h"
#include "kiosk/pages/times.h"

namespace pages {
namespace {

// Numbers that compare as the bytes do.
void append_as_numbers(const std::string& bytes, std::vector<long>& to)
{
    constexpr std::size_t k_bytes_in_one = 7;  // never negative
    for (std::size_t at = 0; at < bytes.size(); at += k_bytes_in_one) {
        long number = 0;
        for (std::size_t i = at; i < at + k_bytes_in_one; ++i)
            number = number << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0);
        to.push_back(number);
    }
}

std::string_view primary(std::string_view language)
{
    return language.substr(0, language.find('-'));
}

bool speaks(const Venue& venue, const base::LanguageTag& language)
{
    return std::ranges::any_of(
        venue.languages, [&](const base::LanguageTag& one) { return primary(one) == primary(language); });
}

struct Head {
    base::Phrase title;
    std::optional<base::Phrase> german_title;
    base::Phrase summary;
};

// Makes the results of one page; reads every service and its words once.
class Results {
public:
    Results(const guide::Situation& situation, const guide::Setting& setting, Reader& reader)
        : situation_(situation),
          setting_(setting),
          reader_(reader),
          offers_(reader, area(situation, setting, reader.catalogue().questions())),
          collation_(reader.voice().language())
    {
    }

    std::vector<Result> results()
    {
        const auto preference = [this](const base::ServiceId& id) { return rank(id); };
        const guide::Step step = guide::next(reader_.catalogue().guide(), situation_, setting_, preference);
        std::vector<Result> results;
        for (const guide::Match& match : std::get<guide::Matches>(step).matches) {
            if (const Offer* offer = offers_.offer(match.service)) results.push_back(result(match, *offer));
        }
        return results;
    }

private:
    const Voice& voice() const { return reader_.voice(); }

    // All of a service's words at once: the catalogue forgets them soon.
    const Head& head(const base::ServiceId& id)
    {
        const auto known = heads_.find(id);
        if (known != heads_.end()) return known->second;
        const base::Phrase title = reader_.line(thing(id), "title");
        const base::Phrase summary = reader_.line(thing(id), "summary");
        return heads_.emplace(id, Head{title, reader_.german_title(thing(id), title), summary}).first->second;
    }

    // Open now first, then those who speak the visitor's language, then by title.
    std::vector<long> rank(const base::ServiceId& id)
    {
        const Offer* offer = offers_.offer(id);
        if (!offer) return {};
        const Venue& nearest = offer->nearest();
        const bool is_open = nearest.state.openness == hours::Openness::open;
        std::vector<long> rank = {is_open ? 0 : 1, speaks(nearest, voice().language()) ? 0 : 1};
        append_as_numbers(collation_.key(head(id).title.text), rank);
        return rank;
    }

    Result result(const guide::Match& match, const Offer& offer)
    {
        const Venue& nearest = offer.nearest();
        Result result;
        result.service = match.service;
        const Head& words = head(match.service);
        result.title = words.title;
        result.german_title = words.german_title;
        result.summary = words.summary;
        result.where = where(offer);
        result.because = because(match, offer.service);
        result.depends_on = depends_on(match);
        for (const base::ServiceId& earlier : match.after)
            result.first.push_back(voice().say("results.first", {{"service", head(earlier).title.text}}));
        result.after = match.after;
        result.open = open_state(nearest.state);
        result.opening = opening(nearest, reader_);
        return result;
    }

    base::Phrase where(const Offer& offer)
    {
        const Venue& nearest = offer.nearest();
        if (nearest.place) return short_address(*nearest.place);
        const Reached reached = offers_.reached(offer, nearest);
        if (reached.by == Reached::By::themselves) return from_afar(reached.contact, voice());
        return voice().say(offer.service.through_desk ? "through-desk" : "contact.none");
    }

    // The visitor's own answers that the service names; else the topic, unless that is not to be repeated.
    std::vector<base::Phrase> because(const guide::Match& match, const content::Service& service)
    {
        std::vector<std::string> answers;
        for (const guide::Given& given : match.because)
            answers.push_back(answer_choice(given.question, given.answer, reader_).label.text);
        const bool has_topic = situation_.topic && *situation_.topic != guide::k_any_topic;
        if (answers.empty() && has_topic && !service.sensitive)
            answers.push_back(topic_line(situation_, reader_).text);
        std::erase(answers, std::string());
        if (answers.empty()) return {};
        return {voice().say("results.because", {{"answers", i18n::list(answers, voice().language())}})};
    }

    std::vector<base::Phrase> depends_on(const guide::Match& match)
    {
        std::vector<std::string> questions;
        for (const base::QuestionId& question : match.depends_on)
            questions.push_back(ask_line(question, reader_).text);
        if (questions.empty()) return {};
        return {voice().say("results.depends", {{"questions", i18n::list(questions, voice().language())}})};
    }

    const guide::Situation& situation_;
    const guide::Setting& setting_;
    Reader& reader_;
    Offers offers_;
    i18n::Collation collation_;
    std::map<base::ServiceId, Head> heads_;
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
    page.results = Results(replayed, setting, reader).results();
    page.title = results_title(page.results.size(), voice);
    if (page.results.empty()) page.none = voice.say("results.none.hint");
    page.answers_title = voice.say("results.answers");
    page.change = voice.say("results.change");
    page.answers = given_answers(replayed, setting, reader);
    page.remarks = reader.remarks();
    return page;
}

}  // namespace pages
