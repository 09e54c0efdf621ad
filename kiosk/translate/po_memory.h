#pragma once

#include <string>
#include <string_view>

#include "kiosk/base/result.h"

namespace translate {

// A file that nobody else sees, for a library that reads and writes by name only.
class FileInMemory {
public:
    static base::Result<FileInMemory> make(std::string_view bytes);
    FileInMemory(FileInMemory&& other) noexcept;
    FileInMemory& operator=(FileInMemory&&) = delete;
    ~FileInMemory();

    const std::string& name() const { return name_; }
    base::Result<std::string> bytes() const;

private:
    explicit FileInMemory(int descriptor);

    int descriptor_;
    std::string name_;
};

}  // namespace translate
