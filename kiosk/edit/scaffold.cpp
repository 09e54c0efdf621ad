#include "kiosk/edit/scaffold.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/edit/id_rule.h"
#include "kiosk/edit/yaml_file.h"

namespace edit {
namespace {

namespace fs = std::filesystem;
using content::Kind;

// A template with the line of a key, or its pattern "# web: ..." and the lines within it, opened for a value:
// "web:".
std::string opened(std::string text, const std::string& key)
{
    std::size_t begin = text.find(fmt::format("\n{}:", key));
    if (begin == std::string::npos) begin = text.find(fmt::format("\n# {}:", key));
    if (begin == std::string::npos) return text;
    std::size_t end = text.find('\n', begin + 1);
    while (text.compare(end, 4, "\n#  ") == 0) end = text.find('\n', end + 1);
    return text.replace(begin, end - begin, fmt::format("\n{}:", key));
}

// Where a file of a new thing begins: its first line, and the template.
base::Result<YamlFile> begun(const fs::path& path, std::string first_line, std::string_view pattern,
                             const std::vector<Filled>& filled, Filled::File file)
{
    std::string text = std::move(first_line) + "\n" + std::string(pattern);
    for (const Filled& one : filled) {
        if (one.file == file) text = opened(std::move(text), one.path.front());
    }
    return YamlFile::from(std::move(text), path);
}

// Both files of a new thing, filled in as far as is known.
base::Result<std::vector<YamlFile>> new_files(const fs::path& content, const content::Thing& thing,
                                              const std::vector<Filled>& filled, const FirstLine& first_line)
{
    const fs::path folder = content / content::folder_of(thing);
    const std::string facts_name = fmt::format("{}.yaml", content::name_of(thing.kind));
    auto facts = begun(folder / facts_name, first_line(thing.kind, std::nullopt), facts_template(thing.kind),
                       filled, Filled::File::facts);
    auto german = begun(folder / "de.yaml", first_line(thing.kind, base::k_source_language),
                        words_template(thing.kind), filled, Filled::File::german);
    if (!facts) return tl::unexpected(facts.error());
    if (!german) return tl::unexpected(german.error());
    for (const Filled& one : filled) {
        YamlFile& file = one.file == Filled::File::facts ? *facts : *german;
        const auto put = std::visit([&](const auto& value) { return file.put(one.path, value); }, one.value);
        if (!put) return tl::unexpected(put.error());
    }
    return std::vector{std::move(*facts), std::move(*german)};
}

// All of them, or none.
base::Result<void> save(const std::vector<YamlFile>& files, const fs::path& folder)
{
    std::error_code trouble;
    fs::create_directories(folder.parent_path(), trouble);
    if (!trouble) fs::create_directory(folder, trouble);
    if (trouble) return base::trouble(fmt::format("cannot make {}: {}", folder.string(), trouble.message()));
    for (const YamlFile& file : files) {
        if (const auto saved = file.save(); !saved) {
            fs::remove_all(folder, trouble);
            return saved;
        }
    }
    return {};
}

std::string from_content(const fs::path& file, const fs::path& content)
{
    return file.lexically_relative(content).generic_string();
}

std::vector<std::string> offered(const YamlFile& centre)
{
    std::vector<std::string> tags;
    const load::Node* languages = centre.find({"languages"});
    if (!languages) return tags;
    for (std::size_t at = 0; at < languages->items.size(); ++at) {
        const load::Node* tag = centre.find({"languages", std::to_string(at), "tag"});
        if (tag) tags.emplace_back(load::trimmed(tag->text));
    }
    return tags;
}

base::Result<void> check_language(const YamlFile& centre, const base::LanguageTag& language,
                                  const std::vector<base::LanguageTag>& instead)
{
    const auto tags = offered(centre);
    const auto is_offered = [&](const std::string& tag) { return std::ranges::count(tags, tag) > 0; };
    const std::string there = fmt::format("{}", fmt::join(tags, ", "));
    if (!base::is_language_tag(language))
        return base::trouble(fmt::format("'{}' is no language", language),
                             "a language is written like uk, ar or fa-AF");
    if (is_offered(language))
        return base::trouble(fmt::format("'{}' is offered already", language), "the languages are: " + there);
    for (const base::LanguageTag& tag : instead) {
        if (!is_offered(tag))
            return base::trouble(fmt::format("'{}' is not offered and cannot stand in", tag),
                                 "choose from: " + there);
    }
    return {};
}

base::Result<void> offer(YamlFile& centre, const base::LanguageTag& language,
                         const std::vector<base::LanguageTag>& instead)
{
    const std::string index = std::to_string(offered(centre).size());
    if (const auto put = centre.put({"languages", index, "tag"}, language); !put) return put;
    if (instead.empty()) return {};
    return centre.put({"languages", index, "instead"}, instead);
}

// The German of the words a visitor sees first, as comments to be translated.
std::string words_of_centre(const YamlFile& german, const base::LanguageTag& language)
{
    std::string text = fmt::format(
        "# Texte des Hauses, Sprache {}. by: wer übersetzt hat; of: zu welchem deutschen Text.\n"
        "# Nehmen Sie das # weg und schreiben Sie hinter den Doppelpunkt die Übersetzung. Alle Texte auf\n"
        "# einmal gibt `kioskctl translate export {}` heraus.\n",
        language, language);
    for (const char* key : {"title", "greeting", "touch"}) {
        if (const load::Node* words = german.find({key}))
            text += fmt::format("# {}: {}\n", key, on_one_line(load::trimmed(words->text), false));
    }
    return text;
}

// Nothing when there is such a file already.
base::Result<std::optional<YamlFile>> new_words_of_centre(const fs::path& folder,
                                                          const base::LanguageTag& language,
                                                          const FirstLine& first_line)
{
    const fs::path path = folder / (language + ".yaml");
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(path, ignored))) return std::nullopt;
    const auto german = YamlFile::read(folder / "de.yaml");
    if (!german) return tl::unexpected(german.error());
    auto file =
        YamlFile::from(first_line(Kind::centre, language) + "\n" + words_of_centre(*german, language), path);
    if (!file) return tl::unexpected(file.error());
    return std::move(*file);
}

}  // namespace

