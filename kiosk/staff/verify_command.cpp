#include "kiosk/edit/verify.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/load/values.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/translate_parts.h"

namespace staff {
namespace {

class Verify final : public Command {
public:
    const char* name() const override { return "verify"; }
    const char* purpose() const override { return "Note that a person has verified the facts of something"; }

    void declare(CLI::App& app) override
    {
        app.add_option("ID", id_,
                       "A service, a place or an organisation; with its kind where several are called so")
            ->required();
        app.add_option("FIELD", field_, "Not possible: one day holds for all facts of a file");
        app.add_option_function<std::string>(
               "--on", [this](const std::string& written) { on_ = *load::date(written); },
               "The day on which it was verified (default: today)")
            ->check([](const std::string& written) {
                return load::date(written) ? "" : "wants a day, like 2026-11-26";
            })
            ->option_text("YYYY-MM-DD");
        add_content_folder(app, folder_);
        add_message_language(app, language_);
        add_clock(app, clock_);
        app.footer(
            "Prints the facts and writes `checked:` with the day into their file. Do it after asking the\n"
            "organisation itself.\n"
            "Examples:\n"
            "  kioskctl verify mbeon\n"
            "  kioskctl verify place/waldemarhof --on 2026-11-20");
    }

    int run(const Console& console) override
    {
        if (!field_.empty()) return refuse(console, one_day_for_all());
        const base::Date day = on_.value_or(day_of(clock_));
        if (day > day_of(clock_))
            return refuse(console, {edit::to_text(day) + " is still to come",
                                    "give the day on which somebody verified the facts"});
        const auto folder = content_files(folder_);
        if (!folder) return refuse(console, folder.error());
        const auto things = edit::things_called(*folder, id_);
        if (things.size() != 1) return refuse(console, not_one(things));
        return verify(things.front(), day, console);
    }

private:
    base::Trouble one_day_for_all() const
    {
        return {
            "a file has one `checked:`, for all of its facts: '" + field_ + "' cannot be verified by itself",
            "verify all of them: kioskctl verify " + id_};
    }

    base::Trouble not_one(const std::vector<content::Thing>& things) const
    {
        if (things.empty())
            return {"there is no service, place or organisation '" + id_ + "'",
                    "an id is the name of a folder in services, places or organisations"};
        std::vector<std::string> names;
        for (const content::Thing& thing : things)
            names.push_back(std::string(content::name_of(thing.kind)) + "/" + thing.id);
        return {"several things are called '" + id_ + "'", "write one of: " + joined(names)};
    }

    int verify(const content::Thing& thing, base::Date day, const Console& console) const
    {
        const std::string file = edit::facts_file(thing);
        const auto text = base::read_file(folder_ / file);
        if (!text) return refuse(console, text.error());
        if (const auto done = edit::verify(folder_, thing, day); !done) {
            refuse(console, done.error());
            return k_not_good;
        }
        const StaffWords words(language_.value_or(console.language));
        console.out << words.say("command.verify.facts", {{"file", file}}) << "\n";
        for (const std::string& fact : edit::facts_of(*text)) console.out << "  " << fact << "\n";
        console.out << words.say("command.verify.done", {{"file", file}, {"day", edit::to_text(day)}})
                    << "\n";
        return k_good;
    }

    std::filesystem::path folder_;
    std::string id_;
    std::string field_;
    std::optional<base::Date> on_;
    std::optional<base::LanguageTag> language_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> verify_command()
{
    return std::make_unique<Verify>();
}

}  // namespace staff
