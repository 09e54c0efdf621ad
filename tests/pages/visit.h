#pragma once

#include <optional>
#include <string>

#include "kiosk/pages/pages.h"
#include "kiosk/session/session.h"
#include "tests/support/centre/test_centre.h"

namespace tests {

// The centre tests/centres/small, on Monday, 23 November 2026, 10:00, when nothing else is said. The terminal
// stands in Rostock.
class SmallCentre {
public:
    pages::World world() const;

    std::chrono::sys_seconds now =
        std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(9);  // UTC
    std::optional<base::PlaceId> here;

private:
    TestCentre centre_{"small"};
};

// A visitor's way through it, said by what they do; answers that no longer count are dropped, as the terminal
// does. Begins at Home.
class Visit {
public:
    Visit(const SmallCentre& centre, const base::LanguageTag& language);

    Visit& then(const session::Event& event);
    Visit& topic(const std::string& topic, content::Audience door = content::Audience::person);
    Visit& answer(const std::string& question, const std::string& answer);
    Visit& change(const std::string& question);
    Visit& service(const std::string& service);
    Visit& keep(const std::string& service);

    pages::Page page() const { return pages::page(centre_.world(), session_); }

    // The page's body, which must be of that kind.
    template <class Body>
    Body body() const
    {
        return std::get<Body>(page().body);
    }

private:
    const SmallCentre& centre_;
    session::Session session_;
};

}  // namespace tests
