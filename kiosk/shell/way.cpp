#include "kiosk/shell/way.h"

#include <algorithm>

namespace shell {
namespace {

namespace fs = std::filesystem;

// The parts of "services/advice/de.yaml".
struct Parts {
    std::string folder;
    std::string id;
    std::string stem;
};

Parts parts_of(const std::string& file)
{
    const fs::path path(file);
    const fs::path thing = path.parent_path();
    if (!thing.has_parent_path()) return {thing.string(), {}, path.stem().string()};
    return {thing.parent_path().string(), thing.filename().string(), path.stem().string()};
}

// A service that this organisation or place is read on.
std::optional<base::ServiceId> service_that(const bundle::Catalogue& catalogue, const auto& names_it)
{
    for (const base::ServiceId& id : catalogue.services()) {
        const auto service = catalogue.service(id);
        if (service && names_it(*service)) return id;
    }
    return std::nullopt;
}

std::optional<base::ServiceId> service_of(const Parts& parts, const bundle::Catalogue& catalogue)
{
    if (parts.folder == "services") {
        const base::ServiceId id{parts.id};
        return catalogue.service(id) ? std::optional(id) : std::nullopt;
    }
    if (parts.folder == "organisations")
        return service_that(catalogue, [&](const content::Service& service) {
            return service.organisation.value.key == parts.id;
        });
    if (parts.folder == "places")
        return service_that(catalogue, [&](const content::Service& service) {
            return std::ranges::any_of(service.places,
                                       [&](const auto& entry) { return entry.place.value.key == parts.id; });
        });
    return std::nullopt;
}

base::LanguageTag language_of(const Parts& parts, const bundle::Catalogue& catalogue,
                              const base::LanguageTag& otherwise)
{
    const auto& offered = catalogue.centre().languages;
    const bool is_offered =
        std::ranges::find(offered, parts.stem, &content::OfferedLanguage::tag) != offered.end();
    return is_offered ? parts.stem : otherwise;
}

bool is_there_already(const session::Session& visit, const base::LanguageTag& language,
                      const std::optional<base::ServiceId>& service)
{
    const auto* reading = std::get_if<session::Reading>(&visit.here().place);
    return visit.language == language && service && reading && reading->service == *service;
}

}  // namespace

std::optional<std::string> saved_file(const Changes& changes)
{
    std::optional<std::string> saved;
    for (const std::string& path : changes.paths) {
        if (!path.ends_with(".yaml") && !path.ends_with(".svg")) continue;
        if (saved && fs::path(*saved).parent_path() != fs::path(path).parent_path()) return std::nullopt;
        saved = path;
    }
    return saved;
}

std::vector<session::Event> way_to(const std::string& file, const bundle::Catalogue& catalogue,
                                   const session::Session& visit)
{
    const Parts parts = parts_of(file);
    const base::LanguageTag language = language_of(parts, catalogue, visit.language);
    const auto service = service_of(parts, catalogue);
    if (is_there_already(visit, language, service)) return {};
    std::vector<session::Event> way{session::Finished{}, session::Touched{},
                                    session::ChoseLanguage{language}};
    if (service) way.push_back(session::OpenedService{*service});
    else if (parts.folder == "centre" && parts.stem != "centre") way.push_back(session::OpenedAbout{});
    return way;
}

}  // namespace shell
