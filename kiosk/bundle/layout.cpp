#include "kiosk/bundle/layout.h"

#include <fmt/format.h>

#include <filesystem>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/bundle/hash.h"
#include "kiosk/bundle/rows.h"

namespace bundle {
namespace {

constexpr std::size_t k_header_bytes = 100;
constexpr char k_copy_again[] = "Copy the file again, or write it again with 'kioskctl compile'.";
constexpr char k_not_ours[] = "Give a file written by 'kioskctl compile', or a folder of content.";

// A number in SQLite's header: highest byte first.
std::uint32_t number_at(std::string_view header, std::size_t offset, std::size_t bytes)
{
    std::uint32_t number = 0;
    for (const char c : header.substr(offset, bytes)) number = (number << 8) | static_cast<unsigned char>(c);
    return number;
}

// https://www.sqlite.org/fileformat.html, section 1.3: a page of 65,536 bytes is written as 1.
std::uintmax_t promised_bytes(std::string_view header)
{
    const std::uint32_t page = number_at(header, 16, 2);
    return std::uintmax_t{page == 1 ? 65536 : page} * number_at(header, 28, 4);
}

bool is_ours(std::string_view header)
{
    return header.size() >= k_header_bytes && header.starts_with(std::string_view("SQLite format 3\0", 16)) &&
           number_at(header, 68, 4) == static_cast<std::uint32_t>(k_application_id);
}

// False as well when the rows cannot be read to the end.
bool add_rows(Hash& hash, const Connection& connection, std::string_view sql, int columns)
{
    const Statement statement = connection.prepare(sql);
    Query query(statement);
    while (query.next()) {
        for (int column = 0; column < columns; ++column) hash.add(query.bytes(column));
    }
    return query.finished();
}

// Thing by thing, as they were written.
bool add_words(Hash& hash, const Connection& connection)
{
    const Statement statement =
        connection.prepare("SELECT kind, id, language, words FROM words ORDER BY rowid");
    Query query(statement);
    std::string kind, id;
    std::optional<RowsHash> rows;
    const auto end_thing = [&] {
        if (!rows) return;
        hash.add(id);
        hash.add(rows->digest());
    };
    while (query.next()) {
        if (!rows || query.bytes(0) != kind || query.bytes(1) != id) {
            end_thing();
            kind = query.bytes(0);
            id = query.bytes(1);
            rows.emplace();
        }
        rows->add(query.bytes(2), query.bytes(3));
    }
    end_thing();
    return query.finished();
}

bool add_search(Hash& hash, const Connection& connection)
{
    const Statement statement = connection.prepare("SELECT language, part, bytes FROM search ORDER BY rowid");
    Query query(statement);
    while (query.next()) {
        hash.add(query.bytes(0));
        hash.add(query.bytes(1));
        hash.add(digest_of(query.bytes(2)));
    }
    return query.finished();
}

bool is_sealed(const Connection& connection)
{
    Hash hash;
    for (const char* name : {"centre", "questions", "guide"}) hash.add(about(connection, name));
    if (!add_rows(hash, connection, "SELECT id, facts FROM facts ORDER BY rowid", 2)) return false;
    if (!add_rows(hash, connection, "SELECT place, part, bytes FROM places ORDER BY rowid", 3)) return false;
    if (!add_words(hash, connection) || !add_search(hash, connection)) return false;
    hash.add(about(connection, "fingerprint"));
    return hash.digits() == about(connection, "seal");
}

bool is_sound(const Connection& connection)
{
    const Statement statement = connection.prepare("PRAGMA integrity_check(1)");
    Query query(statement);
    return query.next() && query.bytes(0) == "ok";
}

}  // namespace

bool has_only_our_tables(const Connection& connection)
{
    const Statement statement =
        connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    Query query(statement);
    for (const std::string_view table : k_tables) {
        if (!query.next() || query.bytes(0) != table) return false;
    }
    return !query.next() && query.finished();
}

std::string about(const Connection& connection, std::string_view name)
{
    const Statement statement = connection.prepare("SELECT value FROM about WHERE name = ?1");
    Query query(statement, name);
    return query.next() ? std::string(query.bytes(0)) : std::string();
}

base::Result<void> check_header(const std::filesystem::path& file)
{
    const auto start = base::read_file(file, k_header_bytes);
    if (!start) return tl::unexpected(start.error());
    const std::string name = file.string();
    if (!is_ours(*start)) return base::trouble(name + " is not a bundle of this kiosk", k_not_ours);
    const std::uint32_t version = number_at(*start, 60, 4);
    if (version != static_cast<std::uint32_t>(k_version)) {
        return base::trouble(
            fmt::format("{} has bundle format {}, this program reads format {}", name, version, k_version),
            "Install the version of the program that wrote it, or compile the content with this one.");
    }
    std::error_code unreadable;
    const std::uintmax_t size = std::filesystem::file_size(file, unreadable);
    if (const std::uintmax_t promised = promised_bytes(*start); unreadable || size != promised) {
        return base::trouble(fmt::format("{} is damaged: {} bytes instead of {}", name, size, promised),
                             k_copy_again);
    }
    return {};
}

bool is_unharmed(const Connection& connection)
{
    return is_sound(connection) && is_sealed(connection);
}

}  // namespace bundle
