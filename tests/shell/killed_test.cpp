// A terminal may lose its power at any moment. Here it does, hundreds of times, while staff save.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>
#include <thread>

#include "kiosk/base/files.h"
#include "tests/shell/saved_centre.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono;

constexpr int k_kills = KIOSK_SANITIZED ? 100 : 300;
constexpr base::Date k_today = year(2026) / 11 / 24;

// Saves good and broken files and compiles them until it is killed.
[[noreturn]] void save_and_compile(const tests::SavedCentre& centre, int life)
{
    auto folder = centre.opened();
    for (int save = 0;; ++save) {
        if (save % 3 == 2) centre.save_broken_title();
        else centre.save_title("Beratung " + std::to_string(life) + "-" + std::to_string(save));
        (void)folder.update(k_today);
    }
}

void kill_after(const tests::SavedCentre& centre, int life, microseconds time)
{
    const pid_t child = fork();
    if (child == 0) save_and_compile(centre, life);
    std::this_thread::sleep_for(time);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "life " << life << " ended by itself";
}

// Everything that bears a bundle's name is a whole bundle.
void expect_whole_bundles(const fs::path& state)
{
    for (const auto& entry : fs::recursive_directory_iterator(state)) {
        if (entry.path().extension() != ".kiosk" || entry.is_symlink()) continue;
        const auto opened = bundle::Catalogue::open(entry.path(), bundle::Catalogue::Care::thorough);
        ASSERT_TRUE(opened) << opened.error().what;
        EXPECT_EQ(opened->fingerprint(), entry.path().stem().string());
    }
}

// How long opening and saving takes here, so that a slow machine is not always killed before it has saved.
microseconds time_of_a_save(const tests::SavedCentre& centre)
{
    const auto start = steady_clock::now();
    centre.save_title("Beratung");
    (void)centre.opened().update(k_today);
    return duration_cast<microseconds>(steady_clock::now() - start);
}

TEST(Killed, FindsAWholeBundleEveryTime)
{
    const tests::SavedCentre centre;
    ASSERT_TRUE(centre.opened().update(k_today).catalogue);
    std::mt19937 random(20261124);
    std::uniform_int_distribution<microseconds::rep> moment_us(0, 3 * time_of_a_save(centre).count());
    std::set<std::string> titles;
    for (int life = 0; life < k_kills; ++life) {
        kill_after(centre, life, microseconds(moment_us(random)));
        const auto last_good = centre.opened().last_good();
        ASSERT_TRUE(last_good) << "nothing to show after life " << life;
        titles.insert(tests::title_in(*last_good));
        expect_whole_bundles(centre.state());
    }
    EXPECT_GT(titles.size(), 10u) << "the saves did not get as far as the screen";
    RecordProperty("kills", k_kills);
    RecordProperty("versions_found", static_cast<int>(titles.size()));
}

TEST(Killed, LeavesNoLitterBehind)
{
    const tests::SavedCentre centre;
    ASSERT_TRUE(centre.opened().update(k_today).catalogue);
    for (int life = 0; life < 20; ++life) kill_after(centre, life, milliseconds(5 + life));
    centre.save_title("Zuletzt");
    auto folder = centre.opened();
    const shell::Opened opened = folder.update(k_today);
    for (const base::Trouble& trouble : opened.troubles) ADD_FAILURE() << trouble.what;
    ASSERT_TRUE(opened.catalogue);
    int bundles = 0;
    for (const auto& entry : fs::recursive_directory_iterator(centre.state())) {
        EXPECT_TRUE(entry.path().extension() != ".new") << entry.path();
        if (entry.path().extension() == ".kiosk") ++bundles;
    }
    EXPECT_LE(bundles, 3);
}

}  // namespace
