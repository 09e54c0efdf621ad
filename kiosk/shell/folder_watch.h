#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

#include "kiosk/base/descriptor.h"

namespace shell {

// What was saved. Paths are relative to the folder, '/' between parts.
struct Changes {
    std::set<std::string> paths;
    bool anything = false;  // not only these: the folder was replaced, or nobody could follow
};

// Notices what is saved in a folder and everything below it, by inotify: files that are written, renamed over
// (as editors do), moved and deleted. The folder may vanish and come back, be a link that is set to another
// folder, or be replaced by a checkout; then it is looked at anew. For one thread.
class FolderWatch {
public:
    // `quiet`: how long nothing must happen before changes count as saved, so that a checkout is one change.
    explicit FolderWatch(std::filesystem::path folder,
                         std::chrono::milliseconds quiet = std::chrono::milliseconds(150));

    // Sleeps until something has been saved since the last call, or until the time is up, which counts as
    // anything. Nothing when a stop was asked for.
    std::optional<Changes> wait(std::stop_token stop, std::optional<std::chrono::milliseconds> at_most = {});

    // False when the system gives no more watches: everything is looked at every few seconds instead.
    bool sees_everything() const { return sees_everything_; }

private:
    struct Identity {  // of a folder on the disk
        unsigned long device = 0;
        unsigned long inode = 0;
        bool operator==(const Identity&) const = default;
    };

    std::optional<Identity> identity() const;
    void look_for_replacement();
    void watch_anew();
    void watch(const std::string& folder);
    void read_events();
    bool note(int watched, std::uint32_t what, const std::string& name);
    bool sleep(int stop, std::chrono::milliseconds at_most) const;

    std::filesystem::path folder_;
    std::chrono::milliseconds quiet_;
    std::optional<Identity> watched_folder_;
    base::Descriptor inotify_;
    std::map<int, std::string> folders_;  // by watch: relative, ending in '/' unless it is the folder itself
    bool sees_everything_ = true;
    Changes changes_;
    bool changed_ = false;
};

}  // namespace shell
