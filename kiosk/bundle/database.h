#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "kiosk/base/result.h"

// SQLite with its handles owned. For the writer and the catalogue only.
namespace bundle {

struct Blob {
    std::string_view bytes;
};

struct CloseConnection {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
struct FinishStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

// A prepared statement; empty when the database could not understand it.
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

class Connection {
public:
    // An empty database to be written once, without a journal: nobody sees the file before it is whole.
    static base::Result<Connection> create(const std::filesystem::path& file);
    // A file that nothing changes as long as it is open.
    static base::Result<Connection> open_immutable(const std::filesystem::path& file);

    Statement prepare(std::string_view sql) const;
    bool run(const std::string& sql) const;
    std::string last_error() const { return sqlite3_errmsg(handle_.get()); }

private:
    explicit Connection(sqlite3* handle) : handle_(handle) {}
    static base::Result<Connection> open(const std::string& name, int flags);
    // A file may come from anywhere: nothing that is written in it may run.
    void mistrust() const;
    std::unique_ptr<sqlite3, CloseConnection> handle_;
};

// One run of a statement with its values. The columns' bytes live until the next row.
class Query {
public:
    template <class... T>
    explicit Query(const Statement& statement, const T&... values) : statement_(statement.get())
    {
        int place = 0;
        (bind(++place, values), ...);
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query() { sqlite3_reset(statement_); }

    bool next();            // true with a row; false at the end, and when something failed
    bool finished() const;  // true at the end without a failure
    std::string_view bytes(int column) const;

private:
    void bind(int place, std::int64_t number) { sqlite3_bind_int64(statement_, place, number); }
    void bind(int place, std::string_view text);
    void bind(int place, Blob blob);

    sqlite3_stmt* statement_;
    int state_ = SQLITE_ROW;
};

}  // namespace bundle
