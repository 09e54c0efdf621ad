#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/check/judge.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/finding_output.h"
#include "kiosk/staff/guide_text.h"
#include "kiosk/staff/options.h"

namespace staff {
namespace {

// What a folder's guide comes to.
struct Proven {
    std::optional<guide::Proof> proof;  // nothing: some facts could not be understood
    base::Findings failures;            // what the proof has shown
    base::Findings errors;              // others
};

Proven prove(const std::filesystem::path& folder, base::Date today, const text::Coverage& coverage)
{
    guide::Prover prover;
    const check::Context context{today, coverage, &prover};
    Proven proven;
    bundle::Judge judge = check::judge_with(context);
    judge.facts = [&, judged = judge.facts](const auto& facts, const auto& things) {
        if (const guide::Proof* proof = check::proof(facts, things, today, prover)) proven.proof = *proof;
        return judged(facts, things);
    };
    for (base::Finding& finding : bundle::examine(load::scan(folder), judge)) {
        const bool is_error = finding.severity == base::Severity::error;
        if (check::is_of_the_proof(finding.rule)) proven.failures.push_back(std::move(finding));
        else if (is_error) proven.errors.push_back(std::move(finding));
    }
    return proven;
}

class GuideProof final : public Command {
public:
    const char* name() const override { return "guide"; }
    const char* purpose() const override
    {
        return "Prove that the guide leaves nobody without an answer, by walking every way through it";
    }

    void declare(CLI::App& app) override
    {
        add_folder(app, folder_);
        app.get_option("DIR")->required();
        add_format(app, format_);
        add_message_language(app, language_);
        add_clock(app, clock_);
        app.footer(
            "Every topic and every answer, also \"I don't know\", at a terminal in each area and in none,\n"
            "from today on until the last `offered:` has ended. The mean is over visitors who choose each\n"
            "offered answer equally often. The exit code is 1 when the proof fails: a topic without a\n"
            "service, a service that is never shown, an end without a contact, a question that is never\n"
            "asked, an answer that is never offered; or when the content has errors.");
    }

    int run(const Console& console) override
    {
        if (const auto is = must_be_folder(folder_); !is) return refuse(console, is.error());
        const auto engine = open_engine();
        if (!engine) return refuse(console, engine.error());
        Console here = console;
        here.language = language_.value_or(console.language);
        const Proven proven = prove(folder_, day_of(clock_), engine->coverage());
        print(proven, here);
        console.out.flush();
        print_errors(here, proven.errors);
        const bool is_good = proven.proof && proven.proof->holds() && proven.errors.empty() &&
                             !base::has_errors(proven.failures);
        return is_good ? k_good : k_not_good;
    }

private:
    void print(const Proven& proven, const Console& console) const
    {
        const i18n::Words words(base::share_folder() / "locales", "staff");
        if (format_ == Format::json) {
            nlohmann::ordered_json json;
            json["proof"] = proven.proof ? json_of(*proven.proof) : nlohmann::ordered_json();
            json["findings"] = json_of(proven.failures, words, console.language);
            console.out << on_one_line(json);
            return;
        }
        if (proven.proof) console.out << proof_text(*proven.proof, words, console.language);
        else console.err << words.say("command.guide.not-understood", {console.language}).text << "\n";
        if (proven.failures.empty()) return;
        const Look look{console.out_columns, console.out_has_colours, true};
        console.out << "\n" << output_text(proven.failures, folder_, words, console.language, look);
    }

    std::filesystem::path folder_;
    Format format_ = Format::text;
    std::optional<base::LanguageTag> language_;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> guide_command()
{
    return std::make_unique<GuideProof>();
}

}  // namespace staff
