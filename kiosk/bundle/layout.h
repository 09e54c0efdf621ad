#pragma once

#include <array>
#include <string_view>

#include "kiosk/base/result.h"
#include "kiosk/bundle/database.h"

namespace bundle {

// The tables of a bundle. `about` holds what is read at every start ("centre", "questions", "guide"), the
// "fingerprint" of the sources and the "seal": a hash over everything else in the order of writing, which is
// centre, questions, guide, facts, places, words, search, fingerprint. `search` holds what is searched of
// each language: the "keys" of its words, the "titles" as it sorts them, and in the same "order" their
// services' numbers; without a language the keys of what is the same in all. `places` holds what belongs to a
// place besides its facts: the "services" that are given there, and floor plans, "floor-2.svg".
inline constexpr std::array<std::string_view, 5> k_tables = {
    "CREATE TABLE about (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE facts (kind INTEGER NOT NULL, id TEXT NOT NULL, facts BLOB NOT NULL, UNIQUE (kind, id))",
    "CREATE TABLE words (kind INTEGER NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL, words BLOB NOT "
    "NULL, "
    "UNIQUE (kind, id, language))",
    "CREATE TABLE search (language TEXT NOT NULL, part TEXT NOT NULL, bytes BLOB NOT NULL, UNIQUE (language, "
    "part))",
    "CREATE TABLE places (place TEXT NOT NULL, part TEXT NOT NULL, bytes BLOB NOT NULL, UNIQUE (place, "
    "part))"};

// False when there are other tables, or anything else: a view of somebody's making may never come to its end.
bool has_only_our_tables(const Connection& connection);

// A row of `about`; empty when there is none.
std::string about(const Connection& connection, std::string_view name);

// True when a file's header tells of a whole bundle of this version; else what is wrong with it. Reads 100
// bytes.
base::Result<void> check_header(const std::filesystem::path& file);

// True when the database is sound and its contents are those that were sealed. Reads everything.
bool is_unharmed(const Connection& connection);

}  // namespace bundle
