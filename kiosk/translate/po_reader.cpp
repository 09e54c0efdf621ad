#include <algorithm>
#include <cstring>

#include "kiosk/load/names.h"
#include "kiosk/load/utf8.h"
#include "kiosk/load/written.h"
#include "kiosk/translate/po.h"
#include "kiosk/translate/po_library.h"
#include "kiosk/translate/po_memory.h"

namespace translate {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

base::Finding error(const std::string& name, int line, std::string rule, std::string detail,
                    std::vector<std::string> arguments = {})
{
    for (std::string& argument : arguments) argument = load::showable(argument);
    return {{name, std::max(line, 1), 1},
            base::Severity::error,
            std::move(rule),
            std::move(detail),
            std::move(arguments)};
}

// The library takes the ends of Windows' lines for letters.
std::string with_plain_line_ends(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, 2) != "\r\n") plain += text[at];
    }
    return plain;
}

// The library does not say where an entry stands. Every entry has one line that begins with msgid, also those
// that are commented out.
std::vector<int> lines_of_entries(std::string_view text)
{
    std::vector<int> lines;
    for (int line = 1; !text.empty(); ++line) {
        std::string_view rest = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(rest.size() + 1, text.size()));
        if (rest.starts_with("#~")) rest.remove_prefix(2);
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
        if (rest.starts_with("msgid") && !rest.starts_with("msgid_")) lines.push_back(line);
    }
    return lines;
}

std::string field_of(const char* header, const char* field)
{
    const PoString value(header ? po_header_field(header, field) : nullptr);
    return value ? value.get() : "";
}

std::string as_tag(std::string name)
{
    std::ranges::replace(name, '_', '-');
    return name;
}

bool is_utf8(std::string content_type)
{
    std::ranges::transform(content_type, content_type.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::size_t charset = content_type.find("charset=");
    return charset == std::string::npos || content_type.substr(charset + 8).starts_with("utf-8");
}

class PoReader {
public:
    explicit PoReader(const std::string& name) : name_(name) {}

    base::Loaded<Po> read(std::string_view bytes)
    {
        if (bytes.starts_with(k_byte_order_mark)) bytes.remove_prefix(k_byte_order_mark.size());
        if (const std::size_t bad = load::first_bad_byte(bytes); bad != std::string_view::npos) {
            complain(load::mark_of(bytes, bad).line, "not-utf8", "damaged");
            return std::move(loaded_);
        }
        const std::string text = load::composed(with_plain_line_ends(bytes));
        const auto memory = FileInMemory::make(text);
        if (!memory) complain(1, "po-damaged", "", {memory.error().what});
        else read(read_po(memory->name()), lines_of_entries(text));
        return std::move(loaded_);
    }

private:
    void complain(int line, std::string rule, std::string detail, std::vector<std::string> arguments = {})
    {
        loaded_.findings.push_back(
            error(name_, line, std::move(rule), std::move(detail), std::move(arguments)));
    }

    void read(const ReadPo& read, const std::vector<int>& lines)
    {
        for (const PoComplaint& complaint : read.complaints)
            complain(static_cast<int>(complaint.line.value_or(1)), "po-damaged", "", {complaint.text});
        if (!read.file) {
            if (read.complaints.empty()) complain(1, "po-damaged", "", {"it cannot be read"});
            return;
        }
        read_header(read.file.get());
        for (const char* const* domain = po_file_domains(read.file.get()); *domain; ++domain) {
            if (std::strcmp(*domain, "messages") != 0) complain(1, "po-damaged", "domain", {*domain});
        }
        std::vector<PoEntry> entries = all_entries(read.file.get(), lines);
        for (PoEntry& entry : entries) check(entry);
        loaded_.value.entries = std::move(entries);
    }

    void read_header(po_file* file)
    {
        const char* header = po_file_domain_header(file, nullptr);
        loaded_.value.title = field_of(header, "Project-Id-Version");
        loaded_.value.language = as_tag(field_of(header, "Language"));
        if (const std::string type = field_of(header, "Content-Type"); !is_utf8(type))
            complain(1, "po-damaged", "charset", {type});
    }

    std::vector<PoEntry> all_entries(po_file* file, const std::vector<int>& lines)
    {
        std::vector<PoEntry> entries;
        const PoIterator at(po_message_iterator(file, nullptr));
        std::size_t count = 0;
        while (const po_message_t message = po_next_message(at.get())) {
            const int line = count < lines.size() ? lines[count] : 0;
            ++count;
            const char* context = po_message_msgctxt(message);
            const bool is_header = !context && *po_message_msgid(message) == '\0';
            if (is_header || po_message_is_obsolete(message)) continue;
            if (po_message_msgid_plural(message)) complain(line, "po-damaged", "plural");
            entries.push_back(entry_from(message, line));
        }
        if (count != lines.size()) {  // not laid out as programs do it
            for (PoEntry& entry : entries) entry.line_in_po = 0;
        }
        return entries;
    }

    static PoEntry entry_from(po_message_t message, int line)
    {
        const char* context = po_message_msgctxt(message);
        PoEntry entry;
        entry.context = context ? context : "";
        entry.german = po_message_msgid(message);
        entry.translation = po_message_msgstr(message);
        entry.is_unfinished = po_message_is_fuzzy(message) != 0;
        entry.line_in_po = line;
        return entry;
    }

    // Bytes written as \377 come from outside of what was looked at before.
    void check(const PoEntry& entry)
    {
        for (const std::string* text : {&entry.context, &entry.german, &entry.translation}) {
            if (load::first_bad_byte(*text) == std::string_view::npos) continue;
            complain(entry.line_in_po, "not-utf8", "damaged");
            return;
        }
    }

    const std::string& name_;
    base::Loaded<Po> loaded_;
};

}  // namespace

base::Loaded<Po> from_po_text(std::string_view bytes, const std::string& name)
{
    return PoReader(name).read(bytes);
}

}  // namespace translate
