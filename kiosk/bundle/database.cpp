#include "kiosk/bundle/database.h"

#include <fmt/format.h>

namespace bundle {
namespace {

// The longest are the guide's and the centre's.
constexpr int k_longest_value_bytes = 64 << 20;

// SQLite reads '%', '?' and '#' of a file: name as its own signs.
std::string as_uri(const std::filesystem::path& file)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '%' || c == '?' || c == '#') {
            uri += fmt::format("%{:02x}", static_cast<unsigned char>(c));
        } else {
            uri += c;
        }
    }
    return uri;
}

}  // namespace

base::Result<Connection> Connection::open(const std::string& name, int flags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK)
        return base::trouble(fmt::format("cannot open {}: {}", name, sqlite3_errstr(code)));
    return connection;
}

base::Result<Connection> Connection::create(const std::filesystem::path& file)
{
    auto connection = open(file.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (connection) connection->run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
    return connection;
}

base::Result<Connection> Connection::open_immutable(const std::filesystem::path& file)
{
    auto connection = open(as_uri(file) + "?immutable=1&mode=ro", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (connection) connection->mistrust();
    return connection;
}

void Connection::mistrust() const
{
    run("PRAGMA cell_size_check = ON;");
    for (const int permission : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_VIEW,
                                 SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_WRITABLE_SCHEMA})
        sqlite3_db_config(handle_.get(), permission, 0, nullptr);
    sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle_.get(), SQLITE_LIMIT_LENGTH, k_longest_value_bytes);
}

Statement Connection::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &statement, nullptr);
    return Statement(statement);
}

bool Connection::run(const std::string& sql) const
{
    return sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool Query::next()
{
    if (state_ == SQLITE_ROW) state_ = sqlite3_step(statement_);
    return state_ == SQLITE_ROW;
}

bool Query::finished() const
{
    return state_ == SQLITE_DONE;
}

std::string_view Query::bytes(int column) const
{
    const void* bytes = sqlite3_column_blob(statement_, column);
    const int size = sqlite3_column_bytes(statement_, column);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

void Query::bind(int place, std::string_view text)
{
    sqlite3_bind_text64(statement_, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Query::bind(int place, Blob blob)
{
    sqlite3_bind_blob64(statement_, place, blob.bytes.data(), blob.bytes.size(), SQLITE_TRANSIENT);
}

}  // namespace bundle
