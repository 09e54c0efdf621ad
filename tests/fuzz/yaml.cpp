#include "kiosk/load/bytes.h"
#include "kiosk/load/everyday.h"
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

// The reader of everyday files makes of a text what yaml-cpp makes of it, or nothing.
void read_as_by_yaml_cpp(std::string_view bytes)
{
    base::Findings findings;
    load::Report report("f", findings);
    const auto text = load::decoded(bytes, report);
    if (!text || !load::check_characters(*text, {}, report)) return;
    const auto everyday = load::read_everyday(*text);
    if (!everyday) return;
    findings.clear();
    require(load::parse_any(*text, report) == everyday, "an everyday file is read as by yaml-cpp");
    require(findings.empty(), "nothing is found in an everyday file");
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
    read_as_by_yaml_cpp(bytes);
}

}  // namespace tests::fuzz
