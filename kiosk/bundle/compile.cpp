#include "kiosk/bundle/compile.h"

#include <algorithm>
#include <string>
#include <utility>

#include "kiosk/bundle/writer.h"
#include "kiosk/guide/guide.h"

namespace bundle {
namespace {

// What was found about the files of one thing before they were opened. `sorted` is by file.
base::Findings about(const content::Thing& thing, const base::Findings& sorted)
{
    const std::string folder = content::folder_of(thing) + "/";
    const auto file_of = [](const base::Finding& finding) -> const std::string& { return finding.spot.file; };
    const auto first = std::ranges::lower_bound(sorted, folder, {}, file_of);
    const auto is_other = [&](const base::Finding& finding) {
        return !finding.spot.file.starts_with(folder);
    };
    return {first, std::find_if(first, sorted.end(), is_other)};
}

// One walk over everything that stands in a folder. The words of one thing at a time are in memory.
class Reading {
public:
    Reading(const base::Loaded<load::Folder>& folder, const Judge& judge)
        : folder_(folder.value),
          judge_(judge),
          scanned_(folder.findings),
          findings_(folder.findings),
          facts_(load::facts(folder_))
    {
        base::append(findings_, std::move(facts_.findings));
        if (judge_.facts) base::append(findings_, judge_.facts(facts_.value, load::things(folder_)));
    }

    const content::Facts& facts() const { return facts_.value; }
    bool has_errors() const { return base::has_errors(findings_); }

    // `keep` gets each thing's words, until there is an error.
    void read_words(const std::function<void(const content::Thing&, const content::Translations&)>& keep)
    {
        bool good = !has_errors();
        for (const content::Thing& thing : load::things(folder_)) {
            auto words = load::translations(folder_, thing);
            base::append(words.findings, about(thing, scanned_));
            base::Findings judged;
            if (judge_.words) judged = judge_.words(facts_.value, thing, words);
            good = good && !base::has_errors(words.findings) && !base::has_errors(judged);
            if (good) keep(thing, words.value);
            base::append(findings_, std::move(words.findings));
            base::append(findings_, std::move(judged));
        }
    }

    base::Findings take_findings()
    {
        base::sort(findings_);
        return std::move(findings_);
    }

private:
    const load::Folder& folder_;
    const Judge& judge_;
    const base::Findings& scanned_;
    base::Findings findings_;
    base::Loaded<content::Facts> facts_;
};

bool has_changed(const load::Folder& folder, const std::string& before)
{
    return fingerprint(load::scan(folder.root).value) != before;
}

}  // namespace

base::Result<Compiled> compile(const base::Loaded<load::Folder>& folder, const Judge& judge,
                               const std::filesystem::path& file)
{
    const std::string sources = fingerprint(folder.value);
    Reading reading(folder, judge);
    if (reading.has_errors()) {
        reading.read_words([](const auto&, const auto&) {});
        return Compiled{reading.take_findings(), false};
    }

    auto writer = Writer::begin(file);
    if (!writer) return tl::unexpected(writer.error());
    writer->add(reading.facts(), guide::compile(reading.facts()));
    reading.read_words([&writer](const auto& thing, const auto& words) { writer->add(thing, words); });
    if (reading.has_errors()) return Compiled{reading.take_findings(), false};

    // Else a bundle could bear the name of what stood there before.
    if (has_changed(folder.value, sources)) {
        return base::trouble("the content changed while it was read", "Compile it again.");
    }
    if (const auto finished = writer->finish(sources); !finished) return tl::unexpected(finished.error());
    return Compiled{reading.take_findings(), true};
}

base::Findings examine(const base::Loaded<load::Folder>& folder, const Judge& judge)
{
    Reading reading(folder, judge);
    reading.read_words([](const auto&, const auto&) {});
    return reading.take_findings();
}

}  // namespace bundle
