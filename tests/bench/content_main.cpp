#include <CLI/CLI.hpp>
#include <iostream>

#include "tests/bench/content.h"

// bench_content SERVICES LANGUAGES -o DIR [--seed N]
int main(int argc, char** argv)
{
    bench::Size size;
    std::filesystem::path folder;
    CLI::App app("Writes the content of a centre that does not exist, of any size");
    app.add_option("services", size.services, "How many services")->required()->check(CLI::PositiveNumber);
    app.add_option("languages", size.languages, "How many languages")->required()->check(CLI::Range(1, 18));
    app.add_option("-o", folder, "The folder to write")->required();
    app.add_option("--seed", size.seed, "Another centre of that size");
    CLI11_PARSE(app, argc, argv);
    if (const auto written = bench::write_content(folder, size); !written) {
        std::cerr << "bench_content: " << written.error().what << "\n";
        return 1;
    }
    return 0;
}
