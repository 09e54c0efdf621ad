#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <ostream>

#include "kiosk/base/files.h"
#include "kiosk/pages/find.h"
#include "kiosk/staff/command.h"
#include "kiosk/staff/content_source.h"
#include "kiosk/staff/options.h"
#include "kiosk/staff/page_values.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

constexpr int k_most_found = 20;

std::string as_json(const std::vector<pages::Result>& found)
{
    auto results = nlohmann::ordered_json::array();
    for (const pages::Result& one : found) {
        results.push_back(
            {{"id", one.service.key}, {"title", plain(one.title.text)}, {"language", one.title.language}});
    }
    return on_one_line({{"results", std::move(results)}});
}

std::string as_text(const std::vector<pages::Result>& found, const std::string& typed)
{
    if (found.empty()) return fmt::format("Nothing found for '{}'.\n", i18n::visible(typed));
    std::string text;
    for (const pages::Result& one : found) {
        const std::string title = plain(one.title.text);
        text += fmt::format("{}. {} [{}]\n", &one - found.data() + 1, title, one.service.key);
        for (const auto& line : {one.german_title, one.where, one.opening}) {
            if (line) text += "   " + plain(line->text) + "\n";
        }
    }
    return text;
}

class Find final : public Command {
public:
    const char* name() const override { return "find"; }
    const char* purpose() const override { return "Search as on the terminal"; }

    void declare(CLI::App& app) override
    {
        add_content(app, content_);
        add_visitor_language(app, language_);
        app.add_option("TEXT", typed_, "What the visitor types, as far as it is typed")->required();
        add_format(app, format_);
        add_clock(app, clock_);
        app.footer(
            "Mistakes are forgiven: letters missing, doubled or swapped, umlauts written in another way,\n"
            "words in Latin letters. A TEXT of several words needs quotes.\n"
            "\n"
            "Example:\n"
            "  kioskctl find content --language uk \"anerkenung\"");
    }

    int run(const Console& console) override
    {
        const auto content = Content::open(content_, clock_, console);
        if (!content) return content.error();
        if (const auto offered = content->must_offer(language_); !offered)
            return refuse(console, offered.error());
        const i18n::Words words(base::share_folder() / "locales", "kiosk");
        const pages::World world{content->catalogue(), words, content->now(clock_), {}};
        const auto found = pages::find(world, typed_, language_, k_most_found);
        console.out << (format_ == Format::json ? as_json(found) : as_text(found, typed_));
        return k_good;
    }

private:
    std::filesystem::path content_;
    base::LanguageTag language_;
    std::string typed_;
    Format format_ = Format::text;
    std::optional<base::LocalTime> clock_;
};

}  // namespace

std::unique_ptr<Command> find_command()
{
    return std::make_unique<Find>();
}

}  // namespace staff
