#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/load/readers.h"
#include "tests/load/mutated.h"
#include "tests/load/reading.h"

namespace {

const char* const k_valid = R"(# Angaben
organisation: migra
topics: [recognition, "work"]
place: [{id: a, room: "2.07", contact: {phone: "112"}, hours: {mon: 8-9}}, b]
for:
  situation: [looking-for-work, working]
hours:
  mon: 09:00-12:00, 13:00-16:00
  tue: [{time: 09:00–12:00, languages: [ar], by: visit}]
closed: [2026-12-24..2027-01-01]
source: |
  Presse
title: 'Anerkennung'
summary: >
  Hilfe: für Ärztinnen # nicht
about: مرحبا
)";

// Every file is a value or has a finding, whatever is in it.
TEST(Mutations, OfAFileNeverCrashTheReader)
{
    int refused = 0;
    constexpr unsigned k_mutations = 3'000;
    for (unsigned seed = 0; seed < k_mutations; ++seed) {
        const std::string yaml = tests::mutated(k_valid, seed);
        base::Findings findings;
        load::Report report("f", findings);
        const auto file = load::parse(yaml, report);
        ASSERT_TRUE(file || base::has_errors(findings)) << yaml;
        if (!file) {
            ++refused;
            continue;
        }
        static_cast<void>(load::service("x", *file, report));
        static_cast<void>(tests::words_from(content::Kind::service, yaml));
        for (const base::Finding& finding : findings) {
            ASSERT_GE(finding.spot.line, 1) << yaml;
            ASSERT_GE(finding.spot.column, 1) << yaml;
            ASSERT_LE(finding.spot.line, 2 + std::ranges::count(yaml, '\n')) << yaml;
        }
    }
    EXPECT_GT(refused, 300);
    EXPECT_LT(refused, 2'700);
}

}  // namespace
