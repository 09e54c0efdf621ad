#include "kiosk/translate/git_history.h"

#include <git2.h>

#include <map>
#include <memory>
#include <optional>

#include "kiosk/load/load.h"

namespace translate {
namespace {

namespace fs = std::filesystem;

// Beyond this many commits nobody looks for the German of a translation.
constexpr int k_most_commits = 20'000;

struct Free {
    void operator()(git_repository* repository) const { git_repository_free(repository); }
    void operator()(git_revwalk* walk) const { git_revwalk_free(walk); }
    void operator()(git_commit* commit) const { git_commit_free(commit); }
    void operator()(git_tree* tree) const { git_tree_free(tree); }
    void operator()(git_tree_entry* entry) const { git_tree_entry_free(entry); }
    void operator()(git_blob* blob) const { git_blob_free(blob); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

class Library {
public:
    Library() { git_libgit2_init(); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() { git_libgit2_shutdown(); }
};

// What one of the library's functions makes; null when it could not.
template <class T, class... Arguments, class... Given>
Owned<T> made(int (*make)(T**, Arguments...), Given... given)
{
    T* made = nullptr;
    return make(&made, given...) == 0 ? Owned<T>(made) : nullptr;
}

// The content folder's path in its repository; empty: the repository itself. Nothing: it is not in there.
std::optional<std::string> path_within(git_repository* repository, const fs::path& folder)
{
    const char* top = git_repository_workdir(repository);
    std::error_code trouble;
    if (!top) return std::nullopt;
    const fs::path within = fs::canonical(folder, trouble).lexically_relative(fs::canonical(top, trouble));
    if (trouble || within.empty() || *within.begin() == "..") return std::nullopt;
    return within == "." ? "" : within.generic_string();
}

// The files asked for in one folder of the content. A commit's folder may have thousands of entries and is
// worth a look only when it changed.
struct Part {
    git_oid last{};                        // as it was last looked at
    std::map<std::string, git_oid> files;  // by path from here: as last told
};

class Walk {
public:
    Walk(git_repository* repository, std::string within, const std::set<std::string>& paths,
         const TellVersion& tell)
        : repository_(repository), within_(std::move(within)), tell_(tell)
    {
        for (const std::string& path : paths) {
            const std::size_t slash = path.find('/');
            if (slash != std::string::npos)
                parts_[path.substr(0, slash)].files[path.substr(slash + 1)] = git_oid{};
        }
    }

    void run()
    {
        const auto walk = made(git_revwalk_new, repository_);
        if (!walk || git_revwalk_push_head(walk.get()) != 0) return;
        git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
        git_oid id;
        for (int count = 0; count < k_most_commits && !parts_.empty(); ++count) {
            if (git_revwalk_next(&id, walk.get()) != 0) return;
            const auto commit = made(git_commit_lookup, repository_, &id);
            auto tree = commit ? made(git_commit_tree, commit.get()) : nullptr;
            if (tree && !within_.empty()) tree = subtree(tree.get(), within_, last_content_);
            if (tree) look_into(tree.get());
        }
    }

private:
    // Null: there is none, or it is as it was last time.
    Owned<git_tree> subtree(const git_tree* tree, const std::string& path, git_oid& last) const
    {
        const auto entry = made(git_tree_entry_bypath, tree, path.c_str());
        if (!entry || git_oid_equal(git_tree_entry_id(entry.get()), &last)) return nullptr;
        last = *git_tree_entry_id(entry.get());
        return made(git_tree_lookup, repository_, &last);
    }

    void look_into(const git_tree* content)
    {
        for (auto& [name, part] : parts_) {
            const auto folder = subtree(content, name, part.last);
            for (auto file = part.files.begin(); folder && file != part.files.end();) {
                const bool stays = wants_more(name, file->first, file->second, folder.get());
                file = stays ? std::next(file) : part.files.erase(file);
            }
        }
        std::erase_if(parts_, [](const auto& part) { return part.second.files.empty(); });
    }

    bool wants_more(const std::string& part, const std::string& path, git_oid& last,
                    const git_tree* folder) const
    {
        const auto entry = made(git_tree_entry_bypath, folder, path.c_str());
        if (!entry || git_oid_equal(git_tree_entry_id(entry.get()), &last)) return true;
        last = *git_tree_entry_id(entry.get());
        const auto blob = made(git_blob_lookup, repository_, &last);
        if (!blob || git_blob_rawsize(blob.get()) > load::k_longest_file_bytes) return true;
        return tell_(part + "/" + path, {static_cast<const char*>(git_blob_rawcontent(blob.get())),
                                         static_cast<std::size_t>(git_blob_rawsize(blob.get()))});
    }

    git_repository* repository_;
    std::string within_;
    git_oid last_content_{};
    std::map<std::string, Part> parts_;  // still asked for
    const TellVersion& tell_;
};

}  // namespace

void each_version(const fs::path& folder, const std::set<std::string>& paths, const TellVersion& tell)
{
    if (paths.empty()) return;
    const Library library;
    const auto repository = made(git_repository_open_ext, folder.c_str(), 0u, nullptr);
    if (!repository) return;
    if (auto within = path_within(repository.get(), folder))
        Walk(repository.get(), std::move(*within), paths, tell).run();
}

}  // namespace translate
