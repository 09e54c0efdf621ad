#include <algorithm>
#include <array>

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

// Ends the walk: there is more than a content folder may hold.
struct Full {};

// Finds the files of a content folder. It goes where files may be and nowhere else, so that it cannot get
// lost in what somebody put there by mistake.
class Walk {
public:
    explicit Walk(const fs::path& root) : root_(root) { loaded_.value.root = root; }

    base::Loaded<Folder> all()
    {
        try {
            top();
        } catch (const Full&) {
        }
        std::error_code trouble;
        if (fs::is_directory(root_, trouble)) check_centre();
        std::ranges::sort(loaded_.value.sources, {}, &Source::path);
        base::sort(loaded_.findings);
        return std::move(loaded_);
    }

private:
    struct Entry {
        std::string name;  // bytes as the file system has them
        fs::path path;
        std::string shown;  // from the root, for findings
        fs::file_type type = fs::file_type::none;
    };

    void error(const std::string& shown, Mistake mistake)
    {
        Report(shown, loaded_.findings).error({}, std::move(mistake));
    }

    // What a folder holds that matters, links out of the content and unreadable things reported.
    std::vector<Entry> entries(const fs::path& folder, const std::string& shown)
    {
        std::vector<Entry> entries;
        std::error_code trouble;
        fs::directory_iterator at(folder, trouble);
        for (; !trouble && at != fs::directory_iterator(); at.increment(trouble)) {
            count_one();
            Entry entry;
            entry.name = at->path().filename().string();
            if (is_beside_the_content(entry.name)) continue;
            entry.path = at->path();
            entry.shown = (shown.empty() ? "" : shown + "/") + showable(entry.name);
            if (!find_type(*at, entry)) continue;
            entries.push_back(std::move(entry));
        }
        if (trouble) error(shown.empty() ? "." : shown, {"unreadable", "folder", {}});
        std::ranges::sort(entries, {}, &Entry::name);
        return entries;
    }

    bool find_type(const fs::directory_entry& found, Entry& entry)
    {
        std::error_code trouble;
        if (found.is_symlink(trouble) && leads_out(entry.path)) {
            error(entry.shown, {"misplaced-file", "link", {}});
            return false;
        }
        entry.type = found.status(trouble).type();
        if (entry.type == fs::file_type::regular || entry.type == fs::file_type::directory) return true;
        error(entry.shown, {"misplaced-file", "no-file", {}});
        return false;
    }

    // A link to nowhere leads out, too.
    bool leads_out(const fs::path& link) const
    {
        std::error_code trouble;
        const fs::path root = fs::canonical(root_, trouble);
        const fs::path target = fs::canonical(link, trouble);
        if (trouble) return true;
        const auto [end, same] = std::ranges::mismatch(root, target);
        return end != root.end();
    }

    void count_one()
    {
        if (++count_ <= k_most_files) return;
        error(".", {"too-many", "files", {std::to_string(k_most_files)}});
        throw Full{};
    }

    void top()
    {
        for (const Entry& entry : entries(root_, "")) {
            const bool is_folder = entry.type == fs::file_type::directory;
            const auto is_of = [&](Kind kind) { return content::folder_of(kind) == entry.name; };
            const auto single = std::ranges::find_if(k_single, is_of);
            const auto many = std::ranges::find_if(k_many, is_of);
            if (is_folder && single != k_single.end()) thing(entry, {*single, ""});
            else if (is_folder && many != k_many.end()) things_in(entry, *many);
            else misplaced_at_top(entry);
        }
    }

    void misplaced_at_top(const Entry& entry)
    {
        std::vector<std::string_view> known;
        for (const Kind kind : k_single) known.push_back(content::folder_of(kind));
        for (const Kind kind : k_many) known.push_back(content::folder_of(kind));
        if (entry.type != fs::file_type::directory) {
            error(entry.shown, {"misplaced-file", "at-top", {entry.shown}});
        } else if (const auto near = nearest(entry.name, known); !near.empty()) {
            error(entry.shown, {"misplaced-file", "folder-nearly", {entry.shown, std::string(near)}});
        } else {
            error(entry.shown, {"misplaced-file", "folder", {entry.shown, joined(known)}});
        }
    }

    void things_in(const Entry& folder, Kind kind)
    {
        for (const Entry& entry : entries(folder.path, folder.shown)) {
            if (entry.type != fs::file_type::directory) {
                error(entry.shown, {"misplaced-file", "without-folder", {folder.shown, facts_name(kind)}});
            } else if (auto id = well_formed_id(entry.name); !id) {
                error(entry.shown, bad_folder_name(entry.name));
            } else {
                thing(entry, {kind, *id});
            }
        }
    }

    void thing(const Entry& folder, const content::Thing& thing)
    {
        bool has_facts = false;
        for (const Entry& entry : entries(folder.path, folder.shown)) {
            const bool is_plan = thing.kind == Kind::place && is_floor_plan(entry.name);
            if (entry.type == fs::file_type::directory) {
                error(entry.shown, {"misplaced-file", "too-deep", {}});
            } else if (!is_plan) {
                has_facts = file(entry, thing) || has_facts;
            }
        }
        if (!has_facts && thing.kind != Kind::centre)
            error(folder.shown, {"missing-file", "", {facts_name(thing.kind)}});
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
            Source source{entry.shown, thing, std::nullopt};
            if (is_words) source.language = stem;
            loaded_.value.sources.push_back(std::move(source));
        }
        return is_facts;
    }

    bool is_too_large(const Entry& entry)
    {
        std::error_code trouble;
        const auto bytes = fs::file_size(entry.path, trouble);
        if (trouble) return false;  // what is wrong with it shows when it is read
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
        const auto is_there = [&](const fs::path& path) {
            std::error_code trouble;
            return fs::exists(root_ / path, trouble);
        };
        if (!is_there("centre/centre.yaml")) error("centre", {"missing-centre", "", {}});
        if (!is_there("guide")) error("guide", {"missing-file", "", {"guide.yaml"}});
    }

    fs::path root_;
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
