#include <algorithm>
#include <array>

#include "kiosk/content/plan.h"
#include "kiosk/load/listing.h"
#include "kiosk/load/load.h"
#include "kiosk/load/names.h"
#include "kiosk/load/nearest.h"
#include "kiosk/load/report.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

namespace fs = std::filesystem;
using content::Kind;

constexpr std::array k_single = {Kind::centre, Kind::guide};
constexpr std::array k_many = {Kind::organisation, Kind::place, Kind::service, Kind::notice};

std::string facts_name(Kind kind)
{
    return std::string(content::name_of(kind)) + ".yaml";
}

// More misplaced things are no mistakes of an editor's: another folder was given.
constexpr std::size_t k_most_found = 1'000;

// Ends the walk: there is more than a content folder may hold.
struct Full {};

// Ends the walk: what was found is enough to know.
struct Enough {};

// Finds the files of a content folder. It goes where files may be and nowhere else, so that it cannot get
// lost in what somebody put there by mistake.
class Walk {
public:
    explicit Walk(const fs::path& root) : root_(root)
    {
        loaded_.value.root = root;
        std::error_code trouble;
        canonical_root_ = fs::canonical(root, trouble);
    }

    base::Loaded<Folder> all()
    {
        try {
            top();
            check_centre();
        } catch (const Full&) {
            keep_only_the_last_finding();
        } catch (const Enough&) {
            error(".", {"too-many", "findings", {std::to_string(k_most_found)}});
        }
        std::ranges::sort(loaded_.value.sources, {}, &Source::path);
        base::sort(loaded_.findings);
        return std::move(loaded_);
    }

private:
    struct Entry {
        const std::string& name;  // bytes as the file system has them
        std::string shown;        // from the root, for findings
        Look look;
        const fs::path& in;

        bool is_folder() const { return look.at == Look::At::folder; }
        fs::path path() const { return in / name; }
    };

    void error(const std::string& shown, Mistake mistake)
    {
        Report(shown, loaded_.findings).error({}, std::move(mistake));
    }

    // What was walked through so far is none of the content, most likely.
    void keep_only_the_last_finding()
    {
        loaded_.value.sources.clear();
        loaded_.findings = {std::move(loaded_.findings.back())};
    }

    // Calls `take` with everything in a folder that matters, one after the other: a folder may hold very many
    // things. Links out of the content and what cannot be read are reported.
    template <class Take>
    void each(const fs::path& folder, const std::string& shown, Take take)
    {
        const auto listing = Listing::of(folder, k_most_files - count_);
        if (!listing) error(shown.empty() ? "." : shown, {"unreadable", "folder", {}});
        if (!listing) return;
        count_ += listing->names().size();
        if (count_ > k_most_files) {
            error(".", {"too-many", "files", {std::to_string(k_most_files)}});
            throw Full{};
        }
        for (const std::string& name : listing->names()) {
            if (is_beside_the_content(name)) continue;
            const Entry entry{name, (shown.empty() ? "" : shown + "/") + showable(name),
                              listing->look_at(name, canonical_root_), folder};
            if (is_usable(entry)) take(entry);
            if (loaded_.findings.size() >= k_most_found) throw Enough{};
        }
    }

    bool is_usable(const Entry& entry)
    {
        switch (entry.look.at) {
            case Look::At::file:
            case Look::At::folder: return true;
            case Look::At::gone: return false;
            case Look::At::out: error(entry.shown, {"misplaced-file", "link", {}}); return false;
            case Look::At::something_else:
                error(entry.shown, {"misplaced-file", "no-file", {}});
                return false;
            case Look::At::no_access: error(entry.shown, {"unreadable", "file", {}}); return false;
        }
        return false;
    }

    void top()
    {
        each(root_, "", [this](const Entry& entry) {
            const auto is_of = [&](Kind kind) { return content::folder_of(kind) == entry.name; };
            const auto single = std::ranges::find_if(k_single, is_of);
            const auto many = std::ranges::find_if(k_many, is_of);
            if (entry.is_folder() && single != k_single.end()) thing(entry, {*single, ""});
            else if (entry.is_folder() && many != k_many.end()) things_in(entry, *many);
            else misplaced_at_top(entry);
        });
    }

