#include "kiosk/load/everyday.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "kiosk/base/letters.h"
#include "kiosk/load/utf8.h"

namespace load {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr int k_deepest_everyday = 8;
constexpr int k_most_everyday_values = 10'000;
constexpr std::size_t k_longest_everyday_key = 200;

// Ends reading: yaml-cpp is to look at this.
struct Unusual {};

void expect(bool is_usual)
{
    if (!is_usual) throw Unusual{};
}

bool begins_key(char c)
{
    return base::is_latin_letter(c) || base::is_digit(c);
}

bool continues_key(char c)
{
    return begins_key(c) || c == '-' || c == '_' || c == '.';
}

// What cannot begin a text, or might be something else than a text there.
bool begins_plain(char c)
{
    return std::string_view("-?:,[]{}#&*!|>'\"%@` \n").find(c) == npos;
}

// Words that YAML takes for nothing.
bool means_nothing(std::string_view text)
{
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

std::string_view without_spaces_behind(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(' ') + 1);  // npos + 1 is 0
}

// Goes from letter to letter. Between two values it stands at the first letter of a line.
class EverydayReader {
public:
    explicit EverydayReader(std::string_view text) : text_(text) { enter_line(0); }

    Node file()
    {
        skip_notes();
        expect(!is_at_end() && column() == 0);
        Node root = map_of_lines();
        expect(is_at_end());
        return root;
    }

private:
    bool is_at_end() const { return at_ == text_.size(); }
    std::size_t column() const { return at_ - line_begin_; }  // from 0
    Mark mark() const { return {line_, static_cast<int>(column()) + 1}; }
    // '\n' at the end of the line.
    char letter() const { return at_ < line_end_ ? text_[at_] : '\n'; }
    bool is_at_item() const { return text_.substr(at_).starts_with("- "); }

    void enter_line(std::size_t begin)
    {
        line_begin_ = begin;
        line_end_ = std::min(text_.find('\n', begin), text_.size());
        at_ = begin;
        skip_spaces();
    }

    void skip_spaces()
    {
        while (letter() == ' ') ++at_;
    }

    bool take(char wanted)
    {
        if (letter() != wanted) return false;
        ++at_;
        return true;
    }

    // False when there is none.
    bool next_line()
    {
        at_ = line_end_;
        if (is_at_end()) return false;
        ++line_;
        enter_line(line_end_ + 1);
        return true;
    }

    // From a line that may be empty or a note to the next that is neither.
    void skip_notes()
    {
        while (letter() == '\n' || letter() == '#') {
            if (!next_line()) return;
        }
    }

    // With nothing more on this one.
    void to_next_value()
    {
        skip_spaces();
        expect(letter() == '\n');
        if (next_line()) skip_notes();
    }

    Node begin(Node::Kind kind)
    {
        expect(++values_ <= k_most_everyday_values);
        Node node;
        node.kind = kind;
        node.mark = mark();
        return node;
    }

    Node map_of_lines()
    {
        expect(++depth_ <= k_deepest_everyday);
        const std::size_t indent = column();
        Node map = begin(Node::Kind::map);
        do {
            expect(column() == indent);
            Entry entry = key();
            entry.value = value_of_key(indent);
            map.entries.push_back(std::move(entry));
        } while (!is_at_end() && column() >= indent);
        expect_different_keys(map);
        --depth_;
        return map;
    }

    Node list_of_lines()
    {
        expect(++depth_ <= k_deepest_everyday);
        const std::size_t indent = column();
        Node list = begin(Node::Kind::list);
        do {
            ++at_;
            skip_spaces();
            list.items.push_back(is_at_key() ? map_of_lines() : value_on_line(indent));
        } while (!is_at_end() && column() == indent && is_at_item());
        --depth_;
        return list;
    }

    // Where a key ends, if one begins here: "title:" with a space or nothing behind.
    std::size_t end_of_key() const
    {
        std::size_t end = at_;
        while (end < line_end_ && continues_key(text_[end])) ++end;
        const bool is_usual = begins_key(letter()) && end - at_ <= k_longest_everyday_key;
        const bool has_colon = end < line_end_ && text_[end] == ':';
        const bool has_gap = end + 1 >= line_end_ || text_[end + 1] == ' ';
        return is_usual && has_colon && has_gap ? end : npos;
    }

    bool is_at_key() const { return end_of_key() != npos; }

    Entry key()
    {
        expect(++values_ <= k_most_everyday_values);
        const std::size_t end = end_of_key();
        expect(end != npos);
        Entry entry{std::string(text_.substr(at_, end - at_)), mark(), {}};
        expect(!means_nothing(entry.key));
        at_ = end + 1;
        skip_spaces();
        return entry;
    }

    // A list may begin right under its key.
    Node value_of_key(std::size_t indent)
    {
        if (letter() != '\n') return value_on_line(indent);
        to_next_value();
        expect(!is_at_end() && column() + (is_at_item() ? 1 : 0) > indent);
        return is_at_item() ? list_of_lines() : map_of_lines();
    }

