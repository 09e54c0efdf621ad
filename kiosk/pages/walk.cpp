#include <algorithm>

#include "kiosk/i18n/format.h"
#include "kiosk/pages/choices.h"
#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

const guide::Given* given_to(const guide::Situation& situation, const base::QuestionId& question)
{
    const auto found = std::ranges::find(situation.given, question, &guide::Given::question);
    return found == situation.given.end() ? nullptr : &*found;
}

bool is_preset(const base::QuestionId& id, const Reader& reader)
{
    const auto& questions = reader.catalogue().questions().questions;
    const auto question = std::ranges::find(questions, id, &content::Question::id);
    return question != questions.end() && question->preset_here;
}

// Which question this is for the visitor, from 1; the preset one does not count. 0 when it is that one.
long number_of(const base::QuestionId& question, const guide::Situation& replayed, const Reader& reader)
{
    if (is_preset(question, reader)) return 0;
    long number = 1;
    for (const guide::Given& given : replayed.given) {
        if (given.question == question) break;
        if (!is_preset(given.question, reader)) ++number;
    }
    return number;
}

std::optional<base::AnswerId> answer_to(const base::QuestionId& question, const guide::Situation& replayed,
                                        const guide::Setting& setting, const Reader& reader)
{
    if (const guide::Given* given = given_to(replayed, question)) return given->answer;
    if (is_preset(question, reader)) return setting.here;
    return {};
}

std::optional<base::Phrase> dropped_line(const std::vector<guide::Given>& dropped, Reader& reader)
{
    std::vector<std::string> answers;
    for (const guide::Given& given : dropped) {
        if (given.answer == guide::k_unknown) continue;  // there is no loss in that
        answers.push_back(answer_choice(given.question, given.answer, reader).label.text);
    }
    std::erase(answers, std::string());
    if (answers.empty()) return {};
    const Voice& voice = reader.voice();
    return voice.words.count("results.dropped", static_cast<long>(answers.size()), voice.chain,
                             {{"answers", i18n::quoted_list(answers, voice.language())}});
}

}  // namespace

std::optional<base::AnswerId> area(const guide::Situation& situation, const guide::Setting& setting,
                                   const content::Guide& guide)
{
    const auto preset = std::ranges::find(guide.questions, true, &content::Question::preset_here);
    if (preset == guide.questions.end()) return {};
    const guide::Given* given = given_to(situation, preset->id);
    if (!given) return setting.here;
    if (given->answer == guide::k_unknown) return {};
    return given->answer;
}

QuestionPage question_page(const guide::Ask& ask, const guide::Situation& replayed,
                           const guide::Setting& setting, Reader& reader)
{
    const Voice& voice = reader.voice();
    QuestionPage page;
    page.question = ask.question;
    page.topic = topic_line(replayed, reader);
    page.ask = ask_line(ask.question, reader);
    page.hint = ask_hint(ask.question, reader);
    page.progress = voice.own({});
    if (const long number = number_of(ask.question, replayed, reader))
        page.progress = voice.say("question.progress", {{"number", std::to_string(number)}});
    page.remaining = voice.count("question.remaining", ask.remaining);
    for (const base::AnswerId& answer : ask.offered)
        page.answers.emplace_back(answer, answer_choice(ask.question, answer, reader));
    page.answers.emplace_back(guide::k_unknown, answer_choice(ask.question, guide::k_unknown, reader));
    page.chosen = answer_to(ask.question, replayed, setting, reader);
    page.remarks = reader.remarks();
    return page;
}

std::variant<HomePage, QuestionPage, ResultsPage> walk_page(const guide::Situation& situation,
                                                            const std::optional<base::QuestionId>& changing,
                                                            const std::vector<guide::Given>& dropped,
                                                            const guide::Setting& setting, Reader& reader)
{
    const guide::Guide& guide = reader.catalogue().guide();
    const guide::Situation replayed = guide::replayed(guide, situation, setting);
    if (changing && replayed.topic) {
        if (const auto again = guide::ask_again(guide, replayed, setting, *changing))
            return question_page(*again, replayed, setting, reader);
    }
    // Nothing is asked of the matches here: results_page knows in which order it wants them.
    const guide::Step step = guide::next(guide, replayed, setting, {}, {.at_most = 0, .places = {}});
    if (const auto* ask = std::get_if<guide::Ask>(&step)) {
        QuestionPage page = question_page(*ask, replayed, setting, reader);
        page.dropped = dropped_line(dropped, reader);
        return page;
    }
    if (std::holds_alternative<guide::Matches>(step)) {
        ResultsPage page = results_page(replayed, setting, reader);
        page.dropped = dropped_line(dropped, reader);
        return page;
    }
    return home_page(replayed.door, setting, reader);
}

}  // namespace pages
