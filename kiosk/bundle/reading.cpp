#include "kiosk/bundle/reading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bundle {
namespace {

using content::Kind;

template <class Things>
void copy_one(const Things& from, Things& to, const std::string& id)
{
    const auto found = from.find(typename Things::key_type(id));
    if (found != from.end()) to.insert(*found);
}

// What may be referred to: also a thing whose facts file is missing, which has a finding of its own.
std::vector<content::Thing> named_things(const base::Loaded<load::Folder>& folder)
{
    constexpr std::array k_many = {Kind::organisation, Kind::place, Kind::service, Kind::notice};
    std::vector<content::Thing> things = load::things(folder.value);
    for (const base::Finding& finding : folder.findings) {
        if (finding.rule != "missing-file") continue;
        for (const Kind kind : k_many) {
            const std::string begin = std::string(content::folder_of(kind)) + "/";
            if (finding.spot.file.starts_with(begin))
                things.push_back({kind, finding.spot.file.substr(begin.size())});
        }
    }
    return things;
}

base::Finding too_many_errors()
{
    base::Finding finding;
    finding.spot.file = ".";
    finding.rule = "too-many";
    finding.detail = "errors";
    finding.arguments = {std::to_string(load::k_most_errors)};
    return finding;
}

}  // namespace

Reading::Reading(const base::Loaded<load::Folder>& folder, const Judge& judge)
    : folder_(folder), judge_(judge), facts_(load::facts(folder.value)), doubt_(facts_.findings)
{
    add(folder_.findings);
    base::Findings judged;
    if (judge_.facts) judged = judge_.facts(facts_.value, named_things(folder_));
    add(doubt_.without_doubtful(std::move(judged)));
    add(std::exchange(facts_.findings, {}));
}

ReadThing Reading::read(const content::Thing& thing) const
{
    auto loaded = load::translations(folder_.value, thing);
    base::append(loaded.findings, found_before(thing));
    base::Findings judged;
    if (judge_.words) judged = judge_.words(facts_for(thing), thing, loaded);
    base::append(loaded.findings, doubt_.without_doubtful(std::move(judged)));
    return {std::move(loaded.value), std::move(loaded.findings)};
}

void Reading::add(base::Findings findings)
{
    for (base::Finding& finding : findings) {
        if (finding.severity == base::Severity::error) {
            if (errors_ == load::k_most_errors) finding = too_many_errors();
            if (errors_ > load::k_most_errors) continue;
            ++errors_;
        } else if (++remarks_ > load::k_most_remarks) {
            continue;
        }
        findings_.push_back(std::move(finding));
    }
}

base::Findings Reading::found_before(const content::Thing& thing) const
{
    const std::string folder = content::folder_of(thing) + "/";
    const auto file_of = [](const base::Finding& finding) -> const std::string& { return finding.spot.file; };
    const auto first = std::ranges::lower_bound(folder_.findings, folder, {}, file_of);
    const auto is_other = [&](const base::Finding& finding) {
        return !finding.spot.file.starts_with(folder);
    };
    return {first, std::find_if(first, folder_.findings.end(), is_other)};
}

base::Findings Reading::take_findings()
{
    base::sort(findings_);
    return std::move(findings_);
}

// So that nobody comes to rely on more than a Compiler looks at before it takes what it remembers.
content::Facts Reading::facts_for(const content::Thing& thing) const
{
    const content::Facts& all = facts_.value;
    content::Facts own;
    switch (thing.kind) {
        case Kind::centre:
        case Kind::guide:
            own.centre = all.centre;
            own.guide = all.guide;
            return own;
        case Kind::organisation: copy_one(all.organisations, own.organisations, thing.id); break;
        case Kind::place: copy_one(all.places, own.places, thing.id); break;
        case Kind::service: copy_one(all.services, own.services, thing.id); break;
        case Kind::notice: copy_one(all.notices, own.notices, thing.id); break;
    }
    own.centre.languages = all.centre.languages;
    return own;
}

}  // namespace bundle