base::Result<std::vector<std::string>> write_new_thing(const fs::path& content, const content::Thing& thing,
                                                       const std::vector<Filled>& filled,
                                                       const FirstLine& first_line)
{
    if (const auto id = must_be_id(thing.id); !id) return tl::unexpected(id.error());
    const fs::path folder = content / content::folder_of(thing);
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(folder, ignored)))
        return base::trouble(fmt::format("{} is there already", folder.string()),
                             "nothing was written; choose another id, or change the files there");
    const auto files = new_files(content, thing, filled, first_line);
    if (!files) return tl::unexpected(files.error());
    if (const auto saved = save(*files, folder); !saved) return tl::unexpected(saved.error());
    std::vector<std::string> written;
    for (const YamlFile& file : *files) written.push_back(from_content(file.path(), content));
    return written;
}

base::Result<std::vector<std::string>> write_new_language(const fs::path& content,
                                                          const base::LanguageTag& language,
                                                          const std::vector<base::LanguageTag>& instead,
                                                          const FirstLine& first_line)
{
    auto centre = YamlFile::read(content / "centre" / "centre.yaml");
    if (!centre) return tl::unexpected(centre.error());
    if (const auto good = check_language(*centre, language, instead); !good)
        return tl::unexpected(good.error());
    if (const auto done = offer(*centre, language, instead); !done) return tl::unexpected(done.error());
    const auto words = new_words_of_centre(content / "centre", language, first_line);
    if (!words) return tl::unexpected(words.error());
    std::vector<std::string> written;
    if (*words) {
        if (const auto saved = (*words)->save(); !saved) return tl::unexpected(saved.error());
        written.push_back(from_content((*words)->path(), content));
    }
    if (const auto saved = centre->save(); !saved) {
        std::error_code ignored;
        if (*words) fs::remove((*words)->path(), ignored);
        return tl::unexpected(saved.error());
    }
    written.push_back(from_content(centre->path(), content));
    return written;
}

}  // namespace edit
