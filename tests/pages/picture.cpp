#include "tests/pages/picture.h"

#include <array>

namespace tests {
namespace {

std::string visible(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> k_marks = {{{"\u2066", "<ltr "},
                                                                                       {"\u2067", "<rtl "},
                                                                                       {"\u2068", "<"},
                                                                                       {"\u2069", ">"},
                                                                                       {"\u00a0", "_"},
                                                                                       {"\n", " / "}}};
    for (const auto& [from, to] : k_marks) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
    return text;
}

// Writes pages line by line.
class Writer {
public:
    explicit Writer(const base::LanguageTag& language) : language_(language) {}

    void operator()(const pages::AttractPage& page)
    {
        line("title", page.title);
        for (const pages::Greeting& one : page.greetings) greeting(one);
    }

    void operator()(const pages::LanguagePage& page)
    {
        for (const pages::LanguageChoice& one : page.languages)
            line("language " + one.tag + (one.current ? " (current)" : ""), one.name);
    }

    void operator()(const pages::HomePage& page)
    {
        notices(page.notices);
        line("title", page.title);
        for (const auto& [topic, one] : page.topics) choice("topic " + topic.key, one);
        for (const pages::Door& door : page.doors)
            choice(door.audience == content::Audience::employer ? "door employer" : "door association",
                   door.choice);
        if (page.search) choice("search", *page.search);
        remarks(page.remarks);
    }

    void operator()(const pages::QuestionPage& page)
    {
        line("topic", page.topic);
        line("ask " + page.question.key, page.ask);
        if (page.hint) line("hint", *page.hint);
        for (const auto& [answer, one] : page.answers)
            choice("answer " + answer.key + (page.chosen == answer ? " (chosen)" : ""), one);
        if (page.dropped) line("dropped", *page.dropped);
        line("progress", page.progress);
        line("remaining", page.remaining);
        remarks(page.remarks);
    }

    void operator()(const pages::ResultsPage& page)
    {
        line("topic", page.topic);
        line("title", page.title);
        if (page.dropped) line("dropped", *page.dropped);
        if (page.none) line("none", *page.none);
        if (page.cut) line("cut", *page.cut);
        for (const pages::Result& one : page.results) result(one);
        line("answers", page.answers_title);
        for (const pages::GivenAnswer& given : page.answers) {
            line("given " + given.question.key + " [" + given.icon + "]", given.answer);
            line("  to", given.ask);
        }
        line("change", page.change);
        remarks(page.remarks);
    }

    void operator()(const pages::ServicePage& page)
    {
        notices(page.notices);
        line("service " + page.service.key, page.title);
        if (page.german_title) line("german", *page.german_title);
        line("summary", page.summary);
        opening(page.open, page.opening, "");
        if (page.keep) keep(*page.keep, "");
        facts(page.facts);
        sections(page.sections);
        remarks(page.remarks);
    }

    void operator()(const pages::HelpPage& page)
    {
        line("title", page.title);
        line("emergency", page.emergency_title);
        for (const pages::EmergencyNumber& one : page.emergency) {
            line("  " + one.id.key, one.label);
            line("    phone", one.phone);
        }
        line("desk", page.desk_title);
        facts(page.desk);
        line("about", page.about);
        remarks(page.remarks);
    }

    void operator()(const pages::AboutPage& page)
    {
        line("title", page.title);
        sections(page.sections);
        remarks(page.remarks);
    }

    void operator()(const pages::SearchPage& page)
    {
        line("title", page.title);
        line("status", page.status);
        for (const pages::Hit& one : page.hits) {
            line("hit " + one.service.key, one.title);
            if (one.german_title) line("  german", *one.german_title);
            if (one.where) line("  where", *one.where);
            if (one.opening) line("  opening", *one.opening);
        }
        if (page.nothing) nothing(*page.nothing);
        typing(page.field);
    }
    void operator()(const pages::HousePage& page) { line("house", page.title); }
    void operator()(const pages::PathPage& page)
    {
        line("path", page.title);
        if (page.empty) line("empty", *page.empty);
        for (const pages::PathStep& step : page.steps) {
            for (const pages::Result& earlier : step.lacking) {
                line("lacking", page.lacking_title);
                result(earlier);
            }
            result(step.service);
            lines("  " + step.bring_title.text, step.bring);
            line("  let go", page.let_go);
        }
        remarks(page.remarks);
    }

    void operator()(const pages::SettingsPage& page)
    {
        line("title", page.title);
        for (const pages::Setting& setting : page.settings) {
            line("setting " + setting.name + " [" + setting.icon + "]", setting.title);
            for (const pages::SettingValue& value : setting.values)
                choice(
                    "  " + value.name + (value.chosen ? " (chosen)" : "") + (value.enabled ? "" : " (off)"),
                    value.choice);
        }
    }

