#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/finding_output.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/page_values.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/rules.h"

namespace staff {
namespace {

long count_of(base::Severity severity, const base::Findings& findings)
{
    return std::ranges::count(findings, severity, &base::Finding::severity);
}

// "2 errors, 1 warning, 0 notes"
std::string counts(const base::Findings& findings, const i18n::Words& words,
                   const base::LanguageTag& language)
{
    const auto count = [&](const char* key, base::Severity severity) {
        return plain(words.count(key, count_of(severity, findings), {language}).text);
    };
    return joined({count("command.errors", base::Severity::error),
                   count("command.warnings", base::Severity::warning),
                   count("command.notes", base::Severity::note)});
}

class Check final : public Command {
public:
    const char* name() const override { return "check"; }
    const char* purpose() const override { return "Say everything that is wrong with a folder of content"; }

    void declare(CLI::App& app) override
    {
        add_folder(app, folder_);
        app.add_option("--explain", rule_,
                       "Say why there is such a rule, with an example, instead of checking")
            ->option_text("RULE");
        app.add_flag("--all", shows_all_, "On a terminal: every finding, also where many are of one kind");
        add_format(app, format_);
        add_message_language(app, language_);
        add_clock(app, clock_);
        app.footer(
            "Each finding is a line `file:line:column: severity: message [rule]`, with a hint under it. A\n"
            "terminal also shows the line of the file, errors last, and a few of each kind where there are "
            "many.\n"
            "The exit code is 1 when there is an error among them.");
    }

    int run(const Console& console) override
    {
        const i18n::Words words(base::share_folder() / "locales", "staff");
        const base::LanguageTag language = language_.value_or(console.language);
        if (!rule_.empty()) return explain(console, words, language);
        if (folder_.empty())
            return refuse(console, {"check wants a folder of content", "write `kioskctl check DIR`"});
        if (const auto is = must_be_folder(folder_); !is) return refuse(console, is.error());
        const auto engine = open_engine();
        if (!engine) return refuse(console, engine.error());
        const check::Context context{day_of(clock_), engine->coverage()};
        const base::Findings found = bundle::examine(load::scan(folder_), check::judge_with(context));
        print(found, console, words, language);
        return base::has_errors(found) ? k_not_good : k_good;
    }

private:
    int explain(const Console& console, const i18n::Words& words, const base::LanguageTag& language) const
    {
        const auto rules = known_rules();
        if (!std::ranges::binary_search(rules, rule_)) {
            const auto like = rules_like(rule_);
            const std::string repair =
                like.empty() ? "the rules are: " + joined(rules) : "did you mean: " + joined(like) + "?";
            return refuse(console, {"there is no rule '" + rule_ + "'", repair});
        }
        console.out << explanation(rule_, words, language);
        return k_good;
    }

    void print(const base::Findings& found, const Console& console, const i18n::Words& words,
               const base::LanguageTag& language) const
    {
        if (format_ == Format::json) {
            console.out << on_one_line({{"findings", json_of(found, words, language)}});
        } else {
            const Look look{console.out_columns, console.out_has_colours, shows_all_};
            console.out << output_text(found, folder_, words, language, look);
        }
        console.out.flush();
        console.err << counts(found, words, language) << "\n";
    }

    std::filesystem::path folder_;
    std::string rule_;
    bool shows_all_ = false;
    Format format_ = Format::text;
    std::optional<base::LanguageTag> language_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> check_command()
{
    return std::make_unique<Check>();
}

}  // namespace staff
