#include "kiosk/edit/rename.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "kiosk/schema/schema.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/temporary_folder.h"
#include "kiosk/staff/translate_parts.h"

namespace staff {
namespace {

namespace fs = std::filesystem;

base::Result<void> copy_sources(const load::Folder& folder, const fs::path& to)
{
    std::error_code trouble;
    for (const load::Source& source : folder.sources) {
        fs::create_directories((to / source.path).parent_path(), trouble);
        if (!trouble) fs::copy_file(folder.root / source.path, to / source.path, trouble);
        if (trouble) return base::trouble("cannot copy " + source.path + ": " + trouble.message());
    }
    return {};
}

bool is_error(const base::Finding& finding)
{
    return finding.severity == base::Severity::error;
}

// The errors that were not there before, wherever they stood.
base::Findings new_errors(const base::Findings& before, const base::Findings& after)
{
    if (std::ranges::count_if(after, is_error) <= std::ranges::count_if(before, is_error)) return {};
    base::Findings found;
    std::ranges::copy_if(after, std::back_inserter(found), [&](const base::Finding& finding) {
        const auto is_same = [&](base::Finding old) {
            old.spot = finding.spot;
            return old == finding;
        };
        return is_error(finding) && std::ranges::none_of(before, is_same);
    });
    return found;
}

class Rename final : public Command {
public:
    const char* name() const override { return "rename"; }
    const char* purpose() const override { return "Give something another id, everywhere it is mentioned"; }

    void declare(CLI::App& app) override
    {
        app.add_option("KIND", kind_, "What it is: " + joined(edit::names_of_kinds()))
            ->required()
            ->option_text("REQUIRED")
            ->check(CLI::IsMember(edit::names_of_kinds()));
        app.add_option("OLD", old_, "Its id now; of an answer QUESTION/ANSWER")->required();
        app.add_option("NEW", new_, "Its id from now on")->required();
        add_content_folder(app, folder_);
        add_message_language(app, language_);
        add_clock(app, clock_);
        app.footer(
            "Comments and order stay. Nothing is changed when the content would have new errors, and\n"
            "everything is put back when it cannot be written.\n"
            "Examples:\n"
            "  kioskctl rename service mbeon online-advice\n"
            "  kioskctl rename answer area/rostock rostock-city");
    }

    int run(const Console& console) override
    {
        const auto folder = content_files(folder_);
        if (!folder) return refuse(console, folder.error());
        const auto renaming = edit::Renaming::prepare(*folder, old_name(), new_id());
        if (!renaming) return refuse(console, renaming.error());
        const auto found = errors_afterwards(*folder);
        if (!found) return refuse(console, found.error());
        const StaffWords words(language_.value_or(console.language));
        if (!found->empty()) {
            words.print(*found, console.err);
            console.err << words.say("command.rename.new-errors") << "\n";
            return k_not_good;
        }
        return carry_out(*renaming, words, console);
    }

private:
    edit::Name old_name() const
    {
        const edit::Named kind = *edit::named_from(kind_);
        const auto slash = old_.find('/');
        if (kind != edit::Named::answer || slash == std::string::npos) return {kind, old_};
        return {kind, old_.substr(slash + 1), old_.substr(0, slash)};
    }

    // The question may be written before the new id too.
    std::string new_id() const
    {
        const std::string question = old_name().question + "/";
        return question.size() > 1 && new_.starts_with(question) ? new_.substr(question.size()) : new_;
    }

    // Tried out beside the content, which stays as it is.
    base::Result<base::Findings> errors_afterwards(const load::Folder& folder) const
    {
        const auto engine = open_engine();
        if (!engine) return tl::unexpected(engine.error());
        const check::Context context{day_of(clock_), engine->coverage()};
        const auto beside = TemporaryFolder::make();
        if (!beside) return tl::unexpected(beside.error());
        if (const auto copied = copy_sources(folder, beside->path()); !copied)
            return tl::unexpected(copied.error());
        const auto copy = load::scan(beside->path());
        const base::Findings before = bundle::examine(copy, check::judge_with(context));
        const auto renaming = edit::Renaming::prepare(copy.value, old_name(), new_id());
        if (!renaming) return tl::unexpected(renaming.error());
        if (const auto done = renaming->carry_out(); !done) return tl::unexpected(done.error());
        return new_errors(before, bundle::examine(load::scan(beside->path()), check::judge_with(context)));
    }

    int carry_out(const edit::Renaming& renaming, const StaffWords& words, const Console& console) const
    {
        if (const auto done = renaming.carry_out(); !done) {
            refuse(console, done.error());
            return k_not_good;
        }
        console.out << words.say("command.rename.done", {{"old", old_}, {"new", new_id()}}) << "\n";
        if (const auto& moved = renaming.moved())
            console.out << "  " << moved->first << " -> " << moved->second << "\n";
        for (const auto& changed : renaming.changed())
            console.out << "  " << changed.file << ": " << changed.count << "\n";
        if (kind_ == "place")
            console.out << words.say("command.rename.device", {{"old", old_}, {"new", new_}}) << "\n";
        if (const auto renewed = schema::renew_ids(folder_); !renewed) {
            refuse(console, renewed.error());
            return k_not_good;
        }
        return k_good;
    }

    fs::path folder_;
    std::string kind_;
    std::string old_;
    std::string new_;
    std::optional<base::LanguageTag> language_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> rename_command()
{
    return std::make_unique<Rename>();
}

}  // namespace staff
