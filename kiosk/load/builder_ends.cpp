#include "kiosk/load/builder.h"
#include "kiosk/load/bytes.h"

// Where values end in their text, and what is suspicious there.
namespace load {
namespace {

constexpr std::size_t npos = std::string_view::npos;

}  // namespace

void Builder::find_end(Node& node, std::size_t begin, const std::string& value)
{
    progress_.last_quoted.reset();
    const char first = text_[begin];
    if (first == '"' || first == '\'') find_end_of_quoted(node, begin, value);
    else if (first == '|' || first == '>') progress_.end_of_last = end_of_block(text_, begin);
    else find_end_of_plain(node, begin, value);
}

void Builder::find_end_of_quoted(const Node& node, std::size_t begin, const std::string& value)
{
    progress_.last_quoted = begin;
    progress_.end_of_last = end_of_quoted(text_, begin);
    if (progress_.end_of_last == npos) {
        report_.error(node.mark, {"unclosed-quote", "", {}});
        throw Stop{};
    }
    // What was written as "\u202e" stands in no check of the file's own letters.
    if (text_.substr(begin, progress_.end_of_last - begin).find('\\') != npos)
        check_written_letters(value, node.mark);
}

// Where a letter stands that was written as "\u202e" is not known: the value as a whole is named.
void Builder::check_written_letters(const std::string& value, Mark begin)
{
    base::Findings found;
    Report in_value({}, found);
    check_characters(value, {}, in_value);
    for (base::Finding& finding : found) {
        Mistake mistake{std::move(finding.rule), std::move(finding.detail), std::move(finding.arguments)};
        if (finding.severity == base::Severity::error) report_.error(begin, std::move(mistake));
        else report_.warning(begin, std::move(mistake));
    }
}

void Builder::find_end_of_plain(Node& node, std::size_t begin, const std::string& value)
{
    progress_.end_of_last = end_of_plain(text_, begin, value);
    node.cut = doubtful_comment_mark(progress_.end_of_last);
    const std::size_t list = list_within(text_.substr(0, progress_.end_of_last), begin);
    if (list != npos) report_.warning(lines_.mark_of(list), {"joined-lines", "", {}});
}

std::optional<Mark> Builder::doubtful_comment_mark(std::size_t end_of_value) const
{
    const std::size_t hash = doubtful_comment(text_, end_of_value);
    if (hash == npos) return std::nullopt;
    return lines_.mark_of(hash);
}

}  // namespace load
