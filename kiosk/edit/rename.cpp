#include "kiosk/edit/rename.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/base/files.h"
#include "kiosk/base/ids.h"
#include "kiosk/edit/id_rule.h"
#include "kiosk/edit/references.h"

namespace edit {
namespace {

namespace fs = std::filesystem;
using content::Kind;

// The file whose list holds what has no folder.
Kind kind_of_list(Named kind)
{
    return kind == Named::emergency ? Kind::centre : Kind::guide;
}

std::string full_name(const Name& name)
{
    return name.question.empty() ? name.id : name.question + "/" + name.id;
}

base::Trouble not_there(const Name& name)
{
    return {fmt::format("there is no {} '{}'", name_of(name.kind), full_name(name)),
            name.kind == Named::answer ? "write an answer as QUESTION/ANSWER" : ""};
}

base::Trouble taken(const Name& name, const std::string& id)
{
    return {fmt::format("{} '{}' exists already", name_of(name.kind), id), "choose another id"};
}

// Which facts can mention what. Reading only those keeps thousands of words files out of it.
bool may_mention(const load::Source& source, const Name& name)
{
    if (source.is_plan) return false;
    if (!source.language) return true;
    return !thing_of(name.kind) && source.thing.kind == kind_of_list(name.kind);
}

base::Result<void> put_back(const std::vector<const YamlFile*>& written, base::Trouble why)
{
    for (const YamlFile* file : written) {
        if (!base::write_file(file->path(), file->saved_text()))
            why.what += fmt::format("; {} could not be put back", file->path().string());
    }
    return tl::unexpected(std::move(why));
}

}  // namespace

base::Result<Renaming> Renaming::prepare(const load::Folder& folder, const Name& name, const std::string& to)
{
    Renaming renaming(folder.root, name, to);
    if (const auto checked = renaming.check_names(); !checked) return tl::unexpected(checked.error());
    for (const load::Source& source : folder.sources) {
        if (!may_mention(source, name)) continue;
        if (const auto read = renaming.read(source); !read) return tl::unexpected(read.error());
    }
    return renaming;
}

base::Result<void> Renaming::check_names()
{
    if (auto id = must_be_id(to_); !id) return id;
    if (to_ == name_.id) return base::trouble(fmt::format("'{}' is called so already", full_name(name_)));
    const auto kind = thing_of(name_.kind);
    if (!kind && (to_ == "unknown" || to_ == "here"))
        return base::trouble(fmt::format("'{}' has a meaning of its own in the guide", to_),
                             "choose another id");
    if (!kind) return check_list();
    const std::string old_folder = content::folder_of({*kind, name_.id});
    const std::string new_folder = content::folder_of({*kind, to_});
    std::error_code ignored;
    if (!base::well_formed(name_.id) || !fs::is_directory(root_ / old_folder, ignored))
        return tl::unexpected(not_there(name_));
    if (fs::exists(fs::symlink_status(root_ / new_folder, ignored))) return tl::unexpected(taken(name_, to_));
    moved_ = {old_folder, new_folder};
    return {};
}

base::Result<void> Renaming::check_list()
{
    const Kind kind = kind_of_list(name_.kind);
    const fs::path facts =
        fs::path(content::folder_of(kind)) / fmt::format("{}.yaml", content::name_of(kind));
    const auto file = YamlFile::read(root_ / facts);
    if (!file) return tl::unexpected(file.error());
    const KeyPath path = list_of(file->root(), name_);
    const load::Node* list = path.empty() ? nullptr : file->find(path);
    if (!list || !item_called(*list, name_.id)) return tl::unexpected(not_there(name_));
    if (item_called(*list, to_)) return tl::unexpected(taken(name_, to_));
    if (name_.kind != Named::answer) return {};
    const load::Node* preset = file->find({path[0], path[1], "preset"});
    is_area_ = preset && load::trimmed(preset->text) == "here";
    return {};
}

base::Result<void> Renaming::read(const load::Source& source)
{
    auto file = YamlFile::read(root_ / source.path);
    if (!file) return tl::unexpected(file.error());
    int count = 0;
    if (const auto done = rename_in(*file, source, count); !done) return done;
    if (count == 0) return {};
    files_.push_back(std::move(*file));
    changed_.push_back({source.path, count});
    return {};
}

base::Result<void> Renaming::rename_in(YamlFile& file, const load::Source& source, int& count) const
{
    const bool holds_it =
        !source.language && !thing_of(name_.kind) && source.thing.kind == kind_of_list(name_.kind);
    if (holds_it) {
        if (const auto done = rename_in_list(file, count); !done) return done;
    }
    const Area area = is_area_ ? Area::yes : Area::no;
    const Mentions found = source.language ? mentions_in_words(file.root(), name_)
                                           : mentions_in_facts(file.root(), source.thing.kind, name_, area);
    for (const KeyPath& path : found.texts) {
        if (const auto done = file.put(path, to_); !done) return done;
    }
    for (const KeyPath& path : found.keys) {
        if (const auto done = file.rename(path, to_); !done) return done;
    }
    for (const KeyPath& path : found.prints) {
        const auto done = file.rename(path, renamed_print(path[1], name_, to_));
        if (!done) return done;
    }
    count += static_cast<int>(found.texts.size() + found.keys.size() + found.prints.size());
    return {};
}

base::Result<void> Renaming::rename_in_list(YamlFile& file, int& count) const
{
    KeyPath path = list_of(file.root(), name_);
    const load::Node& list = *file.find(path);
    const auto index = item_called(list, name_.id) - list.items.data();
    path.insert(path.end(), {std::to_string(index), "id"});
    ++count;
    return file.put(path, to_);
}

base::Result<void> Renaming::move_folder() const
{
    if (!moved_) return {};
    std::error_code trouble;
    fs::rename(root_ / moved_->first, root_ / moved_->second, trouble);
    if (!trouble) return {};
    return base::trouble(
        fmt::format("cannot rename {}: {}", (root_ / moved_->first).string(), trouble.message()));
}

base::Result<void> Renaming::carry_out() const
{
    std::vector<const YamlFile*> written;
    for (const YamlFile& file : files_) {
        if (const auto saved = file.save(); !saved) return put_back(written, saved.error());
        written.push_back(&file);
    }
    if (const auto moved = move_folder(); !moved) return put_back(written, moved.error());
    return {};
}

}  // namespace edit
