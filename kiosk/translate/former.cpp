#include "kiosk/translate/former.h"

#include <functional>
#include <set>

#include "kiosk/content/print.h"
#include "kiosk/load/load.h"
#include "kiosk/translate/git_history.h"

namespace translate {
namespace {

// Whether a text that had `print` is the one asked for by `wanted`.
using Fits = bool (*)(const std::string& print, const std::string& wanted);

bool is_the_same(const std::string& print, const std::string& wanted)
{
    return print == wanted;
}

bool is_another(const std::string& print, const std::string& wanted)
{
    return print != wanted;
}

std::string german_file(const content::Thing& thing)
{
    return content::folder_of(thing) + "/" + base::k_source_language + ".yaml";
}

Texts in_bundle(const bundle::Catalogue& earlier, const Prints& prints, Fits fits)
{
    Texts found;
    for (const auto& [field, wanted] : prints) {
        const auto words = earlier.words(field.thing, field.path, {base::k_source_language});
        if (!words) continue;
        content::Text text{words->items, {}};
        if (fits(content::print(text), wanted)) found.emplace(field, std::move(text));
    }
    return found;
}

// Looks through the versions of German files for the fields still to be found.
class Search {
public:
    Search(const Prints& prints, Fits fits) : fits_(fits)
    {
        for (const auto& [field, print] : prints) missing_[german_file(field.thing)].emplace(field, print);
    }

    Texts in(const std::filesystem::path& content)
    {
        std::set<std::string> files;
        for (const auto& [file, prints] : missing_) files.insert(file);
        each_version(content, files, [this](const std::string& path, std::string_view bytes) {
            return look_into(path, bytes);
        });
        return std::move(found_);
    }

private:
    bool look_into(const std::string& path, std::string_view bytes)
    {
        Prints& missing = missing_.at(path);
        const content::Thing thing = missing.begin()->first.thing;
        auto words = load::words_from(path, thing, base::k_source_language, bytes).value;
        std::erase_if(missing, [&](const auto& wanted) {
            const auto text = words.fields.find(wanted.first.path);
            if (text == words.fields.end() || !fits_(content::print(text->second), wanted.second))
                return false;
            found_.emplace(wanted.first, std::move(text->second));
            return true;
        });
        return !missing.empty();
    }

    Fits fits_;
    std::map<std::string, Prints> missing_;  // by file
    Texts found_;
};

}  // namespace

Texts with_prints_in_bundle(const bundle::Catalogue& earlier, const Prints& prints)
{
    return in_bundle(earlier, prints, is_the_same);
}

Texts with_prints_in_history(const std::filesystem::path& content, const Prints& prints)
{
    return Search(prints, is_the_same).in(content);
}

Texts before_in_bundle(const bundle::Catalogue& earlier, const Prints& prints_today)
{
    return in_bundle(earlier, prints_today, is_another);
}

Texts before_in_history(const std::filesystem::path& content, const Prints& prints_today)
{
    return Search(prints_today, is_another).in(content);
}

}  // namespace translate