    void operator()(const pages::CountdownPage& page)
    {
        line("title", page.title);
        line("text", page.text);
        text_ += "seconds: " + std::to_string(page.seconds) + "\n";
        line("stay", page.stay);
        line("finish", page.finish);
    }

    void operator()(const pages::UnavailablePage& page)
    {
        for (const pages::Greeting& one : page.sentences) greeting(one);
    }

    void path(const pages::PathEntry& entry)
    {
        line("path", entry.label);
        if (entry.full) line("  full", *entry.full);
    }

    void bar(const std::vector<pages::BarItem>& items)
    {
        for (const pages::BarItem& item : items)
            line("bar " + item.name + " [" + item.icon + "]" + (item.enabled ? "" : " (off)"), item.label);
    }

    std::string text() && { return std::move(text_); }

private:
    void nothing(const pages::NothingFound& nothing)
    {
        line("hint", nothing.hint);
        choice("desk", nothing.desk);
        line("topics", nothing.topics_title);
        for (const auto& [topic, one] : nothing.topics) choice("topic " + topic.key, one);
    }

    void typing(const pages::TypingField& field)
    {
        line("text", field.text);
        line("hint", field.hint);
        for (const pages::Completion& one : field.completions)
            line("  or " + std::to_string(one.letters_typed), one.word);
        line("keys " + field.keys + (field.shift ? " (shift)" : "") + ", other " + field.other_keys,
             field.other_label);
        line("clear", field.clear);
        line("erase", field.erase);
        line("shift", field.shift_label);
        line("space", field.space);
    }

    void line(const std::string& name, const base::Phrase& phrase)
    {
        text_ += name + ": ";
        if (phrase.language != language_) text_ += "{" + phrase.language + "} ";
        text_ += (phrase.text.empty() ? "(empty)" : visible(phrase.text)) + "\n";
    }

    void choice(const std::string& name, const pages::Choice& one)
    {
        line(name + " [" + one.icon + "]", one.label);
        if (one.hint) line("  hint", *one.hint);
    }

    void greeting(const pages::Greeting& one)
    {
        line("welcome", one.welcome);
        line("  touch", one.touch);
    }

    void lines(const std::string& name, const std::vector<base::Phrase>& phrases)
    {
        for (const base::Phrase& phrase : phrases) line(name, phrase);
    }

    void opening(pages::OpenState open, const std::optional<base::Phrase>& sentence,
                 const std::string& indent)
    {
        constexpr std::array k_names = {"unknown", "closed", "open"};
        text_ += indent + "state: " + k_names.at(static_cast<std::size_t>(open)) + "\n";
        if (sentence) line(indent + "opening", *sentence);
    }

    void result(const pages::Result& one)
    {
        line("result " + one.service.key + (one.step > 0 ? " step " + std::to_string(one.step) : ""),
             one.title);
        if (one.german_title) line("  german", *one.german_title);
        line("  summary", one.summary);
        if (one.where) line("  where", *one.where);
        if (one.speaks) line("  speaks", *one.speaks);
        lines("  because", one.because);
        lines("  depends", one.depends_on);
        lines("  first", one.first);
        opening(one.open, one.opening, "  ");
        if (one.keep) keep(*one.keep, "  ");
    }

    void keep(const pages::Keep& keep, const std::string& indent)
    {
        line(indent + "keep" + (keep.kept ? " (kept)" : "") + (keep.enabled ? "" : " (off)"), keep.label);
    }

    void facts(const std::vector<pages::Fact>& all)
    {
        for (const pages::Fact& fact : all) {
            line("fact " + fact.name + " [" + fact.icon + "]" + (fact.strong ? " (strong)" : ""),
                 fact.caption);
            lines("  ", fact.lines);
        }
    }

    void sections(const std::vector<pages::Section>& all)
    {
        for (const pages::Section& section : all) {
            line("section " + section.name + " [" + section.icon + "]", section.title);
            for (const pages::TextBlock& block : section.blocks) {
                const bool is_item = block.kind == pages::TextBlock::Kind::item;
                line(is_item ? (section.numbered ? "  #" : "  -") : "  ", block.phrase);
            }
        }
    }

    void remarks(const std::vector<pages::Remark>& all)
    {
        for (const pages::Remark& remark : all)
            line("remark " + remark.name + " [" + remark.icon + "]", remark.phrase);
    }

    void notices(const std::vector<pages::Notice>& all)
    {
        for (const pages::Notice& notice : all)
            line("notice " + notice.id.key + (notice.closed ? " (closed)" : ""), notice.text);
    }

    base::LanguageTag language_;
    std::string text_;
};

}  // namespace

std::string picture(const pages::Page& page)
{
    Writer writer(page.language);
    std::visit([&writer](const auto& body) { writer(body); }, page.body);
    if (page.path) writer.path(*page.path);
    writer.bar(page.bar);
    return std::move(writer).text();
}

}  // namespace tests
