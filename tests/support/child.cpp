#include "tests/support/child.h"

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace tests {
namespace {

constexpr unsigned k_nobody = 65534;

long peak_kib()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

[[noreturn]] void answer(int to, const std::function<std::string()>& act)
{
    malloc_trim(0);
    const long before = peak_kib();
    const std::string text = act();
    const std::string all = std::to_string(peak_kib() - before) + "\n" + text;
    const bool is_written = ::write(to, all.data(), all.size()) == static_cast<ssize_t>(all.size());
    _exit(is_written ? 0 : 1);
}

std::string read_all(int from)
{
    std::string all;
    char part[4096];
    for (ssize_t got = 0; (got = ::read(from, part, sizeof part)) > 0;)
        all.append(part, static_cast<std::size_t>(got));
    return all;
}

}  // namespace

ChildAnswer in_a_child(const std::function<std::string()>& act)
{
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("no process");
    if (child == 0) answer(ends[1], act);
    close(ends[1]);
    const std::string all = read_all(ends[0]);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (status != 0) throw std::runtime_error("the child came to a bad end");
    const std::size_t line_end = all.find('\n');
    return {all.substr(line_end + 1), std::stol(all.substr(0, line_end))};
}

ChildAnswer as_nobody(const std::function<std::string()>& act)
{
    return in_a_child([&act]() -> std::string {
        if (getuid() == 0 && setresuid(k_nobody, k_nobody, k_nobody) != 0) return "still root";
        return act();
    });
}

}  // namespace tests
