// What a schema refuses is not good for `load` either: editors and `check` do not contradict each other.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "kiosk/load/load.h"
#include "tests/support/findings.h"
#include "tests/support/temp_folder.h"

namespace {

using content::Kind;

struct Row {
    Kind kind = Kind::centre;
    std::string role;  // "facts", "german", "translation"
    std::string yaml;
};

Kind kind_named(const std::string& name)
{
    for (const Kind kind : {Kind::guide, Kind::organisation, Kind::place, Kind::service, Kind::notice}) {
        if (content::name_of(kind) == name) return kind;
    }
    return Kind::centre;
}

std::vector<Row> rows()
{
    std::ifstream in(KIOSK_SOURCE "/tests/schema/refused.txt");
    std::vector<Row> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with('#')) continue;
        const auto dot = line.find('.');
        const auto begin = line.find(" | ");
        const auto end = line.find(" | ", begin + 3);
        rows.push_back({kind_named(line.substr(0, dot)), line.substr(dot + 1, begin - dot - 1),
                        line.substr(begin + 3, end - begin - 3)});
    }
    return rows;
}

// What `load` says of a file with that content, one line each.
std::set<std::string> found_in(const Row& row, const std::string& yaml)
{
    const content::Thing thing{row.kind, "a"};
    const std::string folder = row.kind == Kind::centre || row.kind == Kind::guide
                                   ? std::string(content::folder_of(row.kind))
                                   : content::folder_of(thing);
    base::Findings findings;
    if (row.role == "facts") {
        const tests::TempFolder content;
        const std::string path = folder + "/" + std::string(content::name_of(row.kind)) + ".yaml";
        content.write(path, yaml + "\n");
        findings = load::facts(load::scan(content.path()).value).findings;
        std::erase_if(findings, [&](const base::Finding& finding) { return finding.spot.file != path; });
    } else {
        findings = load::words_from("f", thing, row.role == "german" ? "de" : "en", yaml + "\n").findings;
    }
    std::set<std::string> lines;
    for (const base::Finding& finding : findings) lines.insert(tests::to_text(finding));
    return lines;
}

TEST(RefusedBySchemas, IsFoundByTheLoaderToo)
{
    ASSERT_GT(rows().size(), 35u);
    for (const Row& row : rows()) {
        const auto without = found_in(row, "{}");
        const auto with = found_in(row, row.yaml);
        std::set<std::string> more;
        std::ranges::set_difference(with, without, std::inserter(more, more.end()));
        EXPECT_FALSE(more.empty()) << row.role << " " << row.yaml;
    }
}

}  // namespace
