#include "kiosk/i18n/words.h"

#include <algorithm>
#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>
#include <limits>
#include <locale>
#include <map>
#include <optional>

#include "kiosk/base/files.h"
#include "kiosk/i18n/fill.h"

namespace i18n {
namespace {

using Messages = boost::locale::message_format<char>;

constexpr std::uintmax_t k_longest_catalogue_bytes = 4u << 20;

// Missing and unreadable files are the same to Boost: nothing.
std::vector<char> read_catalogue(const std::string& path, const std::string&)
{
    const auto bytes = base::read_file(path, k_longest_catalogue_bytes);
    if (!bytes) return {};
    return {bytes->begin(), bytes->end()};
}

// A locale that holds the language's messages, or nothing.
std::optional<std::locale> load(const std::filesystem::path& folder, const std::string& domain,
                                const base::LanguageTag& language)
{
    // The tag becomes part of a path.
    if (!base::is_language_tag(language)) return {};
    boost::locale::gnu_gettext::messages_info about;
    about.language = language;
    about.encoding = "UTF-8";
    about.domains.emplace_back(domain);
    about.paths.push_back(folder.string());
    about.callback = read_catalogue;
    try {
        auto* messages = boost::locale::gnu_gettext::create_messages_facet<char>(about);
        return std::locale(std::locale::classic(), messages);
    } catch (const std::exception&) {  // not a catalogue, or cut short
        return {};
    }
}

// "fa" for "fa-AF"; the same tag when it has no more parts.
base::LanguageTag primary(const base::LanguageTag& language)
{
    return language.substr(0, language.find('-'));
}

// The chain with primary languages and English put in.
base::Chain to_try(const base::Chain& chain)
{
    base::Chain all;
    for (const base::LanguageTag& language : chain) {
        all.push_back(language);
        if (primary(language) != language) all.push_back(primary(language));
    }
    all.emplace_back("en");
    return all;
}

std::string with_arguments(std::string_view sentence, const Arguments& arguments)
{
    std::string text = filled(sentence, [&](std::string_view name) -> std::optional<std::string> {
        const bool is_name = !name.empty() && std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || c == '_' || c == '-';
        });
        if (!is_name) return {};
        const auto found = std::ranges::find(arguments, name, &Arguments::value_type::first);
        return found == arguments.end() ? std::string() : isolated(found->second);
    });
    while (text.ends_with(' ')) text.pop_back();  // of a last value that was empty
    return text;
}

}  // namespace

class Words::Catalogues {
public:
    Catalogues(std::filesystem::path folder, std::string domain)
        : folder_(std::move(folder)), domain_(std::move(domain))
    {
    }

    // Null when this language's catalogue lacks the key. With a count, its plural form.
    const char* find(const std::string& key, std::optional<int> count, const base::LanguageTag& language)
    {
        const Messages* messages = of(language);
        if (!messages || key.empty()) return nullptr;  // the empty key is the catalogue's header
        try {
            return count ? messages->get(0, nullptr, key.c_str(), *count)
                         : messages->get(0, nullptr, key.c_str());
        } catch (const std::exception&) {  // a broken catalogue can also show only here
            return nullptr;
        }
    }

    base::Phrase found(std::string_view key, std::optional<int> count, const base::Chain& chain,
                       const Arguments& arguments)
    {
        const std::string key_text(key);
        for (const base::LanguageTag& language : to_try(chain)) {
            if (const char* sentence = find(key_text, count, language))
                return {with_arguments(sentence, arguments), language};
        }
        return {key_text, "en"};
    }

    std::vector<base::LanguageTag> languages() const
    {
        std::vector<base::LanguageTag> found;
        std::error_code error;
        for (std::filesystem::directory_iterator entry(folder_, error), end; !error && entry != end;
             entry.increment(error)) {
            std::error_code ignored;
            if (std::filesystem::is_regular_file(entry->path() / "LC_MESSAGES" / (domain_ + ".mo"), ignored))
                found.push_back(entry->path().filename().string());
        }
        std::ranges::sort(found);
        return found;
    }

private:
    const Messages* of(const base::LanguageTag& language)
    {
        auto known = loaded_.find(language);
        if (known == loaded_.end()) known = loaded_.emplace(language, load(folder_, domain_, language)).first;
        return known->second ? &std::use_facet<Messages>(*known->second) : nullptr;
    }

    std::filesystem::path folder_;
    std::string domain_;
    std::map<base::LanguageTag, std::optional<std::locale>> loaded_;
};

Words::Words(std::filesystem::path folder, std::string domain)
    : catalogues_(std::make_unique<Catalogues>(std::move(folder), std::move(domain)))
{
}
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;
Words::~Words() = default;

base::Phrase Words::say(std::string_view key, const base::Chain& chain, const Arguments& arguments) const
{
    return catalogues_->found(key, {}, chain, arguments);
}

base::Phrase Words::count(std::string_view key, long count, const base::Chain& chain,
                          const Arguments& arguments) const
{
    Arguments all = arguments;
    all.emplace_back("count", std::to_string(count));
    const long within = std::clamp<long>(count, 0, std::numeric_limits<int>::max());
    return catalogues_->found(key, static_cast<int>(within), chain, all);
}

bool Words::has(std::string_view key, const base::LanguageTag& language) const
{
    return catalogues_->find(std::string(key), {}, language) != nullptr;
}

std::vector<base::LanguageTag> Words::languages() const
{
    return catalogues_->languages();
}

}  // namespace i18n
