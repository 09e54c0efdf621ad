#include "kiosk/translate/po_library.h"

#include <csetjmp>

namespace translate {
namespace {

// What one call of the library complains about, and the way out of it: its handlers must not return from what
// it calls fatal, and it is C, which exceptions cannot cross.
struct Call {
    std::vector<PoComplaint> complaints;
    std::jmp_buf way_out;
};

// The library's handlers are plain functions: they find their call here. Set while a call lasts.
thread_local Call* t_call = nullptr;

std::string in_one_line(const char* text)
{
    std::string line(text ? text : "");
    while (!line.empty() && line.back() == '\n') line.pop_back();
    for (char& c : line) {
        if (c == '\n') c = ' ';
    }
    return line;
}

void note(int severity, const char* file, std::size_t line, const char* text)
{
    if (severity == PO_SEVERITY_WARNING) return;
    const bool has_line = file && line != static_cast<std::size_t>(-1);
    t_call->complaints.push_back({has_line ? std::optional(line) : std::nullopt, in_one_line(text)});
}

void on_error(int severity, po_message_t, const char* file, std::size_t line, std::size_t, int,
              const char* text)
{
    note(severity, file, line, text);
    if (severity == PO_SEVERITY_FATAL_ERROR) std::longjmp(t_call->way_out, 1);
}

void on_two_errors(int severity, po_message_t, const char* file, std::size_t line, std::size_t, int,
                   const char* text, po_message_t, const char*, std::size_t, std::size_t, int, const char*)
{
    note(severity, file, line, text);
    if (severity == PO_SEVERITY_FATAL_ERROR) std::longjmp(t_call->way_out, 1);
}

constexpr po_xerror_handler k_handler = {on_error, on_two_errors};

// Nothing in these frames has a destructor that a jump could miss.
po_file* read_or_give_up(Call& call, const char* file)
{
    if (setjmp(call.way_out) != 0) return nullptr;
    return po_file_read(file, &k_handler);
}

po_file* write_or_give_up(Call& call, po_file* po, const char* file)
{
    if (setjmp(call.way_out) != 0) return nullptr;
    return po_file_write(po, file, &k_handler);
}

}  // namespace

ReadPo read_po(const std::string& file)
{
    Call call;
    t_call = &call;
    po_file* const read = read_or_give_up(call, file.c_str());
    t_call = nullptr;
    return {PoFile(read), std::move(call.complaints)};
}

std::vector<PoComplaint> write_po(po_file* po, const std::string& file)
{
    Call call;
    t_call = &call;
    const bool written = write_or_give_up(call, po, file.c_str()) != nullptr;
    t_call = nullptr;
    if (!written && call.complaints.empty()) call.complaints.push_back({{}, "cannot be written"});
    return std::move(call.complaints);
}

}  // namespace translate
