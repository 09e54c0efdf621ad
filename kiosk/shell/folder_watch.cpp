#include "kiosk/shell/folder_watch.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <utility>

namespace shell {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds k_longest_gathering{2'000};  // of changes that do not end
constexpr milliseconds k_between_looks{1'000};      // whether the folder is still the same one
constexpr milliseconds k_between_blind_looks{10'000};
constexpr std::uint32_t k_saved = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO |
                                  IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

// Hidden folders are tools' own: .git sees a hundred files a checkout.
bool is_hidden(const std::string& name)
{
    return name.starts_with('.');
}

}  // namespace

FolderWatch::FolderWatch(fs::path folder, milliseconds quiet) : folder_(std::move(folder)), quiet_(quiet)
{
    watched_folder_ = identity();
    watch_anew();
}

std::optional<Changes> FolderWatch::wait(std::stop_token stop, std::optional<milliseconds> at_most)
{
    const base::Descriptor stopped(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    const std::stop_callback tell(
        stop, [&stopped] { [[maybe_unused]] const int told = ::eventfd_write(stopped.number(), 1); });
    std::optional<steady_clock::time_point> first;
    if (!at_most && !sees_everything_) at_most = k_between_blind_looks;
    const auto began = steady_clock::now();
    while (!stop.stop_requested()) {
        const bool something = sleep(stopped.number(), changed_ ? quiet_ : k_between_looks);
        if (stop.stop_requested()) break;
        if (something) read_events();
        look_for_replacement();
        const auto now = steady_clock::now();
        if (at_most && now - began >= *at_most) changes_.anything = changed_ = true;
        if (!changed_) continue;
        if (!first) first = now;
        if (something && now - *first < k_longest_gathering) continue;
        changed_ = false;
        return std::exchange(changes_, {});
    }
    return std::nullopt;
}

// True: there is something to read. Without inotify it only waits.
bool FolderWatch::sleep(int stop, milliseconds at_most) const
{
    std::array<pollfd, 2> waits{{{stop, POLLIN, 0}, {inotify_.number(), POLLIN, 0}}};
    return ::poll(waits.data(), waits.size(), static_cast<int>(at_most.count())) > 0;
}

std::optional<FolderWatch::Identity> FolderWatch::identity() const
{
    struct stat about {};
    if (::stat(folder_.c_str(), &about) != 0) return std::nullopt;
    return Identity{about.st_dev, about.st_ino};
}

void FolderWatch::look_for_replacement()
{
    const auto now = identity();
    if (now == watched_folder_) return;
    watched_folder_ = now;
    watch_anew();
    changes_.anything = changed_ = true;
}

void FolderWatch::watch_anew()
{
    inotify_ = base::Descriptor(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    folders_.clear();
    sees_everything_ = inotify_.number() >= 0;
    if (watched_folder_ && sees_everything_) watch("");
}

void FolderWatch::watch(const std::string& folder)
{
    const fs::path path = folder_ / folder;
    const int watched = ::inotify_add_watch(inotify_.number(), path.c_str(),
                                            k_saved | (folder.empty() ? 0u : IN_DONT_FOLLOW));
    if (watched < 0) {
        const bool out_of_watches = errno != ENOENT && errno != ENOTDIR;
        sees_everything_ = sees_everything_ && !out_of_watches;
        return;
    }
    folders_[watched] = folder;
    std::error_code gone;
    for (fs::directory_iterator entry(path, gone), end; !gone && entry != end; entry.increment(gone)) {
        std::error_code unknown;
        const std::string name = entry->path().filename().string();
        if (!is_hidden(name) && entry->symlink_status(unknown).type() == fs::file_type::directory)
            watch(folder + name + "/");
    }
}

void FolderWatch::read_events()
{
    alignas(inotify_event) std::array<char, 64 * 1024> bytes;
    for (;;) {
        const ssize_t got = ::read(inotify_.number(), bytes.data(), bytes.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return;
        for (ssize_t at = 0; at < got;) {
            const auto* event = reinterpret_cast<const inotify_event*>(bytes.data() + at);
            if (!note(event->wd, event->mask, event->len > 0 ? event->name : "")) return;
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        }
    }
}

// False: the events that follow are of watches that are no more.
bool FolderWatch::note(int watched, std::uint32_t what, const std::string& name)
{
    if (what & IN_Q_OVERFLOW) {
        watch_anew();
        changes_.anything = changed_ = true;
        return false;
    }
    const auto folder = folders_.find(watched);
    if (folder == folders_.end() || is_hidden(name)) return true;
    changed_ = true;
    if (what & IN_IGNORED) folders_.erase(folder);
    if ((what & IN_IGNORED) || name.empty()) return true;
    const std::string path = folder->second + name;
    changes_.paths.insert(path);
    if ((what & IN_ISDIR) && (what & (IN_CREATE | IN_MOVED_TO))) {
        watch(path + "/");
        changes_.anything = true;  // files may stand in it that nobody was told of
    }
    return true;
}

}  // namespace shell
