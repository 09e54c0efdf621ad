#include "kiosk/report/lines.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "kiosk/base/files.h"
#include "kiosk/load/load.h"

namespace report {
namespace {

constexpr std::string_view k_white = " \t\r";
constexpr std::string_view k_marks = "\"'*";  // quotes and strong words, in files only

struct Word {
    std::string_view text;
    int line = 0;
    int column = 0;
};

void add_words(std::string_view line, int number, std::vector<Word>& words)
{
    std::size_t at = 0;
    while ((at = line.find_first_not_of(k_white, at)) != std::string_view::npos) {
        const std::size_t end = std::min(line.find_first_of(k_white, at), line.size());
        std::string_view text = line.substr(at, end - at);
        const std::size_t first = std::min(text.find_first_not_of(k_marks), text.size());
        const int column = static_cast<int>(at + first) + 1;
        text.remove_prefix(first);
        text = text.substr(0, text.find_last_not_of(k_marks) + 1);
        if (!text.empty()) words.push_back({text, number, column});
        at = end;
    }
}

// The words from a line on.
std::vector<Word> words_from(std::string_view text, int first_line)
{
    std::vector<Word> words;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        if (number >= first_line) add_words(text.substr(0, end), number, words);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return words;
}

}  // namespace

base::Spot spot_in_file(const std::string& sentence, const base::Spot& field,
                        const std::filesystem::path& root)
{
    const auto text = base::read_file(root / field.file, load::k_longest_file_bytes);
    if (!text) return field;
    const std::vector<Word> file = words_from(*text, field.line);
    const std::vector<Word> sought = words_from(sentence, 1);
    const auto found = std::ranges::search(file, sought, {}, &Word::text, &Word::text);
    if (sought.empty() || found.empty()) return field;
    return {field.file, found.front().line, found.front().column};
}

}  // namespace report
