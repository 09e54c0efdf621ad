#include "tests/shell/saved_centre.h"

#include "kiosk/base/files.h"
#include "kiosk/text/engine.h"
#include "tests/support/fonts.h"

namespace tests {
namespace {

constexpr char k_german[] = "services/advice/de.yaml";

}  // namespace

SavedCentre::SavedCentre()
{
    const auto original = std::filesystem::path(KIOSK_SOURCE) / "tests/centres/small";
    std::filesystem::copy(original, content(), std::filesystem::copy_options::recursive);
}

void SavedCentre::save(const std::string& path, const std::string& text) const
{
    if (!base::write_file(content() / path, text)) throw std::runtime_error("cannot save " + path);
}

void SavedCentre::save_title(const std::string& title) const
{
    save(k_german, "title: " + title + "\nsummary: Wir beraten Sie.\n");
}

void SavedCentre::save_broken_title() const
{
    save(k_german, "title: \"Beratung\nsummary: Wir beraten Sie.\n");
}

shell::ContentFolder SavedCentre::opened() const
{
    return shell::ContentFolder(content(), state(), coverage());
}

nlohmann::json SavedCentre::health() const
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(state())) {
        if (entry.path().filename() == "health.json")
            return nlohmann::json::parse(base::read_file(entry.path()).value());
    }
    return nullptr;
}

std::string title_in(const bundle::Catalogue& catalogue)
{
    const content::Thing thing{content::Kind::service, "advice"};
    return catalogue.words(thing, "title", {"de"})->items.front();
}

const text::Coverage& coverage()
{
    static const auto engine = text::Engine::open(gathered_fonts());
    return engine->coverage();
}

}  // namespace tests
