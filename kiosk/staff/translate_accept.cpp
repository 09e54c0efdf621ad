#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <ostream>

#include "kiosk/bundle/catalogue.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/translate_parts.h"
#include "kiosk/translate/accept.h"

namespace staff {
namespace {

namespace fs = std::filesystem;
using translate::Acceptance;

// A path as the command line gives it, from here or from the content folder; as sources name their files.
std::string path_within(const fs::path& folder, const fs::path& given)
{
    std::error_code trouble;
    const fs::path root = fs::canonical(folder, trouble);
    const fs::path here = fs::weakly_canonical(given, trouble).lexically_relative(root);
    const bool is_within = !trouble && !here.empty() && *here.begin() != "..";
    return (is_within ? here : given.lexically_normal()).generic_string();
}

class Accept final : public Command {
public:
    const char* name() const override { return "accept"; }
    const char* purpose() const override
    {
        return "Say that a translation is right, or that the German means the same";
    }

    void declare(CLI::App& app) override
    {
        app.add_option("PATH", paths_, "Files with a language's texts, like services/anabin/uk.yaml")
            ->required();
        app.add_flag("--minor", minor_,
                     "PATH is a German file: what changed in it means the same, for all languages");
        add_content_folder(app, folder_);
        app.add_option("--before", before_, "With --minor: an earlier bundle, for the German as it was")
            ->option_text("FILE.kiosk");
        add_message_language(app, language_);
        app.footer(
            "Without --minor: a person has compared the file with today's German. All of its texts note "
            "that\n"
            "(of:), and the file says by: person.\n"
            "With --minor: in every language, texts made from the German as it was before its last change "
            "note\n"
            "today's. The German before is looked for in the git history of the content or in the earlier\n"
            "bundle; texts that were out of date even then are left out. When it is in neither, a text is "
            "taken\n"
            "only if all languages in which it is out of date were made from the same German.");
    }

    int run(const Console& console) override
    {
        const auto files = content_files(folder_);
        if (!files) return refuse(console, files.error());
        const auto sources = all_sources(*files);
        if (!sources) return refuse(console, sources.error());
        Acceptance all;
        for (const auto& [path, source] : *sources) {
            auto one = accept(source, *files);
            if (!one) return refuse(console, one.error());
            std::ranges::move(one->files, std::back_inserter(all.files));
            std::ranges::move(one->left_out, std::back_inserter(all.left_out));
        }
        return write(all, console, StaffWords(language_.value_or(console.language)));
    }

private:
    // Each once, however often and in whatever way it was named.
    base::Result<std::map<std::string, load::Source>> all_sources(const load::Folder& files) const
    {
        std::map<std::string, load::Source> sources;
        for (const std::string& path : paths_) {
            auto source = source_of(path, files);
            if (!source) return tl::unexpected(source.error());
            sources.emplace(source->path, *source);
        }
        return sources;
    }

    base::Result<load::Source> source_of(const std::string& given, const load::Folder& files) const
    {
        const std::string path = path_within(folder_, given);
        const auto source = std::ranges::find(files.sources, path, &load::Source::path);
        if (source == files.sources.end() || !source->language) {
            return base::trouble(fmt::format("{} is no file with a language's texts", given),
                                 "name one of the content folder, like services/anabin/uk.yaml");
        }
        const bool is_german = *source->language == base::k_source_language;
        if (is_german && !minor_) {
            return base::trouble(fmt::format("{} is the German that is translated from", given),
                                 "name a translation, or say with --minor that the German means the same");
        }
        if (!is_german && minor_) {
            return base::trouble(fmt::format("{} is a translation", given),
                                 "with --minor, name the German file (de.yaml)");
        }
        return *source;
    }

    base::Result<Acceptance> accept(const load::Source& source, const load::Folder& files) const
    {
        if (!minor_) return translate::accepted(files, source.thing, *source.language);
        const auto prints = translate::prints_of_outdated(files, source.thing);
        if (!prints) return tl::unexpected(prints.error());
        auto former = former_german(*prints);
        if (!former) return tl::unexpected(former.error());
        return translate::accepted_as_minor(files, source.thing, *former);
    }

    // The earlier bundle was named for this; it counts more than the history.
    base::Result<translate::Texts> former_german(const translate::Prints& prints) const
    {
        translate::Texts former;
        if (!before_.empty()) {
            const auto earlier = bundle::Catalogue::open(before_, bundle::Catalogue::Care::thorough);
            if (!earlier) return tl::unexpected(earlier.error());
            former = translate::before_in_bundle(*earlier, prints);
        }
        former.merge(translate::before_in_history(folder_, prints));
        return former;
    }

    static int write(const Acceptance& all, const Console& console, const StaffWords& words)
    {
        for (const translate::AcceptedFile& accepted : all.files) {
            if (const auto saved = accepted.file.save(); !saved) return refuse(console, saved.error());
            console.out << fmt::format(
                "{}: {}\n", accepted.file.path().string(),
                accepted.paths.empty() ? words.say("command.translate.by-person") : joined(accepted.paths));
        }
        console.out.flush();
        for (const translate::LeftOut& left : all.left_out) {
            const char* key = left.is_known ? "command.translate.left-out" : "command.translate.not-known";
            console.err << words.say(key, {{"file", left.file}, {"field", left.path}}) << "\n";
        }
        console.err << words.say("command.translate.accepted",
                                 {{"counts", words.count("command.translate.files", all.files.size())}})
                    << "\n";
        const bool is_done = std::ranges::all_of(all.left_out, &translate::LeftOut::is_known);
        return is_done ? k_good : k_not_good;
    }

    std::vector<std::string> paths_;
    bool minor_ = false;
    fs::path folder_;
    fs::path before_;
    std::optional<base::LanguageTag> language_;
};

}  // namespace

std::unique_ptr<Command> translate_accept()
{
    return std::make_unique<Accept>();
}

}  // namespace staff
