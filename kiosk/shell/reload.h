#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "kiosk/shell/content.h"
#include "kiosk/shell/folder_watch.h"

namespace shell {

// What came of a save. Of one that changed nothing, too: somebody may want to see it.
struct Reloaded {
    Opened opened;
    Changes changes;
};

// Watches a folder of content on a thread of its own and compiles what is saved there, while frames go on:
// they come first when there is too little time for both.
class Reloader {
public:
    // Looks at what is there, then at what is saved. `tell` is called, on the other thread, when there is
    // something to take.
    Reloader(ContentFolder folder, std::function<void()> tell);

    // The newest that has not been taken yet. What older ones brought to be shown is in it.
    std::optional<Reloaded> take();

private:
    void run(const std::stop_token& stop);
    void look(const std::stop_token& stop, Changes changes);
    void hand_over(Reloaded reloaded);

    ContentFolder folder_;
    std::function<void()> tell_;
    std::vector<base::Trouble> troubles_;  // of the last look: what is wrong still is not news
    std::mutex mutex_;
    std::optional<Reloaded> news_;
    std::jthread worker_;  // the last: it ends before what it uses
};

}  // namespace shell
