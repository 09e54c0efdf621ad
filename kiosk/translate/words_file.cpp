#include "kiosk/translate/words_file.h"

#include <system_error>
#include <vector>

namespace translate {
namespace {

edit::KeyPath key_path(std::string_view path)
{
    edit::KeyPath keys;
    while (true) {
        const std::size_t dot = path.find('.');
        keys.emplace_back(path.substr(0, dot));
        if (dot == std::string_view::npos) return keys;
        path.remove_prefix(dot + 1);
    }
}

// `by` comes first and `of` last, as in the files there are.
std::vector<std::string> usual_order(content::Kind kind)
{
    std::vector<std::string> keys = {"by"};
    for (const content::WordField& field : content::word_fields(kind)) {
        std::string key = key_path(field.path).front();
        if (keys.back() != key) keys.push_back(std::move(key));
    }
    keys.emplace_back("of");
    return keys;
}

}  // namespace

std::string words_path(const content::Thing& thing, const base::LanguageTag& language)
{
    return content::folder_of(thing) + "/" + language + ".yaml";
}

base::Result<edit::YamlFile> words_file(const load::Folder& folder, const content::Thing& thing,
                                        const base::LanguageTag& language, const std::string& beginning)
{
    const std::filesystem::path path = folder.root / words_path(thing, language);
    std::error_code trouble;
    auto file = std::filesystem::exists(path, trouble) ? edit::YamlFile::read(path)
                                                       : edit::YamlFile::from(beginning, path);
    if (file) file->keep_in_order(usual_order(thing.kind));
    return file;
}

base::Result<void> put_text(edit::YamlFile& file, const content::WordField& field, const std::string& path,
                            const content::Text& text)
{
    if (field.form == content::Form::list) return file.put(key_path(path), text.items);
    return file.put(key_path(path), text.line());
}

base::Result<void> put_print(edit::YamlFile& file, const std::string& path, const std::string& print)
{
    return file.put({"of", path}, print);
}

base::Result<void> put_by(edit::YamlFile& file, bool machine)
{
    return file.put({"by"}, machine ? "machine" : "person");
}

}  // namespace translate
