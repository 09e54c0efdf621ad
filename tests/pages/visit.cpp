#include "tests/pages/visit.h"

#include "tests/pages/voices.h"

namespace tests {

pages::World SmallCentre::world() const
{
    return {centre_.catalogue(), kiosk_words(), now, here};
}

Visit::Visit(const SmallCentre& centre, const base::LanguageTag& language) : centre_(centre)
{
    then(session::Touched{}).then(session::ChoseLanguage{language});
}

Visit& Visit::then(const session::Event& event)
{
    session_ = session::after(session_, event);
    if (!session_.situation.topic) return *this;
    const pages::World world = centre_.world();
    const guide::Situation counted =
        guide::replayed(world.catalogue.guide(), session_.situation, pages::setting(world));
    if (counted != session_.situation) session_ = session::after(session_, session::Replayed{counted});
    return *this;
}

Visit& Visit::topic(const std::string& topic, content::Audience door)
{
    return then(session::ChoseTopic{door, {topic}});
}

Visit& Visit::answer(const std::string& question, const std::string& answer)
{
    return then(session::Answered{{{question}, {answer}}});
}

Visit& Visit::change(const std::string& question)
{
    return then(session::WantsToChange{{question}});
}

Visit& Visit::keep(const std::string& service)
{
    return then(session::KeptService{{service}});
}

Visit& Visit::service(const std::string& service)
{
    return then(session::OpenedService{{service}});
}

}  // namespace tests
