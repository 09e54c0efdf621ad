#include <fmt/format.h>

#include "kiosk/translate/plural_forms.h"
#include "kiosk/translate/po.h"
#include "kiosk/translate/po_library.h"
#include "kiosk/translate/po_memory.h"

namespace translate {
namespace {

// "fa-AF" is fa_AF to gettext.
std::string gettext_name(base::LanguageTag language)
{
    for (char& c : language) {
        if (c == '-') c = '_';
    }
    return language;
}

// Nothing that changes from one day to the next, so that a difference between two files is one of texts. The
// empty fields are there because msgfmt asks for them.
std::string header_of(const Po& po)
{
    std::string header = fmt::format(
        "Project-Id-Version: {}\n"
        "PO-Revision-Date: \n"
        "Last-Translator: \n"
        "Language-Team: \n"
        "Language: {}\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n",
        po.title, gettext_name(po.language));
    if (const auto plurals = plural_forms(po.language); !plurals.empty())
        header += fmt::format("Plural-Forms: {}\n", plurals);
    return header;
}

void put_header(po_message_iterator_t at, const std::string& header)
{
    const po_message_t message = po_message_create();
    po_message_set_msgid(message, "");
    po_message_set_msgstr(message, header.c_str());
    po_message_insert(at, message);
}

void put(po_message_iterator_t at, const PoEntry& entry)
{
    const po_message_t message = po_message_create();
    po_message_set_msgctxt(message, entry.context.c_str());
    po_message_set_msgid(message, entry.german.c_str());
    po_message_set_msgstr(message, entry.translation.c_str());
    std::string notes;
    for (const std::string& note : entry.notes) notes += note + "\n";
    po_message_set_extracted_comments(message, notes.c_str());
    if (entry.line > 0)
        po_message_add_filepos(message, entry.file.c_str(), static_cast<std::size_t>(entry.line));
    if (!entry.former_german.empty()) po_message_set_prev_msgid(message, entry.former_german.c_str());
    po_message_set_fuzzy(message, entry.is_unfinished ? 1 : 0);
    po_message_insert(at, message);
}

}  // namespace

base::Result<std::string> to_po_text(const Po& po)
{
    const PoFile file(po_file_create());
    const PoIterator at(po_message_iterator(file.get(), nullptr));
    put_header(at.get(), header_of(po));
    for (const PoEntry& entry : po.entries) put(at.get(), entry);
    const auto memory = FileInMemory::make({});
    if (!memory) return tl::unexpected(memory.error());
    const auto complaints = write_po(file.get(), memory->name());
    if (!complaints.empty()) return base::trouble("cannot write PO: " + complaints.front().text);
    return memory->bytes();
}

}  // namespace translate
