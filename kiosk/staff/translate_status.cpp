#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <map>
#include <ostream>

#include "kiosk/base/letters.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/page_values.h"
#include "kiosk/staff/translate_parts.h"
#include "kiosk/translate/standing.h"

namespace staff {
namespace {

using translate::Counts;
using translate::Standing;
using translate::State;

// Keys of JSON are words.
std::string json_name(State state)
{
    std::string name(translate::name_of(state));
    for (char& c : name) {
        if (c == '-') c = '_';
    }
    return name;
}

std::string sentence_key(State state)
{
    return "command.translate.state." + std::string(translate::name_of(state));
}

nlohmann::ordered_json json_of(const base::LanguageTag& language, const Counts& counts)
{
    nlohmann::ordered_json json = {{"language", language}, {"texts", counts.all()}};
    for (const State state : translate::k_states) json[json_name(state)] = counts.of(state);
    return json;
}

nlohmann::ordered_json json_of(const Standing& standing)
{
    return {{"file", standing.spot.file},
            {"line", standing.spot.line},
            {"column", standing.spot.column},
            {"field", standing.path},
            {"state", translate::name_of(standing.state)}};
}

class Status final : public Command {
public:
    const char* name() const override { return "status"; }
    const char* purpose() const override { return "Say how far each language is, or what one lacks"; }

    void declare(CLI::App& app) override
    {
        app.add_option("TAG", tag_, "A language, like uk: lists its texts that are not reviewed");
        add_content_folder(app, folder_);
        add_format(app, format_);
        add_message_language(app, language_);
        app.footer(
            "Counted is what visitors see. Each text is in one state, the first that is true: missing; out "
            "of\n"
            "date, as the German has changed since; not compared, as nobody noted from which German it was\n"
            "made; by machine; reviewed. A list is one text.");
    }

    int run(const Console& console) override
    {
        const auto files = content_files(folder_);
        if (!files) return refuse(console, files.error());
        if (!tag_.empty()) {
            if (const auto is = must_be_translated(tag_, *files); !is) return refuse(console, is.error());
        }
        const StaffWords words(language_.value_or(console.language));
        const auto languages =
            tag_.empty() ? translate::languages_beside_german(*files) : std::vector<base::LanguageTag>{tag_};
        const base::Findings errors = read(*files, languages, console, words);
        print_counts(languages, console, words);
        console.out.flush();
        words.print(errors, console.err);
        return errors.empty() ? k_good : k_not_good;
    }

private:
    base::Findings read(const load::Folder& files, const std::vector<base::LanguageTag>& languages,
                        const Console& console, const StaffWords& words)
    {
        return translate::survey(
            files, languages, [&](const auto&, const auto& language, const Standing& standing) {
                counts_[language].add(standing.state);
                const bool is_listed = !tag_.empty() && standing.state != State::reviewed;
                if (is_listed) list(standing, console, words);
            });
    }

    void list(const Standing& standing, const Console& console, const StaffWords& words)
    {
        if (format_ == Format::json) {
            fields_.push_back(json_of(standing));
            return;
        }
        console.out << fmt::format("{}:{}:{}: {}: {}\n", standing.spot.file, standing.spot.line,
                                   standing.spot.column, standing.path,
                                   words.say(sentence_key(standing.state)));
    }

    void print_counts(const std::vector<base::LanguageTag>& languages, const Console& console,
                      const StaffWords& words)
    {
        if (format_ == Format::json) console.out << on_one_line(json(languages));
        else {
            if (!tag_.empty()) console.out << "\n";
            console.out << table(languages, words);
        }
    }

    nlohmann::ordered_json json(const std::vector<base::LanguageTag>& languages)
    {
        auto list = nlohmann::ordered_json::array();
        for (const base::LanguageTag& language : languages) {
            auto one = json_of(language, counts_[language]);
            if (!tag_.empty()) one["fields"] = std::move(fields_);
            list.push_back(std::move(one));
        }
        return {{"languages", std::move(list)}};
    }

    // A column each for the language, all texts, and the states.
    std::string table(const std::vector<base::LanguageTag>& languages, const StaffWords& words)
    {
        std::vector<std::string> heads = {words.say("command.translate.texts")};
        for (const State state : translate::k_states) heads.push_back(words.say(sentence_key(state)));
        std::string text =
            fmt::format("{:<10}{}\n", words.say("command.translate.language"), fmt::join(heads, "  "));
        for (const base::LanguageTag& language : languages) {
            const Counts& counts = counts_[language];
            text += fmt::format("{:<10}{:>{}}", language, counts.all(), base::count_letters(heads.front()));
            for (std::size_t i = 0; i < translate::k_states.size(); ++i)
                text += fmt::format("  {:>{}}", counts.of(translate::k_states[i]),
                                    base::count_letters(heads[i + 1]));
            text += "\n";
        }
        return text;
    }

    base::LanguageTag tag_;
    std::filesystem::path folder_;
    Format format_ = Format::text;
    std::optional<base::LanguageTag> language_;
    std::map<base::LanguageTag, Counts> counts_;
    nlohmann::ordered_json fields_ = nlohmann::ordered_json::array();
};

}  // namespace

std::unique_ptr<Command> translate_status()
{
    return std::make_unique<Status>();
}

}  // namespace staff
