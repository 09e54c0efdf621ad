#include "kiosk/shell/reload.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <utility>

#include "kiosk/base/today.h"
#include "kiosk/shell/log.h"

namespace shell {
namespace {

constexpr int k_niceness = 10;
constexpr std::chrono::milliseconds k_between_tries{15'000};

bool same(const std::vector<base::Trouble>& one, const std::vector<base::Trouble>& other)
{
    return std::ranges::equal(one, other, {}, &base::Trouble::what, &base::Trouble::what);
}

}  // namespace

Reloader::Reloader(ContentFolder folder, std::function<void()> tell)
    : folder_(std::move(folder)),
      tell_(std::move(tell)),
      worker_([this](const std::stop_token& stop) { run(stop); })
{
}

std::optional<Reloaded> Reloader::take()
{
    const std::lock_guard lock(mutex_);
    return std::exchange(news_, std::nullopt);
}

void Reloader::run(const std::stop_token& stop)
{
    ::setpriority(PRIO_PROCESS, 0, k_niceness);  // of this thread alone, on Linux
    FolderWatch watch(folder_.path());
    if (!watch.sees_everything())
        log(base::Trouble{
            "the system gives no more watches on folders; changes are noticed after some seconds",
            "raise fs.inotify.max_user_watches"});
    log(fmt::format("watching {}", folder_.path().string()));
    look(stop, {{}, true});  // it may have changed before it was watched
    // A full disk may have room again without anything being saved.
    const auto patience = [this] {
        return troubles_.empty() ? std::nullopt : std::optional(k_between_tries);
    };
    while (auto changes = watch.wait(stop, patience())) look(stop, std::move(*changes));
}

void Reloader::look(const std::stop_token& stop, Changes changes)
{
    Opened opened = folder_.update(base::today(), stop);
    if (stop.stop_requested()) return;
    if (opened.same_as_before) {
        if (!changes.paths.empty()) hand_over({std::move(opened), std::move(changes)});
        return;
    }
    const bool is_news = opened.troubles.empty() || !same(opened.troubles, troubles_);
    troubles_ = opened.troubles;
    if (is_news || opened.catalogue) hand_over({std::move(opened), std::move(changes)});
}

void Reloader::hand_over(Reloaded reloaded)
{
    {
        const std::lock_guard lock(mutex_);
        if (news_) {
            reloaded.changes.paths.merge(news_->changes.paths);
            if (reloaded.opened.same_as_before) reloaded.opened = std::move(news_->opened);
            else if (!reloaded.opened.catalogue)
                reloaded.opened.catalogue = std::move(news_->opened.catalogue);
        }
        news_ = std::move(reloaded);
    }
    tell_();
}

}  // namespace shell
