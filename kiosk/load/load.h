#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/finding.h"
#include "kiosk/base/language.h"
#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"

// YAML in; facts, words and findings out. Only here is YAML known.
namespace load {

// One file of a content folder.
struct Source {
    std::string path;  // relative to the folder, '/' between parts
    content::Thing thing;
    std::optional<base::LanguageTag> language;  // absent: the facts file, or
    bool is_plan = false;                       // a floor plan of a place

    bool is_facts() const { return !language && !is_plan; }
};

// What stands in a content folder: names only, nothing parsed. Sources are sorted by path.
struct Folder {
    std::filesystem::path root;
    std::vector<Source> sources;
};

// Limits of the format.
inline constexpr std::size_t k_longest_file_bytes = 256 * 1024;
inline constexpr std::size_t k_most_files = 200'000;
inline constexpr std::size_t k_most_bytes = 512u << 20;
inline constexpr int k_deepest = 16;

// Of what is found in a folder. A hostile one has more mistakes than there is memory: with so many errors
// nothing more is read, and further warnings and notes are not told.
inline constexpr std::size_t k_most_errors = 10'000;
inline constexpr std::size_t k_most_remarks = 200'000;

// Finds the files. Misplaced and misnamed ones, links out of the folder and everything over the limits are
// findings and left out. A folder without centre/centre.yaml is a finding.
base::Loaded<Folder> scan(const std::filesystem::path& root);

// All facts files. Nothing is invented: what could not be read is left out and has a finding. Ends early with
// more than k_most_errors.
base::Loaded<content::Facts> facts(const Folder& folder);

// All words files of one thing.
base::Loaded<content::Translations> translations(const Folder& folder, const content::Thing& thing);

// The things of a folder that have a facts file, in the order of their paths.
std::vector<content::Thing> things(const Folder& folder);

// The same from text, for one file: `path` serves findings only.
base::Loaded<content::Words> words_from(const std::string& path, const content::Thing& thing,
                                        const base::LanguageTag& language, std::string_view yaml);

}  // namespace load
