#include "kiosk/staff/options.h"

#include <CLI/CLI.hpp>

#include "kiosk/base/values.h"

namespace staff {

void add_content(CLI::App& app, std::filesystem::path& content)
{
    app.add_option("CONTENT", content, "A folder of YAML files, or a bundle")->required();
}

void add_folder(CLI::App& app, std::filesystem::path& folder)
{
    app.add_option("DIR", folder, "A folder of YAML files");
}

void add_content_folder(CLI::App& app, std::filesystem::path& folder)
{
    std::error_code unreadable;
    folder = std::filesystem::exists("centre/centre.yaml", unreadable) ? "." : "content";
    app.add_option("--content", folder, "The folder of content (default: this folder, or ./content)")
        ->option_text("DIR");
}

void add_output(CLI::App& app, std::filesystem::path& output, const char* type, const char* meaning)
{
    app.add_option("-o,--output", output, meaning)->required()->type_name(type);
}

void add_format(CLI::App& app, Format& format)
{
    app.add_option("--format", format, "text (for people) or json (for programs)")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, Format>{{"text", Format::text}, {"json", Format::json}}))
        ->option_text("text|json");
}

void add_clock(CLI::App& app, std::optional<base::LocalTime>& clock)
{
    app.add_option_function<std::string>(
           "--clock", [&clock](const std::string& written) { clock = base::local_time_from(written); },
           "As if it were that local time")
        ->check([](const std::string& written) {
            return base::local_time_from(written) ? "" : "wants a local time, like 2026-11-26T09:30";
        })
        ->option_text("YYYY-MM-DDTHH:MM[:SS]");
}

void add_visitor_language(CLI::App& app, base::LanguageTag& language)
{
    app.add_option("--language", language, "The visitor's language, one that the centre offers")
        ->required()
        ->option_text("TAG REQUIRED");
}

void add_message_language(CLI::App& app, std::optional<base::LanguageTag>& language)
{
    app.add_option_function<std::string>(
           "--language", [&language](const std::string& tag) { language = tag; },
           "Language of the messages (default: the locale's)")
        ->check(CLI::IsMember({"en", "de"}))
        ->option_text("en|de");
}

void add_windows(CLI::App& app, std::vector<base::SizePx>& windows)
{
    app.add_option_function<std::vector<std::string>>(
           "--window",
           [&windows](const std::vector<std::string>& written) {
               for (const std::string& size : written) windows.push_back(*base::size_from(size));
           },
           "Size of the screens; may be given several times\n"
           "(default: 1080x1920, 1920x1080, 3840x2160)")
        ->check([](const std::string& written) {
            return base::size_from(written) ? "" : "wants WxH in pixels, like 1080x1920";
        })
        ->allow_extra_args(false)
        ->option_text("WxH...");
}

}  // namespace staff
