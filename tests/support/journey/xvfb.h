#pragma once

#include <string>

#include "kiosk/base/picture.h"
#include "tests/support/journey/process.h"

namespace journey {

// A display of its own in memory, without a window manager, for as long as the object lives.
class Xvfb {
public:
    explicit Xvfb(base::SizePx screen);

    const std::string& name() const { return name_; }  // ":7"

private:
    // What the server writes its number into once it takes clients.
    class Pipe {
    public:
        Pipe();
        Pipe(const Pipe&) = delete;
        Pipe& operator=(const Pipe&) = delete;
        ~Pipe();

        int writing_end() const { return ends_[1]; }
        std::string first_line() const;

    private:
        int ends_[2];
    };

    Pipe number_;
    Process server_;
    std::string name_;
};

}  // namespace journey
