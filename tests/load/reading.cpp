#include "tests/load/reading.h"

#include "kiosk/load/readers.h"
#include "tests/support/findings.h"

namespace tests {
namespace {

// Calls `read` with the parsed text and its report.
template <class Thing, class Reader>
FromText<Thing> read_with(std::string_view yaml, Reader reader)
{
    FromText<Thing> result;
    base::Findings findings;
    load::Report report("f", findings);
    if (const auto file = load::parse(yaml, report)) result.value = reader(*file, report);
    result.findings = to_text(findings);
    return result;
}

std::string shape(const load::Node& node)
{
    std::string inner;
    const auto add = [&inner](const std::string& part) { inner += (inner.empty() ? "" : ", ") + part; };
    switch (node.kind) {
        case load::Node::Kind::nothing: return "nothing";
        case load::Node::Kind::text: return "\"" + node.text + "\"";
        case load::Node::Kind::list:
            for (const load::Node& item : node.items) add(shape(item));
            return "[" + inner + "]";
        case load::Node::Kind::map:
            for (const load::Entry& entry : node.entries) add(entry.key + ": " + shape(entry.value));
            return "{" + inner + "}";
    }
    return {};
}

}  // namespace

std::string found_in(std::string_view yaml)
{
    base::Findings findings;
    load::Report report("f", findings);
    static_cast<void>(load::parse(yaml, report));
    return to_text(findings);
}

std::string shape_of(std::string_view yaml)
{
    base::Findings findings;
    load::Report report("f", findings);
    const auto file = load::parse(yaml, report);
    return file ? shape(*file) : "unreadable";
}

FromText<content::Centre> centre_from(std::string_view yaml)
{
    return read_with<content::Centre>(yaml, load::centre);
}

FromText<content::Guide> guide_from(std::string_view yaml)
{
    return read_with<content::Guide>(yaml, load::guide);
}

FromText<content::Organisation> organisation_from(std::string_view yaml)
{
    return read_with<content::Organisation>(
        yaml, [](const auto& file, auto& report) { return load::organisation("x", file, report); });
}

FromText<std::optional<content::Place>> place_from(std::string_view yaml)
{
    return read_with<std::optional<content::Place>>(
        yaml, [](const auto& file, auto& report) { return load::place("x", file, report); });
}

FromText<std::optional<content::Service>> service_from(std::string_view yaml)
{
    return read_with<std::optional<content::Service>>(
        yaml, [](const auto& file, auto& report) { return load::service("x", file, report); });
}

FromText<std::optional<content::Notice>> notice_from(std::string_view yaml)
{
    return read_with<std::optional<content::Notice>>(
        yaml, [](const auto& file, auto& report) { return load::notice("x", file, report); });
}

FromText<content::Words> words_from(content::Kind kind, std::string_view yaml)
{
    auto loaded = load::words_from("f", {kind, "x"}, "de", yaml);
    return {std::move(loaded.value), to_text(std::move(loaded.findings))};
}

}  // namespace tests
