#include "kiosk/pages/address.h"
#include "kiosk/pages/facts.h"
#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

std::vector<TextBlock> funders(Reader& reader)
{
    std::vector<TextBlock> names;
    for (const auto& funder : reader.centre().funders) {
        if (auto name = reader.name(thing(funder.value)))
            names.push_back({TextBlock::Kind::item, std::move(*name)});
    }
    return names;
}

}  // namespace

HelpPage help_page(Reader& reader)
{
    const Voice& voice = reader.voice();
    HelpPage page;
    page.title = voice.say("help.title");
    page.emergency_title = voice.say("help.emergency");
    for (const content::Emergency& one : reader.centre().emergency)
        page.emergency.push_back({one.id, reader.line(centre_thing(), "emergency." + one.id.key),
                                  value_line(unbroken_phone(one.phone), voice)});
    page.desk_title = voice.say("help.desk");
    if (const auto found = desk(reader, Notices(reader))) page.desk = desk_facts(*found, reader);
    page.about = voice.say("help.about");
    page.remarks = reader.remarks();
    return page;
}

AboutPage about_page(Reader& reader)
{
    const Voice& voice = reader.voice();
    AboutPage page;
    page.title = voice.say("about.title");
    const auto add = [&page](const char* name, const char* icon, base::Phrase title,
                             std::vector<TextBlock> blocks) {
        if (!blocks.empty()) page.sections.push_back({name, icon, std::move(title), std::move(blocks)});
    };
    const content::Thing centre = centre_thing();
    add("about", "info", reader.line(centre, "title"), reader.text(centre, "about"));
    add("funders", "volunteer_activism", voice.say("about.funders"), funders(reader));
    add("privacy", "privacy_tip", voice.say("about.privacy"), reader.text(centre, "privacy"));
    add("imprint", "gavel", voice.say("about.imprint"), reader.text(centre, "imprint"));
    add("accessibility", "accessible", voice.say("about.accessibility"),
        reader.text(centre, "accessibility"));
    page.remarks = reader.remarks();
    return page;
}

}  // namespace pages
