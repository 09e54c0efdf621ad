#include "kiosk/bundle/compiler.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "kiosk/bundle/reading.h"
#include "kiosk/bundle/rows.h"
#include "kiosk/bundle/seen_files.h"
#include "kiosk/bundle/seen_things.h"
#include "kiosk/bundle/shapes.h"
#include "kiosk/bundle/writer.h"
#include "kiosk/guide/guide.h"

namespace bundle {
namespace {

void add_to(Hash& hash, const base::Findings& findings)
{
    for (const base::Finding& finding : findings) {
        hash.add(fmt::format("{}:{}:{}:{}", finding.spot.file, finding.spot.line, finding.spot.column,
                             static_cast<int>(finding.severity)));
        hash.add(finding.rule);
        hash.add(finding.detail);
        for (const std::string& argument : finding.arguments) hash.add(argument);
    }
}

// One compile, with what is remembered from those before.
class Pass {
public:
    Pass(const base::Loaded<load::Folder>& folder, const Judge& judge, const SeenFiles& files,
         SeenThings& things, SeenIndexes& indexes)
        : folder_(folder),
          judge_(judge),
          files_(files),
          things_(things),
          indexes_(indexes),
          reading_(folder, judge)
    {
        for (const content::OfferedLanguage& language : reading_.facts().centre.languages)
            offered_.insert(language.tag);
    }

    base::Result<void> begin(const std::filesystem::path& file)
    {
        if (reading_.has_errors()) return {};
        auto writer = Writer::begin(file);
        if (!writer) return tl::unexpected(writer.error());
        writer_.emplace(std::move(*writer));
        writer_->add(reading_.facts(), guide::compile(reading_.facts()));
        return {};
    }

    // Ends early when a stop is asked for.
    void read_words(const std::stop_token& stop)
    {
        for (const content::Thing& thing : load::things(folder_.value)) {
            if (stop.stop_requested() || !reading_.reads_on()) return;
            if (!take_remembered(thing)) read_anew(thing);
        }
    }

    // True when there is a new bundle.
    base::Result<bool> finish(const std::string& sources)
    {
        if (!writer_ || reading_.has_errors()) return false;
        if (const auto finished = writer_->finish(sources, indexes_); !finished)
            return tl::unexpected(finished.error());
        return true;
    }

    // Of what the files are now.
    SeenThings::CauseOf cause() const
    {
        return [this](const content::Thing& thing) { return cause_of(thing); };
    }

    base::Findings take_findings() { return reading_.take_findings(); }

private:
    // Everything that a thing's findings and rows follow from. The centre's and the guide's words are judged
    // by each other's facts: they are read every time.
    std::optional<Digest> cause_of(const content::Thing& thing) const
    {
        if (thing.id.empty()) return std::nullopt;
        Hash hash;
        hash.add(day_);
        hash.add(languages_);
        add_to(hash, reading_.found_before(thing));
        files_.add_to(hash, thing);
        return hash.digest();
    }

    bool take_remembered(const content::Thing& thing)
    {
        const auto cause = cause_of(thing);
        const base::Findings* findings = cause ? things_.findings(thing, *cause) : nullptr;
        if (!findings) return false;
        const bool will_be_written = writer_ && !reading_.has_errors() && !base::has_errors(*findings);
        if (will_be_written) {
            const auto kept = things_.rows(thing, *cause);
            if (!kept) return false;
            writer_->add(thing, kept->rows, kept->digest);
        }
        reading_.add(*findings);
        return true;
    }

    void read_anew(const content::Thing& thing)
    {
        ReadThing read = reading_.read(thing);
        const auto cause = cause_of(thing);
        if (cause) things_.note(thing, *cause, read.findings);
        reading_.add(std::move(read.findings));
        if (!writer_ || reading_.has_errors()) return;
        const Rows rows = rows_of(thing, read.words, offered_);
        const Digest digest = digest_of(rows);
        if (cause) things_.note(thing, digest);
        writer_->add(thing, rows, digest);
    }

    const base::Loaded<load::Folder>& folder_;
    const Judge& judge_;
    const SeenFiles& files_;
    SeenThings& things_;
    SeenIndexes& indexes_;
    Reading reading_;
    std::set<base::LanguageTag> offered_;
    std::string day_ = packed(judge_.as_of);
    std::string languages_ = packed(reading_.facts().centre.languages);
    std::optional<Writer> writer_;
};

}  // namespace

class Compiler::Memory {
public:
    std::string fingerprint(const load::Folder& folder)
    {
        look(folder);
        was_looked_at_ = true;
        return files_.fingerprint();
    }

    base::Result<Compiled> compile(const base::Loaded<load::Folder>& folder, const Judge& judge,
                                   const std::filesystem::path& file, const std::stop_token& stop)
    {
        // Who asked for the fingerprint has named the file by it.
        if (!std::exchange(was_looked_at_, false) || !files_.are_of(folder.value)) look(folder.value);
        const std::string sources = files_.fingerprint();
        Pass pass(folder, judge, files_, things_, indexes_);
        if (const auto begun = pass.begin(file); !begun) return tl::unexpected(begun.error());
        pass.read_words(stop);
        look(folder.value);
        auto compiled = finish(pass, sources, stop);
        things_.settle(pass.cause(), compiled && compiled->written ? &file : nullptr);
        things_.keep_only(load::things(folder.value));
        if (compiled && compiled->written) indexes_.bundle = file;
        return compiled;
    }

private:
    void look(const load::Folder& folder) { files_.look(folder, std::chrono::system_clock::now()); }

    base::Result<Compiled> finish(Pass& pass, const std::string& sources, const std::stop_token& stop) const
    {
        if (stop.stop_requested()) return base::trouble("compiling was stopped");
        // Else a bundle could bear the name of what stood there before.
        if (files_.fingerprint() != sources)
            return base::trouble("the content changed while it was read", "Compile it again.");
        const auto written = pass.finish(sources);
        if (!written) return tl::unexpected(written.error());
        return Compiled{pass.take_findings(), *written};
    }

    SeenFiles files_;
    SeenThings things_;
    SeenIndexes indexes_;
    bool was_looked_at_ = false;
};

Compiler::Compiler() : memory_(std::make_unique<Memory>()) {}
Compiler::Compiler(Compiler&&) noexcept = default;
Compiler& Compiler::operator=(Compiler&&) noexcept = default;
Compiler::~Compiler() = default;

std::string Compiler::fingerprint(const load::Folder& folder)
{
    return memory_->fingerprint(folder);
}

base::Result<Compiled> Compiler::compile(const base::Loaded<load::Folder>& folder, const Judge& judge,
                                         const std::filesystem::path& file, std::stop_token stop)
{
    return memory_->compile(folder, judge, file, stop);
}

}  // namespace bundle