    // The rest of the line, of something that begins at `indent`. What follows further in would belong to it.
    Node value_on_line(std::size_t indent)
    {
        const bool is_block = letter() == '|' || letter() == '>';
        Node value = is_block ? block(indent) : begins_plain(letter()) ? plain_line() : enclosed();
        if (!is_block) to_next_value();
        expect(is_at_end() || column() <= indent);
        return value;
    }

    Node text(std::size_t end, std::string_view value)
    {
        Node node = begin(Node::Kind::text);
        node.text = composed(std::string(value));
        at_ = end;
        return node;
    }

    Node plain(std::size_t end)
    {
        const std::string_view value = without_spaces_behind(text_.substr(at_, end - at_));
        expect(!means_nothing(value) && begins_plain(value.front()) && value.back() != ':');
        expect(value.find(": ") == npos && value.find(" #") == npos);
        return text(end, value);
    }

    Node plain_line() { return plain(line_end_); }

    Node plain_in_brackets()
    {
        const std::string_view line = text_.substr(0, line_end_);
        const std::size_t end = line.find_first_of(",[]{}?", at_);
        expect(end != npos && text_[end - 1] != ':');
        return plain(end);
    }

    Node enclosed()
    {
        switch (letter()) {
            case '"':
            case '\'': return quoted();
            case '[':
            case '{': return in_brackets();
            default: throw Unusual{};
        }
    }

    Node quoted()
    {
        const std::string_view line = text_.substr(0, line_end_);
        const std::size_t end = line.find(letter(), at_ + 1);
        expect(end != npos);
        const std::string_view value = text_.substr(at_ + 1, end - at_ - 1);
        expect(!value.empty() && value.front() != ' ' && value.back() != ' ' && value.find('\\') == npos);
        return text(end + 1, value);
    }

    Node in_brackets()
    {
        expect(++depth_ <= k_deepest_everyday);
        const bool is_map = letter() == '{';
        Node node = begin(is_map ? Node::Kind::map : Node::Kind::list);
        do {
            ++at_;
            skip_spaces_and_lines();
            if (is_map) {
                Entry entry = key();
                entry.value = value_in_brackets();
                node.entries.push_back(std::move(entry));
            } else {
                node.items.push_back(value_in_brackets());
            }
            skip_spaces_and_lines();
        } while (letter() == ',');
        expect(take(is_map ? '}' : ']'));
        expect_different_keys(node);
        --depth_;
        return node;
    }

    void skip_spaces_and_lines()
    {
        skip_spaces();
        while (letter() == '\n') expect(next_line() && column() > 0);
    }

    Node value_in_brackets() { return begins_plain(letter()) ? plain_in_brackets() : enclosed(); }

    // A text of whole lines, as far in as its first one: "|" keeps the lines, ">" makes one of each
    // paragraph,
    // "-" drops the end of the last.
    Node block(std::size_t indent)
    {
        Node node = begin(Node::Kind::text);
        const bool is_folded = !take('|');
        if (is_folded) expect(take('>'));
        const bool has_end = !take('-');
        expect(at_ == line_end_ && text_.back() == '\n' && next_line());
        const std::size_t in = column();
        expect(letter() != '\n' && in > indent);
        std::string text(block_line(in, is_folded));
        std::size_t empty_lines = 0;
        while (next_line()) {
            const bool is_empty = letter() == '\n';
            expect(!is_empty || column() <= in);
            if (!is_empty && column() < in) break;
            if (is_empty) ++empty_lines;
            else append_line(text, block_line(in, is_folded), is_folded, std::exchange(empty_lines, 0));
        }
        skip_notes();
        if (has_end) text += '\n';
        node.text = composed(std::move(text));
        return node;
    }

    // What stands further in, or has spaces behind, is folded by rules of its own.
    std::string_view block_line(std::size_t in, bool is_folded) const
    {
        expect(!is_folded || (column() == in && text_[line_end_ - 1] != ' '));
        return text_.substr(line_begin_ + in, line_end_ - line_begin_ - in);
    }

    static void append_line(std::string& text, std::string_view line, bool is_folded, std::size_t empty_lines)
    {
        if (is_folded && empty_lines == 0) text += ' ';
        else text.append(empty_lines + (is_folded ? 0 : 1), '\n');
        text += line;
    }

    static void expect_different_keys(const Node& map)
    {
        std::vector<std::string_view> keys;
        keys.reserve(map.entries.size());
        for (const Entry& entry : map.entries) keys.push_back(entry.key);
        std::ranges::sort(keys);
        expect(std::ranges::adjacent_find(keys) == keys.end());
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::size_t line_begin_ = 0;
    std::size_t line_end_ = 0;
    int depth_ = 0;
    int values_ = 0;
};

}  // namespace

std::optional<Node> read_everyday(std::string_view text)
{
    try {
        return EverydayReader(text).file();
    } catch (const Unusual&) {
        return std::nullopt;
    }
}

}  // namespace load
