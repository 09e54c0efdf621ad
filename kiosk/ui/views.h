#pragma once

#include "kiosk/pages/pages.h"
#include "kiosk/ui/keyboard.h"
#include "kiosk/ui/screen.h"

// Page in, screen out: one function per page, each in a file of its own. They change nothing, open nothing
// but keyboards, and know no clock.
namespace ui {

Screen screen(const pages::Page& page, Keyboards& keyboards);

Screen attract_view(const pages::AttractPage& page);
Screen language_view(const pages::LanguagePage& page);
Screen home_view(const pages::HomePage& page);
Screen question_view(const pages::QuestionPage& page);
Screen results_view(const pages::ResultsPage& page);
Screen service_view(const pages::ServicePage& page);
Screen help_view(const pages::HelpPage& page);
Screen about_view(const pages::AboutPage& page);
Screen search_view(const pages::SearchPage& page, Keyboards& keyboards);
Screen house_view(const pages::HousePage& page);
Screen path_view(const pages::PathPage& page);
Screen settings_view(const pages::SettingsPage& page);
Screen countdown_view(const pages::CountdownPage& page);
Screen unavailable_view(const pages::UnavailablePage& page);

}  // namespace ui