    void misplaced_at_top(const Entry& entry)
    {
        std::vector<std::string_view> known;
        for (const Kind kind : k_single) known.push_back(content::folder_of(kind));
        for (const Kind kind : k_many) known.push_back(content::folder_of(kind));
        if (!entry.is_folder()) {
            error(entry.shown, {"misplaced-file", "at-top", {entry.shown}});
        } else if (const auto near = nearest(entry.name, known); !near.empty()) {
            error(entry.shown, {"misplaced-file", "folder-nearly", {entry.shown, std::string(near)}});
        } else {
            error(entry.shown, {"misplaced-file", "folder", {entry.shown, joined(known)}});
        }
    }

    void things_in(const Entry& folder, Kind kind)
    {
        each(folder.path(), folder.shown, [&](const Entry& entry) {
            if (!entry.is_folder()) {
                error(entry.shown, {"misplaced-file", "without-folder", {folder.shown, facts_name(kind)}});
            } else if (auto id = well_formed_id(entry.name); !id) {
                error(entry.shown, bad_folder_name(entry.name));
            } else {
                thing(entry, {kind, *id});
            }
        });
    }

    void thing(const Entry& folder, const content::Thing& thing)
    {
        bool has_facts = false;
        each(folder.path(), folder.shown, [&](const Entry& entry) {
            if (entry.is_folder()) error(entry.shown, {"misplaced-file", "too-deep", {}});
            else if (thing.kind == Kind::place && entry.name.ends_with(".svg")) plan(entry, thing);
            else has_facts = file(entry, thing) || has_facts;
        });
        if (!has_facts && thing.kind != Kind::centre)
            error(folder.shown, {"missing-file", "", {facts_name(thing.kind)}});
    }

    void plan(const Entry& entry, const content::Thing& place)
    {
        if (content::floor_of_plan(entry.name).empty())
            return error(entry.shown, {"misplaced-file", "plan", {showable(entry.name)}});
        if (!is_too_large(entry)) loaded_.value.sources.push_back({entry.shown, place, std::nullopt, true});
    }

    // True for the facts file, however it looks inside.
    bool file(const Entry& entry, const content::Thing& thing)
    {
        const std::string facts = facts_name(thing.kind);
        const bool is_facts = entry.name == facts;
        const std::string stem = entry.name.substr(0, entry.name.rfind('.'));
        const bool is_words = entry.name.ends_with(".yaml") && base::is_language_tag(stem);
        if (!is_facts && !is_words) {
            error(entry.shown, misnamed_file(entry.name, facts));
            return false;
        }
        if (!is_too_large(entry)) {
            Source source{entry.shown, thing, std::nullopt, false};
            if (is_words) source.language = stem;
            loaded_.value.sources.push_back(std::move(source));
        }
        return is_facts;
    }

    bool is_too_large(const Entry& entry)
    {
        const std::uintmax_t bytes = entry.look.bytes;
        if (bytes > k_longest_file_bytes) {
            error(entry.shown, {"too-large", "file", {std::to_string(k_longest_file_bytes / 1024)}});
            return true;
        }
        bytes_ += bytes;
        if (bytes_ > k_most_bytes) {
            error(".", {"too-large", "all", {std::to_string(k_most_bytes >> 20)}});
            throw Full{};
        }
        return false;
    }

    void check_centre()
    {
        std::error_code trouble;
        if (!fs::is_directory(root_, trouble)) return;
        const auto is_there = [&](const fs::path& path) { return fs::exists(root_ / path, trouble); };
        if (!is_there("centre/centre.yaml")) error("centre", {"missing-centre", "", {}});
        if (!is_there("guide")) error("guide", {"missing-file", "", {"guide.yaml"}});
    }

    fs::path root_;
    fs::path canonical_root_;
    base::Loaded<Folder> loaded_;
    std::size_t count_ = 0;
    std::uintmax_t bytes_ = 0;
};

}  // namespace

base::Loaded<Folder> scan(const fs::path& root)
{
    return Walk(root).all();
}

}  // namespace load
