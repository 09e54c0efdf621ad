#include "kiosk/pages/markdown.h"

#include <string_view>

namespace pages {
namespace {

constexpr std::string_view k_white = " \t\r";
constexpr std::string_view k_bullet = "- ";
constexpr std::string_view k_strong = "**";

std::string_view trimmed(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(k_white);
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(k_white) - first + 1);
}

std::string without_strong(std::string_view line)
{
    std::string plain(line);
    for (std::size_t at = plain.find(k_strong); at != std::string::npos; at = plain.find(k_strong, at))
        plain.erase(at, k_strong.size());
    return plain;
}

// Collects blocks line by line.
class Collector {
public:
    explicit Collector(const base::LanguageTag& language) : language_(language) {}

    void take(std::string_view line)
    {
        if (line.empty()) {
            goes_on_ = false;
        } else if (line.starts_with(k_bullet)) {
            begin(TextBlock::Kind::item, trimmed(line.substr(k_bullet.size())));
        } else if (goes_on_) {
            blocks_.back().phrase.text += ' ' + without_strong(line);
        } else {
            begin(TextBlock::Kind::paragraph, line);
        }
    }

    std::vector<TextBlock> blocks() && { return std::move(blocks_); }

private:
    void begin(TextBlock::Kind kind, std::string_view line)
    {
        blocks_.push_back({kind, {without_strong(line), language_}});
        goes_on_ = true;
    }

    const base::LanguageTag& language_;
    std::vector<TextBlock> blocks_;
    bool goes_on_ = false;
};

}  // namespace

std::vector<TextBlock> blocks(const base::Phrase& text)
{
    Collector collector(text.language);
    std::string_view rest = text.text;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        collector.take(trimmed(rest.substr(0, end)));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    return std::move(collector).blocks();
}

base::Phrase plain(const base::Phrase& text)
{
    base::Phrase joined{{}, text.language};
    for (const TextBlock& block : blocks(text)) {
        if (!joined.text.empty()) joined.text += '\n';
        joined.text += block.phrase.text;
    }
    return joined;
}

}  // namespace pages
