#include "kiosk/report/report.h"

#include <algorithm>

namespace report {
namespace {

using content::Kind;
using content::Thing;

// The order of the report's rows.
constexpr std::array k_kinds = {Kind::centre,       Kind::guide, Kind::service,
                                Kind::organisation, Kind::place, Kind::notice};

auto place_of(Kind kind)
{
    return std::ranges::find(k_kinds, kind) - k_kinds.begin();
}

std::string facts_file(const Thing& thing)
{
    return content::folder_of(thing) + "/" + std::string(content::name_of(thing.kind)) + ".yaml";
}

std::string line_of(const content::Words* words, const std::string& path)
{
    if (!words) return {};
    const auto found = words->fields.find(path);
    return found == words->fields.end() ? std::string() : found->second.line();
}

bool has_passed(const std::optional<base::Date>& until, base::Date today)
{
    return until && *until < today;
}

// Gathers a report while a folder is judged: its functions are the judge's, and listen.
class Gathering {
public:
    Gathering(const bundle::Judge& judge, const Setting& setting) : judge_(judge), setting_(setting)
    {
        report_.today = setting.today;
    }

    base::Findings see(const content::Facts& facts, const std::vector<Thing>& things)
    {
        facts_ = facts;
        for (const content::OfferedLanguage& offered : facts.centre.languages) {
            if (offered.tag == base::k_source_language) continue;
            report_.languages.push_back(offered.tag);
            report_.backlogs.push_back({offered.tag, {}, {}, 0});
        }
        if (judge_.facts) count(judge_.facts(facts, things));
        return {};
    }

    base::Findings see(const content::Facts& facts, const Thing& thing,
                       const base::Loaded<content::Translations>& words)
    {
        const auto found = words.value.find(base::k_source_language);
        const content::Words* german = found == words.value.end() ? nullptr : &found->second;
        add_row(thing, words.value, german);
        if (german && !is_over(thing)) plainness_.read(thing, *german);
        if (german && thing.kind == Kind::guide) texts_.guide = *german;
        if (judge_.words) count(judge_.words(facts, thing, words));
        return {};
    }

    // `read` is what was found in reading; the judge's findings are counted already.
    Report report(base::Findings read, const std::filesystem::path& root) &&
    {
        count(std::move(read));
        base::sort(report_.errors);
        if (report_.errors.size() > k_most_errors) report_.errors.resize(k_most_errors);
        std::ranges::stable_sort(report_.rows, {}, [](const Row& row) { return place_of(row.thing.kind); });
        add_checked();
        report_.plainness = std::move(plainness_).result(root);
        const guide::Guide guide = guide::compile(facts_);
        report_.topics = topic_tables(guide, guide::prove(guide, {setting_.today, {}}), texts_);
        report_.calls = calls(facts_, spoken_, setting_.today, setting_.kiosk, setting_.language);
        return std::move(report_);
    }

private:
    void count(base::Findings findings)
    {
        for (base::Finding& finding : findings) {
            ++report_.findings[finding.severity];
            const bool is_error = finding.severity == base::Severity::error;
            if (is_error && report_.errors.size() < 10 * k_most_errors)
                report_.errors.push_back(std::move(finding));
        }
    }

    void add_row(const Thing& thing, const content::Translations& words, const content::Words* german)
    {
        Row row{thing, name_of(thing, german), {}, is_over(thing)};
        for (std::size_t i = 0; i < report_.languages.size(); ++i) {
            row.by_language.emplace_back();
            const auto standings = translate::standings(thing, words, report_.languages[i]);
            for (const translate::Standing& standing : standings) {
                row.by_language.back().add(standing.state);
                report_.backlogs[i].counts.add(standing.state);
            }
            add_open_file(report_.backlogs[i], thing, standings);
        }
        if (german && thing.kind == Kind::centre) report_.centre = line_of(german, "title");
        if (thing.kind == Kind::service) {
            texts_.titles[{thing.id}] = row.name;
            spoken_.summaries[thing] = line_of(german, "summary");
        }
        spoken_.names[thing] = row.name;
        report_.rows.push_back(std::move(row));
    }

    static void add_open_file(Backlog& backlog, const Thing& thing,
                              const std::vector<translate::Standing>& standings)
    {
        OpenFile open{content::folder_of(thing) + "/" + backlog.language + ".yaml", {}, {}};
        for (const translate::Standing& standing : standings) {
            if (standing.state == translate::State::missing) open.missing.push_back(standing.path);
            if (standing.state == translate::State::out_of_date) open.out_of_date.push_back(standing.path);
        }
        if (open.missing.empty() && open.out_of_date.empty()) return;
        if (backlog.files.size() < k_most_open_files) backlog.files.push_back(std::move(open));
        else ++backlog.more_files;
    }

    std::string name_of(const Thing& thing, const content::Words* german) const
    {
        std::string name = line_of(german, thing.kind == Kind::service ? "title" : "name");
        if (!name.empty()) return name;
        const auto place = facts_.places.find({thing.id});
        if (thing.kind != Kind::place || place == facts_.places.end()) return thing.id;
        const std::string& street = place->second.street;
        return street.empty() ? thing.id : street + ", " + place->second.city;
    }

    bool is_over(const Thing& thing) const
    {
        const base::Date today = setting_.today;
        if (thing.kind == Kind::service) {
            const auto found = facts_.services.find({thing.id});
            return found != facts_.services.end() && has_passed(found->second.offered.until, today);
        }
        if (thing.kind == Kind::notice) {
            const auto found = facts_.notices.find({thing.id});
            return found != facts_.notices.end() && has_passed(found->second.until, today);
        }
        const auto found = facts_.organisations.find({thing.id});
        return thing.kind == Kind::organisation && found != facts_.organisations.end() &&
               has_passed(found->second.offered.until, today);
    }

    void add_checked()
    {
        for (const auto& [id, one] : facts_.services) add_checked({Kind::service, id.key}, one.evidence);
        for (const auto& [id, one] : facts_.organisations)
            add_checked({Kind::organisation, id.key}, one.evidence);
        for (const auto& [id, one] : facts_.places) add_checked({Kind::place, id.key}, one.evidence);
        std::ranges::stable_sort(report_.checked, {}, &Checked::on);
    }

    void add_checked(const Thing& thing, const content::Evidence& evidence)
    {
        if (is_over(thing)) return;
        report_.checked.push_back({thing, spoken_.names[thing], evidence.checked,
                                   age_of(evidence.checked, setting_.today), facts_file(thing)});
    }

    const bundle::Judge& judge_;
    const Setting& setting_;
    Report report_;
    content::Facts facts_;
    GermanTexts texts_;
    Spoken spoken_;
    PlainnessReader plainness_;
};

}  // namespace

std::size_t Report::count(Kind kind) const
{
    const auto is_of = [kind](const Row& row) { return row.thing.kind == kind && !row.is_over; };
    return static_cast<std::size_t>(std::ranges::count_if(rows, is_of));
}

std::size_t Report::count(Age age) const
{
    return static_cast<std::size_t>(std::ranges::count(checked, age, &Checked::age));
}

Report report(const base::Loaded<load::Folder>& folder, const bundle::Judge& judge, const Setting& setting)
{
    Gathering gathering(judge, setting);
    bundle::Judge listening;
    listening.facts = [&](const auto& facts, const auto& things) { return gathering.see(facts, things); };
    listening.words = [&](const auto& facts, const auto& thing, const auto& words) {
        return gathering.see(facts, thing, words);
    };
    base::Findings read = bundle::examine(folder, listening);
    return std::move(gathering).report(std::move(read), folder.value.root);
}

}  // namespace report
