#include <algorithm>
#include <cstddef>
#include <functional>

#include "kiosk/content/plan.h"
#include "kiosk/load/file.h"
#include "kiosk/load/load.h"
#include "kiosk/load/readers.h"

namespace load {
namespace {

// Reads the facts files of a folder into one value.
class FactsReader {
public:
    explicit FactsReader(const Folder& folder) : folder_(folder) {}

    base::Loaded<content::Facts> all()
    {
        const auto centre = std::ranges::find(folder_.sources, "centre/centre.yaml", &Source::path);
        const bool has_centre = centre != folder_.sources.end();
        if (has_centre && !read(*centre)) return std::move(loaded_);
        for (const Source& source : folder_.sources) {
            if (source.language || source.thing.kind == content::Kind::centre) continue;
            const std::size_t before = loaded_.findings.size();
            if (source.is_plan) read_plan(source);
            else read(source);
            if (!is_within_limits(before)) break;
        }
        for (auto& [id, plans] : plans_) {
            const auto place = loaded_.value.places.find(id);
            if (place != loaded_.value.places.end()) place->second.plans = std::move(plans);
        }
        base::sort(loaded_.findings);
        return std::move(loaded_);
    }

private:
    // Looks at what was found since there were `before` findings.
    bool is_within_limits(std::size_t before)
    {
        const auto is_error = [](const base::Finding& finding) {
            return finding.severity == base::Severity::error;
        };
        const auto first = loaded_.findings.begin() + static_cast<std::ptrdiff_t>(before);
        errors_ += static_cast<std::size_t>(std::count_if(first, loaded_.findings.end(), is_error));
        if (loaded_.findings.size() > k_most_remarks)
            loaded_.findings.erase(std::remove_if(first, loaded_.findings.end(), std::not_fn(is_error)),
                                   loaded_.findings.end());
        return errors_ <= k_most_errors;
    }

    // False when the rest is better left unread: a newer format would be wrong in every line.
    bool read(const Source& source)
    {
        Report report(source.path, loaded_.findings);
        const auto file = parse_file(folder_.root / source.path, report);
        if (!file) return true;
        if (file->kind != Node::Kind::map) {
            report.error(file->mark, {"wrong-type", "file", {}});
            return true;
        }
        if (source.thing.kind == content::Kind::centre && is_newer_format(*file, report)) return false;
        take(source.thing, *file, report);
        return true;
    }

    void read_plan(const Source& source)
    {
        Report report(source.path, loaded_.findings);
        auto bytes = bytes_of(folder_.root / source.path, report);
        auto read = bytes ? plan(std::move(*bytes), report) : std::nullopt;
        if (!read) return;
        const std::string name = source.path.substr(source.path.rfind('/') + 1);
        plans_[{source.thing.id}].emplace(content::floor_of_plan(name), std::move(*read));
    }

    void take(const content::Thing& thing, const Node& file, Report& report)
    {
        content::Facts& facts = loaded_.value;
        const std::string& id = thing.id;
        switch (thing.kind) {
            case content::Kind::centre: facts.centre = centre(file, report); break;
            case content::Kind::guide: facts.guide = guide(file, report); break;
            case content::Kind::organisation:
                facts.organisations.emplace(id, organisation(id, file, report));
                break;
            case content::Kind::place: put(facts.places, place(id, file, report)); break;
            case content::Kind::service: put(facts.services, service(id, file, report)); break;
            case content::Kind::notice: put(facts.notices, notice(id, file, report)); break;
        }
    }

    template <class Things, class Thing>
    static void put(Things& things, std::optional<Thing> thing)
    {
        if (!thing) return;
        auto id = thing->id;
        things.emplace(std::move(id), std::move(*thing));
    }

    const Folder& folder_;
    base::Loaded<content::Facts> loaded_;
    std::map<base::PlaceId, std::map<std::string, content::Plan>> plans_;  // by floor
    std::size_t errors_ = 0;
};

}  // namespace

base::Loaded<content::Facts> facts(const Folder& folder)
{
    return FactsReader(folder).all();
}

std::vector<content::Thing> things(const Folder& folder)
{
    std::vector<content::Thing> things;
    for (const Source& source : folder.sources) {
        if (source.is_facts()) things.push_back(source.thing);
    }
    return things;
}

}  // namespace load
