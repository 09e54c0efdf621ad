#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/staff/command_group.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/translate_parts.h"
#include "kiosk/translate/standing.h"

namespace staff {
namespace {

constexpr const char* k_examples =
    "Examples:\n"
    "  kioskctl translate status uk\n"
    "  kioskctl translate export uk -o ukrainian.po\n"
    "  kioskctl translate import ukrainian.po\n"
    "  kioskctl translate accept services/anabin/uk.yaml\n"
    "  kioskctl translate accept --minor services/anabin/de.yaml";

class Translate final : public CommandGroup {
public:
    Translate() : CommandGroup(k_examples)
    {
        add(translate_status());
        add(translate_export());
        add(translate_import());
        add(translate_accept());
    }

    const char* name() const override { return "translate"; }
    const char* purpose() const override { return "What is translated, and files for translators"; }
};

}  // namespace

std::unique_ptr<Command> translate_command()
{
    return std::make_unique<Translate>();
}

StaffWords::StaffWords(base::LanguageTag language)
    : language_(std::move(language)), words_(base::share_folder() / "locales", "staff")
{
}

std::string StaffWords::say(std::string_view key, const i18n::Arguments& arguments) const
{
    return plain(words_.say(key, {language_}, arguments).text);
}

std::string StaffWords::count(std::string_view key, std::size_t count) const
{
    return plain(words_.count(key, static_cast<long>(count), {language_}).text);
}

void StaffWords::print(const base::Findings& findings, std::ostream& out) const
{
    for (const base::Finding& finding : findings) out << i18n::to_line(finding, words_, language_) << "\n";
}

base::Result<load::Folder> content_files(const std::filesystem::path& folder)
{
    if (auto is = must_be_folder(folder); !is) return tl::unexpected(is.error());
    load::Folder found = load::scan(folder).value;
    if (std::ranges::find(found.sources, "centre/centre.yaml", &load::Source::path) == found.sources.end()) {
        return base::trouble(fmt::format("{} is no folder of content", folder.string()),
                             "go into one, or name it with --content DIR");
    }
    return found;
}

base::Result<void> must_be_translated(const base::LanguageTag& language, const load::Folder& folder)
{
    if (translate::is_translated_into(language, folder)) return {};
    return base::trouble(
        fmt::format("nothing is translated into '{}' here", language),
        fmt::format("the languages are: {}", joined(translate::languages_beside_german(folder))));
}

}  // namespace staff
