#pragma once

#include <optional>
#include <variant>

#include "kiosk/pages/reader.h"

// One maker for each kind of page.
namespace pages {

AttractPage attract_page(const World& world);
// `current` is marked; empty: none is.
LanguagePage language_page(const Reader& reader, const base::LanguageTag& current);
HomePage home_page(content::Audience door, const guide::Setting& setting, Reader& reader);
HelpPage help_page(Reader& reader);
AboutPage about_page(Reader& reader);
SearchPage search_page(const session::Typing& typing, const World& world, Reader& reader);
HousePage house_page(Reader& reader);
PathPage path_page(const session::Session& visit, const guide::Setting& setting, Reader& reader);
// Without the setting for reach when everything can be reached anyway.
SettingsPage settings_page(const session::Settings& now, bool can_be_low, const Voice& voice);
CountdownPage countdown_page(const session::Session& session, std::chrono::milliseconds left,
                             const Voice& voice);

// Nothing when there is no such service. `area` is where the visitor is.
std::optional<ServicePage> service_page(const base::ServiceId& id, const std::optional<base::AnswerId>& area,
                                        Reader& reader);

// The terminal's area, unless the visitor has said another or does not know.
std::optional<base::AnswerId> area(const guide::Situation& situation, const guide::Setting& setting,
                                   const content::Guide& questions);

QuestionPage question_page(const guide::Ask& ask, const guide::Situation& replayed,
                           const guide::Setting& setting, Reader& reader);
ResultsPage results_page(const guide::Situation& replayed, const guide::Setting& setting, Reader& reader);

// What comes next; `changing` is asked again when it has been answered. The visitor is told what was
// `dropped`.
std::variant<HomePage, QuestionPage, ResultsPage> walk_page(const guide::Situation& situation,
                                                            const std::optional<base::QuestionId>& changing,
                                                            const std::vector<guide::Given>& dropped,
                                                            const guide::Setting& setting, Reader& reader);

std::vector<BarItem> bar(const session::Session& session, const Voice& voice);

Reading reading(const session::Session& session, const Voice& voice);

}  // namespace pages
