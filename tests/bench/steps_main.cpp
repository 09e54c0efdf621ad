#include <CLI/CLI.hpp>
#include <iostream>

#include "tests/bench/steps.h"

// bench_steps BUNDLE...: how long a terminal takes for one step of the guide and for one letter of a search.
int main(int argc, char** argv)
{
    std::vector<std::filesystem::path> bundles;
    CLI::App app("Says how long a terminal takes from a touch to what is to be shown");
    app.add_option("bundles", bundles, "Bundles of bench_compile")->required()->check(CLI::ExistingFile);
    CLI11_PARSE(app, argc, argv);

    for (const std::filesystem::path& bundle : bundles) {
        const auto steps = bench::steps_of(bundle, {});
        if (!steps) {
            std::cerr << "bench_steps: " << steps.error().what << "\n";
            return 1;
        }
        std::cout << bench::table_of(*steps) << std::flush;
    }
    return 0;
}
