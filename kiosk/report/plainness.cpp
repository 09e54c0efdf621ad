#include "kiosk/report/plainness.h"

#include <algorithm>
#include <array>

#include "kiosk/pages/markdown.h"
#include "kiosk/report/lines.h"

namespace report {
namespace {

constexpr std::array<std::string_view, 7> k_labels = {
    "title", "name", "greeting", "touch", "emergency.*", "topics.*.title", "questions.*.answers.*"};

// A sentence in words, one behind the other.
bool is_running_text(content::Kind kind, std::string_view path)
{
    const content::WordField* field = content::word_field(kind, path);
    return field && !field->for_search && std::ranges::find(k_labels, field->path) == k_labels.end();
}

bool is_harder(const HardSentence& a, const HardSentence& b)
{
    return a.figures.index() > b.figures.index();
}

}  // namespace

Figures& Figures::operator+=(const Figures& more)
{
    sentences += more.sentences;
    words += more.words;
    long_words += more.long_words;
    longest = std::max(longest, more.longest);
    return *this;
}

double Figures::words_per_sentence() const
{
    return sentences == 0 ? 0 : static_cast<double>(words) / sentences;
}

double Figures::share_of_long_words() const
{
    return words == 0 ? 0 : static_cast<double>(long_words) / words;
}

double Figures::index() const
{
    if (words == 0) return 0;
    return 0.2744 * 100 * share_of_long_words() + 0.2656 * words_per_sentence() - 1.693;
}

PlainnessReader::PlainnessReader() : breaks_(base::k_source_language) {}

void PlainnessReader::read(const content::Thing& thing, const content::Words& german)
{
    for (const auto& [path, text] : german.fields) {
        if (!is_running_text(thing.kind, path)) continue;
        for (const std::string& item : text.items) {
            for (const pages::TextBlock& block : pages::blocks({item, base::k_source_language}))
                read_block(block.phrase.text, thing.kind, text.spot);
        }
    }
}

void PlainnessReader::read_block(const std::string& block, content::Kind kind, const base::Spot& spot)
{
    for (const std::string_view sentence : breaks_.sentences(block)) {
        HardSentence read{std::string(sentence), {}, {.sentences = 1}, spot};
        for (const std::string_view word : breaks_.words(sentence)) {
            ++read.figures.words;
            if (syllables(i18n::lower_case(word, base::k_source_language)) < k_long_word) continue;
            ++read.figures.long_words;
            read.long_words.emplace_back(word);
        }
        if (read.figures.words == 0) continue;
        read.figures.longest = read.figures.words;
        plainness_.all += read.figures;
        plainness_.by_kind[kind] += read.figures;
        keep_if_hard(std::move(read));
    }
}

void PlainnessReader::keep_if_hard(HardSentence sentence)
{
    const Figures& figures = sentence.figures;
    const bool is_hard = figures.index() > k_good_index || figures.words > k_most_words;
    if (!is_hard || figures.words < k_fewest_words_of_hard) return;
    auto& hardest = plainness_.hardest;
    if (std::ranges::find(hardest, sentence.text, &HardSentence::text) != hardest.end()) return;
    hardest.insert(std::ranges::upper_bound(hardest, sentence, is_harder), std::move(sentence));
    if (hardest.size() > k_most_hard_sentences) hardest.pop_back();
}

Plainness PlainnessReader::result(const std::filesystem::path& root) &&
{
    for (HardSentence& sentence : plainness_.hardest)
        sentence.spot = spot_in_file(sentence.text, sentence.spot, root);
    return std::move(plainness_);
}

}  // namespace report
