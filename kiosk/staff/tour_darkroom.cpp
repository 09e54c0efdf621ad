#include "kiosk/staff/tour_darkroom.h"

#include <fstream>

#include "kiosk/text/engine.h"

namespace staff {
namespace {

// A large picture takes 33 MB.
constexpr std::size_t k_most_waiting = 3;

}  // namespace

Darkroom::Darkroom() : worker_([this] { work(); }) {}

Darkroom::~Darkroom()
{
    {
        const std::lock_guard lock(mutex_);
        is_closing_ = true;
    }
    changed_.notify_all();
    worker_.join();
}

base::Result<void> Darkroom::develop(std::filesystem::path file, base::Picture picture)
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return orders_.size() < k_most_waiting; });
    if (trouble_) return tl::unexpected(*trouble_);
    orders_.push_back({std::move(file), std::move(picture)});
    changed_.notify_all();
    return {};
}

base::Result<void> Darkroom::finish()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return orders_.empty() && !is_working_; });
    if (trouble_) return tl::unexpected(*trouble_);
    return {};
}

void Darkroom::work()
{
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return is_closing_ || !orders_.empty(); });
        if (orders_.empty()) return;
        const Order order = std::move(orders_.front());
        orders_.pop_front();
        is_working_ = true;
        changed_.notify_all();
        lock.unlock();
        const auto written = write_fast(order.file, text::png(order.picture));
        lock.lock();
        is_working_ = false;
        if (!written && !trouble_) trouble_ = written.error();
        changed_.notify_all();
    }
}

base::Result<void> write_fast(const std::filesystem::path& file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    if (!out) return base::trouble("cannot write " + file.string());
    return {};
}

}  // namespace staff
