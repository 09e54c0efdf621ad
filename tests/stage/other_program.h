#pragma once

#include <memory>
#include <string>

#include "kiosk/base/picture.h"

// Another client of the same display: what it sees there, and what it does to our window.
class OtherProgram {
public:
    explicit OtherProgram(const std::string& display);
    ~OtherProgram();

    // The display as a visitor sees it.
    base::Picture screen() const;

    // Puts a window over everything and takes it away again.
    void cover_and_uncover();

    // What the cross of a window's frame does.
    void ask_to_close(const std::string& title);

    void resize(const std::string& title, base::SizePx size);

private:
    struct Server;
    std::unique_ptr<Server> server_;
};
