#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/pages/pages.h"

// Services by what a visitor types, and all of them from A to Z.
namespace pages {

// What is found for a text as far as it is typed, best first, each as a list tells of it (pages/brief.h): in
// the visitor's language, in those shown in its place, and in German. Only what is offered today. Any text is
// fine; empty when nothing fits.
std::vector<Result> find(const World& world, std::string_view typed, const base::LanguageTag& language,
                         int at_most);

struct Listed {
    base::ServiceId service;
    base::Phrase title;
    std::optional<base::Phrase> german_title;  // absent when the title is German
};

// All services offered today, as the visitor's language sorts their titles. Fast enough for every screen:
// titles and order come from the bundle.
std::vector<Listed> all_services(const World& world, const base::LanguageTag& language);

}  // namespace pages
