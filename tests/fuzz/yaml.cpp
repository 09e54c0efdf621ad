#include "kiosk/load/readers.h"
#include "tests/fuzz/reports.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

void read_as_every_kind(const load::Node& file, load::Report& report)
{
    static_cast<void>(load::is_newer_format(file, report));
    static_cast<void>(load::centre(file, report));
    static_cast<void>(load::guide(file, report));
    static_cast<void>(load::organisation("x", file, report));
    static_cast<void>(load::place("x", file, report));
    static_cast<void>(load::service("x", file, report));
    static_cast<void>(load::notice("x", file, report));
}

}  // namespace

void yaml(std::string_view bytes)
{
    base::Findings findings;
    load::Report report("f", findings);
    const auto file = load::parse(bytes, report);
    require(file || base::has_errors(findings), "a file is read or has an error");
    if (file && file->kind == load::Node::Kind::map) read_as_every_kind(*file, report);
    require_showable(findings, bytes);
}

}  // namespace tests::fuzz
