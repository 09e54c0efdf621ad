#include "tests/support/centre/test_centre.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "kiosk/bundle/compile.h"
#include "kiosk/load/load.h"

namespace tests {
namespace {

void fail(const base::Finding& finding)
{
    std::string values;
    for (const std::string& value : finding.arguments) values += " '" + value + "'";
    ADD_FAILURE() << finding.spot.file << ":" << finding.spot.line << ":" << finding.spot.column << ": "
                  << finding.rule << values;
}

bundle::Catalogue opened(const std::filesystem::path& name, const std::filesystem::path& file)
{
    const auto content_is_good = [](const auto&...) { return base::Findings(); };
    const bundle::Judge lenient{content_is_good, content_is_good};
    const auto folder = load::scan(std::filesystem::path(KIOSK_SOURCE "/tests/centres") / name);
    const auto compiled = bundle::compile(folder, lenient, file);
    if (!compiled) throw std::runtime_error(compiled.error().what);
    for (const base::Finding& finding : compiled->findings) {
        if (finding.severity == base::Severity::error) fail(finding);
    }
    auto catalogue = bundle::Catalogue::open(file);
    if (!catalogue) throw std::runtime_error(catalogue.error().what);
    return std::move(*catalogue);
}

}  // namespace

TestCentre::TestCentre(const std::filesystem::path& name) : catalogue_(opened(name, folder_ / "centre.kiosk"))
{
}

bundle::Catalogue TestCentre::another() const
{
    auto catalogue = bundle::Catalogue::open(folder_ / "centre.kiosk");
    if (!catalogue) throw std::runtime_error(catalogue.error().what);
    return std::move(*catalogue);
}

}  // namespace tests
