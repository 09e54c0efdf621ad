#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "kiosk/base/language.h"
#include "kiosk/base/picture.h"

namespace CLI {
class App;
}

// Options that several commands have, declared alike. Values that cannot be understood end the command line.
namespace staff {

enum class Format { text, json };

void add_content(CLI::App& app, std::filesystem::path& content);
void add_folder(CLI::App& app, std::filesystem::path& folder);

// `--content DIR`: the folder to work on; without it the current folder if that is one of content, else
// ./content. Whether it is there is for the command to say.
void add_content_folder(CLI::App& app, std::filesystem::path& folder);

void add_output(CLI::App& app, std::filesystem::path& output, const char* type, const char* meaning);
void add_format(CLI::App& app, Format& format);
void add_clock(CLI::App& app, std::optional<base::LocalTime>& clock);
void add_visitor_language(CLI::App& app, base::LanguageTag& language);
void add_message_language(CLI::App& app, std::optional<base::LanguageTag>& language);
void add_windows(CLI::App& app, std::vector<base::SizePx>& windows);

}  // namespace staff
