#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <random>

#include "kiosk/base/files.h"
#include "kiosk/edit/yaml_file.h"
#include "kiosk/load/utf8.h"

// Many files, many edits: what was not meant must not change, neither in what the file says nor in its bytes.
namespace {

namespace fs = std::filesystem;
using edit::KeyPath;
using edit::YamlFile;
using load::Node;
using Lines = std::vector<std::string>;

constexpr int k_edits_per_file = 12;

// What a text may be, and what YAML makes hard.
const std::vector<std::string> k_texts = {
    "Beratung",
    "no",
    "010",
    "22:22",
    "2026-11-20",
    "null",
    "~",
    "3281e177",
    "a: b",
    "a:",
    ":a",
    "a #b",
    "# a",
    "a#b",
    "*a",
    "&a b",
    "!a",
    "- a",
    "-a",
    "? a",
    "a?, b!",
    "|",
    ">-",
    "'",
    "it's",
    "\"",
    "say \"yes\": \\ ok",
    "a\\",
    "\\n",
    "{a: b}",
    "[a, b",
    "a, b]",
    "%a",
    "@a",
    "`a`",
    "...",
    "---",
    "--- a",
    "<<",
    "=",
    "a\nb",
    "a\n\n\n  b\n c",
    "- a\n- b",
    "# a\n# b",
    "a:\n  b: c",
    "'a\n\"b\\",
    "...\n---",
    "هاتف المساعدة: العنف ضد النساء",
    "Допомога, консультація",
    "Zusammen finden Sie die zuständige Stelle für Ihren Beruf, und zwar dort, wo Sie wohnen: in Rostock, "
    "Schwerin, Wismar, Greifswald, Neubrandenburg oder Stralsund. # Oder anderswo.",
    "zwei  Leerzeichen hier  und  dort, oft  genug, damit  die Zeile  sehr  lang  wird  und  gefaltet  "
    "werden  muss "
    "- oder  auch  nicht",
    "https://www.example.org/sehr/lange/adresse/ohne/jede/stelle/an/der/man/sie/trennen/koennte/"
    "und/noch/etwas/laenger",
    "a\u00A0b",
    "می\u200Cخواهم",
    "u\u0308ber",
    "a\nZusammen finden Sie die zuständige Stelle für Ihren Beruf, und zwar dort, wo Sie wohnen: in Rostock, "
    "Schwerin, Wismar, Greifswald.\n- b\n",
};

// Ways to write that the shipped files do not have.
const Lines k_odd_files = {
    "# nur ein Kommentar\n",
    "",
    "---\na: b\nc:\n- d\n-  e\n",
    "{a: b, c: [d, e], f: {g: h}}\n",
    "{\n  a: b,   # k\n  c: d,\n}\n",
    "a :   b\n'c' :  d\n\"e\": f\n",
    "a:\n\n\n  # k\n  b: c\n\n  # l\n  d:\n\n    e\n\n    f\n\n# m\ng: h",
    "a:\n- - b\n  - c\n- - d\n",
    "a:\n  - id: b\n    c:\n      - d\n      - e\n  # k\n  - id: f\n",
    "a: >\n  b\n  c\n\n\n  d\n\n\ne: |+\n  f\n\n\ng: |2\n    h\n   i\n",
    "a: |\n\n\n  b\n # k\n# l\nc: d\n",
    "a:    # k\n  - b    # l\n  -   c\n  -\n  - d\ne:  # m\nf: ~\ng: # n\n",
    "a: \"b\n  c \\\n  d\"   # k\ne: 'f\n\n  g'\nh: i\n  j\n\n  k\n",
    "a: [b,\n  c   # k\n  , d,\n]\ne: {f: g\n, h: i}\n",
    "a: [  ]\nb: {  }\nc: [[d], {e: f}]\n",
    "a: {b: , c: d}\ne: {f: {g: }}\n",
    "a: b   # ä ö ü\nü: ä\nc: {ß: d, ш: 'ж'}\n",
};

// "a.0.id = text" for everything a file says, in its order.
void flatten(const Node& node, const std::string& path, Lines& lines)
{
    if (node.kind == Node::Kind::text) lines.push_back(path + " = " + std::string(load::trimmed(node.text)));
    else if (edit::part_count(node) == 0 && !path.empty())
        lines.push_back(path + " is " + std::to_string(int(node.kind)));
    for (const auto& entry : node.entries) flatten(entry.value, path + "." + entry.key, lines);
    for (std::size_t at = 0; at < node.items.size(); ++at)
        flatten(node.items[at], path + "." + std::to_string(at), lines);
}

Lines flat(const Node& node)
{
    Lines lines;
    flatten(node, "", lines);
    return lines;
}

bool is_within(const std::string& line, const std::string& prefix)
{
    return line.starts_with(prefix + ".") || line.starts_with(prefix + " = ") ||
           line.starts_with(prefix + " is ");
}

Lines without(const Lines& lines, const std::string& prefix)
{
    Lines rest;
    std::ranges::copy_if(lines, std::back_inserter(rest),
                         [&](const std::string& line) { return !is_within(line, prefix); });
    return rest;
}

Lines within(const Lines& lines, const std::string& prefix)
{
    Lines rest;
    std::ranges::copy_if(lines, std::back_inserter(rest),
                         [&](const std::string& line) { return is_within(line, prefix); });
    return rest;
}

std::string dotted(const KeyPath& path)
{
    std::string text;
    for (const std::string& step : path) text += "." + step;
    return text;
}

// The same as read by `put`.
std::string meant(const std::string& text)
{
    return load::composed(std::string(load::trimmed(text)));
}

std::string with_unix_ends(std::string text)
{
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    std::erase(text, '\r');
    return text;
}

// What differs: [begin, end) of the old text, and how much stands there now.
struct Difference {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t new_end = 0;
};

Difference difference(const std::string& before, const std::string& after)
{
    const auto [old_at, new_at] = std::ranges::mismatch(before, after);
    const auto begin = static_cast<std::size_t>(old_at - before.begin());
    std::size_t same = 0;
    while (same < std::min(before.size(), after.size()) - begin &&
           before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return {begin, before.size() - same, after.size() - same};
}

class Editing {
public:
    Editing(const std::string& name, const std::string& bytes, unsigned seed)
        : name_(name), random_(seed), bytes_(bytes)
    {
    }

    void run()
    {
        auto file = YamlFile::from(bytes_, name_);
        ASSERT_TRUE(file) << file.error().what << "\n" << bytes_;
        for (int edit = 0; edit < k_edits_per_file && !testing::Test::HasFailure(); ++edit) {
            before_ = file->text();
            root_ = file->root();
            one(*file);
            check_line_ends(file->text());
        }
    }

    int edits_done() const { return edits_done_; }

private:
    void one(YamlFile& file)
    {
        switch (number(6)) {
            case 0:
            case 1: return put_text(file, existing(Node::Kind::text));
            case 2: return put_new(file);
            case 3: return put_list(file, existing(std::nullopt));
            case 4: return rename(file, existing(std::nullopt));
            default: return remove(file, existing(std::nullopt));
        }
    }

    std::size_t number(std::size_t below) { return random_() % below; }

    const std::string& text() { return k_texts[number(k_texts.size())]; }

    void collect(const Node& node, const KeyPath& path, std::optional<Node::Kind> kind,
                 std::vector<KeyPath>& paths) const
    {
        if (!path.empty() && (!kind || node.kind == *kind)) paths.push_back(path);
        const auto inner = [&](const Node& part, const std::string& step) {
            KeyPath longer = path;
            longer.push_back(step);
            collect(part, longer, kind, paths);
        };
        for (const auto& entry : node.entries) inner(entry.value, entry.key);
        for (std::size_t at = 0; at < node.items.size(); ++at) inner(node.items[at], std::to_string(at));
    }

    // Empty: there is none.
    KeyPath existing(std::optional<Node::Kind> kind)
    {
        std::vector<KeyPath> paths;
        collect(root_, {}, kind, paths);
        return paths.empty() ? KeyPath() : paths[number(paths.size())];
    }

    void put_text(YamlFile& file, const KeyPath& path)
    {
        if (path.empty()) return;
        const std::string wanted = text();
        said(file.put(path, wanted), file, path);
        expect(file, path, {dotted(path) + " = " + meant(wanted)});
    }

    void put_new(YamlFile& file)
    {
        KeyPath path = existing(number(2) == 0 ? Node::Kind::map : Node::Kind::list);
        const Node& whole = *edit::find(root_, path);
        const bool is_list = whole.kind == Node::Kind::list;
        path.push_back(is_list ? std::to_string(whole.items.size()) : number(4) == 0 ? text() : "new-key");
        path.back() = meant(path.back());
        const bool is_no_key = path.back() == "<<" || path.back().find('\n') != std::string::npos;
        if (is_no_key || edit::find(root_, path)) return;
        if (number(3) == 0) path.emplace_back("deeper");
        if (number(5) == 0) path.emplace_back("of");
        const std::string wanted = text();
        const bool was_filled = edit::part_count(whole) > 0 || path.size() < 3;
        said(file.put(path, wanted), file, path);
        if (!was_filled) return;
        expect(file, path, {dotted(path) + " = " + meant(wanted)});
        if (edit::part_count(whole) == 0) return;
        const std::string before = with_unix_ends(before_);
        const Difference differs = difference(before, with_unix_ends(file.text()));
        EXPECT_EQ(differs.begin, differs.end) << name_ << " " << dotted(path) << "\n"
                                              << before_ << "\n-----\n"
                                              << file.text();
    }

    void put_list(YamlFile& file, const KeyPath& path)
    {
        if (path.empty()) return;
        Lines items, lines;
        for (std::size_t count = 1 + number(4); items.size() < count;) items.push_back(text());
        if (const Node& old = *edit::find(root_, path); old.kind == Node::Kind::list && number(2) == 0) {
            for (std::size_t at = 0; at < items.size(); ++at) {
                const bool keeps = at < old.items.size() && old.items[at].kind == Node::Kind::text;
                if (keeps && number(2) == 0 && !load::is_empty(old.items[at])) items[at] = old.items[at].text;
            }
        }
        for (std::size_t at = 0; at < items.size(); ++at)
            lines.push_back(dotted(path) + "." + std::to_string(at) + " = " + meant(items[at]));
        said(file.put(path, items), file, path);
        expect(file, path, lines);
    }

    void rename(YamlFile& file, KeyPath path)
    {
        if (path.empty()) return;
        const Node& whole = *edit::find(root_, {path.begin(), path.end() - 1});
        if (whole.kind != Node::Kind::map) return;
        const Lines old = within(flat(root_), dotted(path));
        const std::string prefix = dotted(path);
        const std::string name = number(3) == 0 ? "no" : "other-name";
        if (edit::part_index(whole, name)) return;
        said(file.rename(path, name), file, path);
        path.back() = name;
        Lines lines;
        for (const std::string& line : old) lines.push_back(dotted(path) + line.substr(prefix.size()));
        EXPECT_EQ(within(flat(file.root()), dotted(path)), lines) << before_ << "\n-----\n" << file.text();
        EXPECT_EQ(std::ranges::count(before_, '\n'), std::ranges::count(file.text(), '\n'));
    }

    void remove(YamlFile& file, KeyPath path)
    {
        if (path.empty()) return;
        said(file.remove(path), file, path);
        while (path.size() > 1 && edit::part_count(*edit::find(root_, {path.begin(), path.end() - 1})) == 1)
            path.pop_back();
        const Node& whole = *edit::find(root_, {path.begin(), path.end() - 1});
        if (whole.kind == Node::Kind::map && !edit::find(file.root(), path)) {
            Lines rest = without(flat(root_), dotted(path));
            Lines now = flat(file.root());
            EXPECT_EQ(rest, now) << name_ << " " << dotted(path) << "\n"
                                 << before_ << "\n--\n"
                                 << file.text();
        }
        const std::string before = with_unix_ends(before_);
        const Difference differs = difference(before, with_unix_ends(file.text()));
        EXPECT_EQ(differs.begin, differs.new_end) << name_ << " " << dotted(path) << "\n" << before_;
    }

    void said(const base::Result<void>& done, const YamlFile& file, const KeyPath& path)
    {
        ++edits_done_;
        EXPECT_TRUE(done) << name_ << " " << dotted(path) << ": " << done.error().what << "\n" << file.text();
    }

    // The value is there, everything else says the same in the same order, and no line changed but its own.
    void expect(const YamlFile& file, const KeyPath& path, const Lines& lines)
    {
        const std::string prefix = dotted(path);
        EXPECT_EQ(within(flat(file.root()), prefix), lines) << name_ << "\n"
                                                            << before_ << "\n--\n"
                                                            << file.text();
        Lines before = without(flat(root_), prefix), after = without(flat(file.root()), prefix);
        std::erase_if(before, [&](const std::string& line) {
            const auto end = line.find(" is ");
            return end != line.npos && prefix.starts_with(line.substr(0, end) + ".");
        });
        EXPECT_EQ(before, after) << name_ << " " << prefix << "\n" << before_ << "\n--\n" << file.text();
        if (const Node* old = edit::find(root_, path); old && old->kind != Node::Kind::nothing)
            expect_same_lines(file, *old);
    }

    // The first line that differs is not above the value, the last not below the line of what follows it.
    void expect_same_lines(const YamlFile& file, const Node& old) const
    {
        const std::string before = with_unix_ends(before_);
        const Difference differs = difference(before, with_unix_ends(file.text()));
        if (differs.begin == differs.end && differs.begin == differs.new_end) return;
        const auto line_of = [&](std::size_t at) {
            return 1 +
                   int(std::count(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        };
        int next = line_of(before.size()) + 1;
        find_next(root_, old.mark, next);
        const bool is_list = old.kind == Node::Kind::list || old.kind == Node::Kind::map;
        EXPECT_GE(line_of(differs.begin) + (is_list ? 1 : 0), is_list ? 1 : old.mark.line) << before_;
        EXPECT_LE(line_of(differs.end == 0 ? 0 : differs.end - 1), next) << before_ << "\n--\n"
                                                                         << file.text();
    }

    // The line of the first key below a mark.
    static void find_next(const Node& node, const load::Mark& mark, int& next)
    {
        for (const auto& entry : node.entries) {
            if (entry.mark.line > mark.line && node.mark < mark) next = std::min(next, entry.mark.line);
            find_next(entry.value, mark, next);
        }
        for (const Node& item : node.items) find_next(item, mark, next);
    }

    void check_line_ends(const std::string& after) const
    {
        const auto unix_ends = [](const std::string& text) {
            return std::ranges::count(text, '\n') - std::ranges::count(text, '\r');
        };
        const bool has_windows_only = before_.find('\r') != std::string::npos && unix_ends(before_) == 0;
        EXPECT_TRUE(!has_windows_only || unix_ends(after) == 0) << name_;
        EXPECT_EQ(before_.starts_with("\xEF\xBB\xBF"), after.starts_with("\xEF\xBB\xBF")) << name_;
    }

    std::string name_;
    std::mt19937 random_;
    std::string bytes_;
    std::string before_;
    Node root_;
    int edits_done_ = 0;
};

std::string with_windows_ends(const std::string& text)
{
    std::string converted = "\xEF\xBB\xBF";
    for (const char c : text) {
        if (c == '\n') converted += '\r';
        converted += c;
    }
    return converted;
}

std::vector<fs::path> content_files()
{
    std::vector<fs::path> files;
    for (const char* folder : {"content", "tests/centres"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(KIOSK_SOURCE) / folder)) {
            if (entry.path().extension() == ".yaml") files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

int random_edits(const std::string& name, const std::string& bytes, unsigned seed)
{
    Editing editing(name, bytes, seed);
    editing.run();
    return editing.edits_done();
}

TEST(RandomEdits, OfShippedFilesChangeOnlyWhatIsMeant)
{
    unsigned seed = 1;
    int done = 0;
    for (const fs::path& path : content_files()) {
        const std::string name = path.string(), text = base::read_file(path).value();
        done += random_edits(name, text, ++seed);
        if (seed % 3 == 0) done += random_edits(name + " (Windows)", with_windows_ends(text), seed);
        if (seed % 5 == 0) done += random_edits(name + " (cut)", text.substr(0, text.size() - 1), seed);
        if (HasFailure()) return;
    }
    EXPECT_GT(done, 2000);
}

TEST(RandomEdits, OfOddFilesChangeOnlyWhatIsMeant)
{
    int done = 0;
    for (unsigned seed = 1; seed <= 25 && !HasFailure(); ++seed) {
        for (const std::string& text : k_odd_files) {
            done += random_edits("odd", text, seed);
            done += random_edits("odd (Windows)", with_windows_ends(text), seed + 1000);
            if (HasFailure()) return;
        }
    }
    EXPECT_GT(done, 5000);
}

}  // namespace
