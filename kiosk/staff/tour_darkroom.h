#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>

#include "kiosk/base/picture.h"
#include "kiosk/base/result.h"

namespace staff {

// Makes files of pictures on a thread of its own, so that the next one can be taken meanwhile.
class Darkroom {
public:
    Darkroom();
    ~Darkroom();
    Darkroom(const Darkroom&) = delete;
    Darkroom& operator=(const Darkroom&) = delete;

    // Waits while many are still to be made. A trouble when an earlier one could not be written.
    base::Result<void> develop(std::filesystem::path file, base::Picture picture);

    // Waits for all. Call it before relying on the files.
    base::Result<void> finish();

private:
    struct Order {
        std::filesystem::path file;
        base::Picture picture;
    };
    void work();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Order> orders_;
    bool is_working_ = false;  // on one that is no longer among the orders
    bool is_closing_ = false;
    std::optional<base::Trouble> trouble_;
    std::thread worker_;
};

// Not forced to the disk, unlike a bundle: pictures can be taken again.
base::Result<void> write_fast(const std::filesystem::path& file, std::string_view bytes);

}  // namespace staff
