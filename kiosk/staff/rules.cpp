#include "kiosk/staff/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "kiosk/check/check.h"
#include "kiosk/i18n/cells.h"
#include "kiosk/load/nearest.h"
#include "kiosk/load/rules.h"
#include "kiosk/staff/plain_text.h"
#include "kiosk/staff/rule_examples.h"
#include "kiosk/translate/import.h"

namespace staff {
namespace {

// Moved in, with what cannot be seen spelled out.
std::string snippet(std::string_view lines)
{
    std::string text;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        text += "    ";
        for (const i18n::Cell& cell : i18n::cells(lines.substr(0, end))) text += cell.shown;
        text += "\n";
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return text;
}

}  // namespace

std::vector<std::string> known_rules()
{
    std::vector<std::string> names;
    for (const std::string_view name : load::rule_names()) names.emplace_back(name);
    for (const std::string_view name : check::rule_names()) names.emplace_back(name);
    for (const std::string_view name : translate::rule_names()) names.emplace_back(name);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string explanation(const std::string& rule, const i18n::Words& staff, const base::LanguageTag& language)
{
    std::string text = fmt::format("{}\n\n{}\n", rule, staff.say(rule + ".why", {language}).text);
    const Example* example = example_of(rule);
    if (!example) return text;
    const auto heading = [&](const char* key, std::string_view file) {
        const i18n::Arguments where = {{"file", std::string(file)}};
        return "\n" + plain(staff.say(key, {language}, where).text) + "\n\n";
    };
    const bool is_moved = !example->right_file.empty();
    text += heading("command.example-wrong", example->file) + snippet(example->wrong);
    text += heading("command.example-right", is_moved ? example->right_file : example->file);
    return text + snippet(example->right);
}

std::vector<std::string> rules_like(const std::string& written)
{
    const std::vector<std::string> names = known_rules();
    const std::vector<std::string_view> known(names.begin(), names.end());
    if (const auto near = load::nearest(written, known); !near.empty()) return {std::string(near)};
    std::vector<std::string> like;
    for (const std::string& name : names) {
        if (!written.empty() && name.find(written) != std::string::npos) like.push_back(name);
    }
    return like;
}

}  // namespace staff
