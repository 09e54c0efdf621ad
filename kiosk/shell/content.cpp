#include "kiosk/shell/content.h"

#include <fmt/format.h>

#include "kiosk/bundle/compile.h"
#include "kiosk/bundle/fingerprint.h"
#include "kiosk/bundle/store.h"
#include "kiosk/check/check.h"
#include "kiosk/load/load.h"

namespace shell {
namespace {

bundle::Judge judge_with(const check::Context& context)
{
    bundle::Judge judge;
    judge.facts = [&context](const auto& facts, const auto& things) {
        return check::facts_findings(facts, things, context);
    };
    judge.words = [&context](const auto& facts, const auto& thing, const auto& words) {
        return check::words_findings(facts, thing, words, context);
    };
    return judge;
}

void open_bundle(Opened& opened, const std::filesystem::path& file, bundle::Catalogue::Care care)
{
    auto catalogue = bundle::Catalogue::open(file, care);
    if (catalogue) opened.catalogue = std::move(*catalogue);
    else opened.troubles.push_back(catalogue.error());
}

// Makes the store's current bundle the one of this folder, if the folder is good.
base::Result<void> bring_up_to_date(const base::Loaded<load::Folder>& folder, const bundle::Store& store,
                                    const check::Context& context, base::Findings& findings)
{
    const std::string fingerprint = bundle::fingerprint(folder.value);
    const std::filesystem::path file = store.bundle(fingerprint);
    if (bundle::Catalogue::open(file)) return store.activate(fingerprint);
    if (const auto made = store.make_folders(); !made)
        return base::trouble(made.error().what, "name a folder that this program may write with --state");
    auto compiled = bundle::compile(folder, judge_with(context), file);
    if (!compiled) return tl::unexpected(compiled.error());
    findings = std::move(compiled->findings);
    if (!compiled->written) return {};
    return store.activate(fingerprint);
}

void open_folder(Opened& opened, const std::filesystem::path& content, const bundle::Store& store,
                 const check::Context& context)
{
    const base::Loaded<load::Folder> folder = load::scan(content);
    if (const auto done = bring_up_to_date(folder, store, context, opened.findings); !done)
        opened.troubles.push_back(done.error());
    if (const auto current = store.current()) open_bundle(opened, *current, bundle::Catalogue::Care::quick);
    if (!base::has_errors(opened.findings)) return;
    opened.troubles.push_back({opened.catalogue
                                   ? "the content has errors; the last good one is shown"
                                   : "the content has errors, and there is no earlier one to show",
                               fmt::format("run `kioskctl check {}`", content.string())});
}

}  // namespace

Opened open_content(const std::filesystem::path& content, const std::filesystem::path& state,
                    base::Date today, text::Engine& engine)
{
    Opened opened;
    std::error_code ignored;
    if (std::filesystem::is_directory(content, ignored))
        open_folder(opened, content, bundle::Store(state, content), {today, engine.coverage()});
    else open_bundle(opened, content, bundle::Catalogue::Care::thorough);
    return opened;
}

}  // namespace shell
