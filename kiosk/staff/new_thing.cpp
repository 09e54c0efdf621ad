#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "kiosk/edit/scaffold.h"
#include "kiosk/edit/verify.h"
#include "kiosk/schema/modeline.h"
#include "kiosk/schema/schema.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/new_parts.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/translate_parts.h"

namespace staff {
namespace {

using content::Kind;
using File = edit::Filled::File;

// An option that fills in a value.
struct Fill {
    const char* option;
    const char* meaning;
    const char* type;
    edit::KeyPath path;
    File file = File::facts;
    bool is_list = false;
};

std::vector<Fill> fills_of(Kind kind)
{
    const Fill source{"--source", "Where the facts come from", "TEXT", {"source"}};
    switch (kind) {
        case Kind::service:
            return {{"--organisation", "Who offers it", "ID", {"organisation"}},
                    {"--topic",
                     "A topic under which it is shown; may be given several times",
                     "ID...",
                     {"topics"},
                     File::facts,
                     true},
                    {"--place", "Where it is", "ID", {"place"}},
                    {"--title", "What it is called, in German", "TEXT", {"title"}, File::german},
                    {"--summary", "What one gets there, in German", "TEXT", {"summary"}, File::german},
                    {"--phone", "Its telephone", "NUMBER", {"contact", "phone"}},
                    {"--email", "Its email", "ADDRESS", {"contact", "email"}},
                    {"--web", "Its web page", "ADDRESS", {"contact", "web"}},
                    source};
        case Kind::organisation:
            return {{"--name", "What it is called, in German", "TEXT", {"name"}, File::german},
                    {"--phone", "Its telephone", "NUMBER", {"phone"}},
                    {"--email", "Its email", "ADDRESS", {"email"}},
                    {"--web", "Its web page", "ADDRESS", {"web"}},
                    source};
        case Kind::place:
            return {{"--name", "What it is called, in German", "TEXT", {"name"}, File::german},
                    {"--street", "Street and number", "TEXT", {"street"}},
                    {"--postcode", "Its postcode", "TEXT", {"postcode"}},
                    {"--city", "Its city", "TEXT", {"city"}},
                    {"--area", "An answer to the question about the area", "ID", {"area"}},
                    source};
        case Kind::notice:
            return {
                {"--from", "Its first day (default: today)", "YYYY-MM-DD", {"from"}},
                {"--until", "Its last day", "YYYY-MM-DD", {"until"}},
                {"--service", "The service it is about (default: the centre)", "ID", {"about", "service"}},
                {"--place", "The place it is about (default: the centre)", "ID", {"about", "place"}},
                {"--text", "What it says, in German", "TEXT", {"text"}, File::german}};
        case Kind::centre:
        case Kind::guide: break;
    }
    return {};
}

class NewThing final : public Command {
public:
    explicit NewThing(Kind kind)
        : kind_(kind), name_(content::name_of(kind)), fills_(fills_of(kind)), written_(fills_.size())
    {
    }

    const char* name() const override { return name_.c_str(); }
    const char* purpose() const override { return "Write the files of a new one, to be filled in"; }

    void declare(CLI::App& app) override
    {
        app.add_option("ID", id_, "Its id: small letters, digits and hyphens; the name of its folder")
            ->required();
        for (std::size_t at = 0; at < fills_.size(); ++at) {
            auto* option = app.add_option(fills_[at].option, written_[at], fills_[at].meaning)
                               ->option_text(fills_[at].type)
                               ->allow_extra_args(false);
            if (!fills_[at].is_list) option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
        }
        add_content_folder(app, folder_);
        add_message_language(app, language_);
        add_clock(app, clock_);
    }

    int run(const Console& console) override
    {
        const auto folder = content_files(folder_);
        if (!folder) return refuse(console, folder.error());
        const auto written = edit::write_new_thing(folder_, thing(), filled(), schema::modeline);
        if (!written) return refuse(console, written.error());
        const StaffWords words(language_.value_or(console.language));
        for (const std::string& file : *written)
            console.out << words.say("command.new.wrote", {{"file", (folder_ / file).generic_string()}})
                        << "\n";
        if (const auto renewed = schema::renew_ids(folder_); !renewed)
            return refuse(console, renewed.error());
        return say_what_is_left(words, console);
    }

private:
    content::Thing thing() const { return {kind_, id_}; }

    std::vector<edit::Filled> filled() const
    {
        std::vector<edit::Filled> filled;
        for (std::size_t at = 0; at < fills_.size(); ++at) {
            const auto& [option, meaning, type, path, file, is_list] = fills_[at];
            if (written_[at].empty()) continue;
            filled.push_back({file, path, is_list ? edit::Value(written_[at]) : written_[at].front()});
        }
        const auto has = [&](const edit::KeyPath& path) {
            return std::ranges::find(filled, path, &edit::Filled::path) != filled.end();
        };
        if (kind_ == Kind::notice && !has({"from"}))
            filled.push_back({File::facts, {"from"}, edit::to_text(day_of(clock_))});
        return filled;
    }

    // The errors of its own files: that is what must be filled in.
    int say_what_is_left(const StaffWords& words, const Console& console) const
    {
        const auto engine = open_engine();
        if (!engine) return refuse(console, engine.error());
        const check::Context context{day_of(clock_), engine->coverage()};
        base::Findings left = bundle::examine(load::scan(folder_), check::judge_with(context));
        std::erase_if(left, [this](const base::Finding& finding) {
            return finding.severity != base::Severity::error ||
                   !finding.spot.file.starts_with(content::folder_of(thing()));
        });
        if (left.empty()) {
            console.out << words.say("command.new.complete", {{"folder", folder_.generic_string()}}) << "\n";
            return k_good;
        }
        console.out << words.say("command.new.left") << "\n";
        words.print(left, console.out);
        console.out << words.say("command.new.next", {{"folder", folder_.generic_string()}}) << "\n";
        return k_good;
    }

    Kind kind_;
    std::string name_;
    std::vector<Fill> fills_;
    std::vector<std::vector<std::string>> written_;  // behind each option of `fills_`
    std::string id_;
    std::filesystem::path folder_;
    std::optional<base::LanguageTag> language_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> new_thing(Kind kind)
{
    return std::make_unique<NewThing>(kind);
}

}  // namespace staff
